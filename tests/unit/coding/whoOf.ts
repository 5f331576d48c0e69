import type { Draft } from "@/lib/model/draft";

/** Who took part in an event: "CN -; GB (Foreign Secretary); KR Kim Min-su", the office where there is no name, "-" where nobody stands for a side. */
export const whoOf = (draft: Draft | undefined): string =>
  (draft?.fields.participants ?? [])
    .map(({ actor, name, office }) => `${actor} ${name ?? (office ? `(${office})` : "-")}`)
    .sort()
    .join("; ");

import type { Said } from "@/lib/query/eventView";

/** A text of the record; marked with its language where that is not the page's. */
export function SaidText({ said }: { said: Said }) {
  return said.lang === undefined ? said.text : <span lang={said.lang}>{said.text}</span>;
}

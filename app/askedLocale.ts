import { headers } from "next/headers";

/** The language of the address as the proxy has read it, for pages that get no parameters; may be none of ours. */
export async function askedLocale(): Promise<string> {
  return (await headers()).get("x-entente-locale") ?? "en";
}

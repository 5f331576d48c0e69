import { headers } from "next/headers";
import { NothingHere } from "@/components/shell/NothingHere";

/** An address under a language that is none, inside the head and foot of the page. */
export default async function NotFound() {
  return <NothingHere locale={(await headers()).get("x-entente-locale") ?? "en"} />;
}

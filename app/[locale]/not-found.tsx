import { askedLocale } from "@/app/askedLocale";
import { NothingHere } from "@/components/shell/NothingHere";

/** An address under a language that is none, inside the head and foot of the page. */
export default async function NotFound() {
  return <NothingHere locale={await askedLocale()} />;
}

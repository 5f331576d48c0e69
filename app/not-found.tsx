import { askedLocale } from "@/app/askedLocale";
import { NothingHere } from "@/components/shell/NothingHere";

/** What stands at an address that is none: in the language of the address, with a way on. */
export default async function NotFound() {
  return (
    <main className="page">
      <NothingHere locale={await askedLocale()} />
    </main>
  );
}

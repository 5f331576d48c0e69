import { askedLocale } from "@/app/askedLocale";
import { NothingHere } from "@/components/shell/NothingHere";

/** Stands in for a person whom the data do not name. */
export default async function NotFound() {
  return (
    <NothingHere
      locale={await askedLocale()}
      title="person.notFound"
      hint="person.notFoundHint"
      way="person.toPeople"
      path="/people"
    />
  );
}

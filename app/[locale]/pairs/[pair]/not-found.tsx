import { askedLocale } from "@/app/askedLocale";
import { NothingHere } from "@/components/shell/NothingHere";

/** Stands in for a pair of which the data have no event. */
export default async function NotFound() {
  return (
    <NothingHere
      locale={await askedLocale()}
      title="pair.notFound"
      hint="pair.notFoundHint"
      way="pair.toPairs"
      path="/pairs"
    />
  );
}

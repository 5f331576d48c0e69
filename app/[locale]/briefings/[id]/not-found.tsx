import { askedLocale } from "@/app/askedLocale";
import { NothingHere } from "@/components/shell/NothingHere";

/** An id that is no briefing, and the way to those that are. */
export default async function NotFound() {
  return (
    <NothingHere
      locale={await askedLocale()}
      title="briefing.noneTitle"
      hint="briefing.noneHint"
      way="briefing.toList"
      path="/briefings"
    />
  );
}

import { askedLocale } from "@/app/askedLocale";
import { EventNotFound } from "@/components/views/event/EventNotFound";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";
import { openStore } from "@/lib/store/openStore";

/** Stands in for an event that does not exist; the browser asks which ids are near. */
export default async function NotFound() {
  const asked = await askedLocale();
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const data = (await openStore()).snapshot()?.data;
  if (!data) return null;
  const words = createWords(locale, loadMessages(locale), labelsFor(data, locale));
  return (
    <EventNotFound
      locale={locale}
      texts={{
        title: words.t("event.notFound"),
        nearest: words.t("event.nearest"),
        hint: words.t("event.notFoundHint"),
        toExplore: words.t("event.toExplore"),
      }}
    />
  );
}

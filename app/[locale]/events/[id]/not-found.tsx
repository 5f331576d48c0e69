import { askedLocale } from "@/app/askedLocale";
import { EventNotFound } from "@/components/views/event/EventNotFound";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";
import { pageContext } from "../../pageContext";

/** Stands in for an event that does not exist; the browser asks which ids are near. */
export default async function NotFound() {
  const asked = await askedLocale();
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const { words } = await pageContext(Promise.resolve({ locale }));
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

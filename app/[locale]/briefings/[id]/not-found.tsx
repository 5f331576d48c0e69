import { headers } from "next/headers";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";

/** An id that is no briefing, and the way to those that are. */
export default async function BriefingNotFound() {
  const asked = (await headers()).get("x-entente-locale") ?? "en";
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const labels = { locale, actors: {}, places: {}, themes: {}, mechanisms: {}, instruments: {}, milestones: [] };
  const { t } = createWords(locale, loadMessages(locale), labels);
  return (
    <div className="not-found">
      <title>{t("briefing.noneTitle")}</title>
      <h1>{t("briefing.noneTitle")}</h1>
      <p>
        <a className="link" href={`/${locale}/briefings`}>
          {t("briefing.toList")}
        </a>
      </p>
    </div>
  );
}

import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";

/** Says that there is no such page, and a way on. @param locale as asked; English where it is no language of ours */
export function NothingHere({ locale: asked }: { locale: string }) {
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const labels = { locale, actors: {}, places: {}, themes: {}, mechanisms: {}, instruments: {}, milestones: [] };
  const { t } = createWords(locale, loadMessages(locale), labels);
  return (
    <div className="not-found">
      <title>{t("shell.notFound")}</title>
      <h1>{t("shell.notFound")}</h1>
      <p>{t("shell.notFoundHint")}</p>
      <p>
        <a className="link" href={`/${locale}`}>
          {t("shell.home")}
        </a>
      </p>
    </div>
  );
}

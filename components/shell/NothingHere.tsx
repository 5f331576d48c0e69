import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";

/**
 * Says that what was asked for is not there, and a way on.
 *
 * @param locale as asked; English where it is no language of ours
 * @param title  message: what is not there; `hint`: what to try; `way`: the words of the link
 * @param path   where the link leads, below the language
 */
export function NothingHere({
  locale: asked,
  title = "shell.notFound",
  hint = "shell.notFoundHint",
  way = "shell.home",
  path = "",
}: {
  locale: string;
  title?: string;
  hint?: string;
  way?: string;
  path?: string;
}) {
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const labels = { locale, actors: {}, places: {}, themes: {}, mechanisms: {}, instruments: {}, milestones: [] };
  const { t } = createWords(locale, loadMessages(locale), labels);
  return (
    <div className="not-found">
      <title>{t(title)}</title>
      <h1>{t(title)}</h1>
      <p>{t(hint)}</p>
      <p>
        <a className="link" href={`/${locale}${path}`}>
          {t(way)}
        </a>
      </p>
    </div>
  );
}

import { headers } from "next/headers";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";

/** What stands at an address that is none: in the language of the address, with a way on. */
export default async function NotFound() {
  const asked = (await headers()).get("x-entente-locale") ?? "en";
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const empty = { locale, actors: {}, places: {}, themes: {}, mechanisms: {}, instruments: {}, milestones: [] };
  const { t } = createWords(locale, loadMessages(locale), empty);
  return (
    <main className="page not-found">
      <h1>{t("shell.notFound")}</h1>
      <p>{t("shell.notFoundHint")}</p>
      <p>
        <a className="link" href={`/${locale}`}>
          {t("shell.home")}
        </a>
      </p>
    </main>
  );
}

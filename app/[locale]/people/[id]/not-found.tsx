import { headers } from "next/headers";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";
import { openStore } from "@/lib/store/openStore";

/** Stands in for a person whom the data do not name. */
export default async function NotFound() {
  const asked = (await headers()).get("x-entente-locale") ?? "en";
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const data = (await openStore()).snapshot()?.data;
  if (!data) return null;
  const words = createWords(locale, loadMessages(locale), labelsFor(data, locale));
  return (
    <div className="not-found">
      <h1>{words.t("person.notFound")}</h1>
      <p>{words.t("person.notFoundHint")}</p>
      <p>
        <a className="btn" href={`/${locale}/people`}>
          {words.t("person.toPeople")}
        </a>
      </p>
    </div>
  );
}

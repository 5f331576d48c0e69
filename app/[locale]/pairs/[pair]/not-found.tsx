import { headers } from "next/headers";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";
import { openStore } from "@/lib/store/openStore";

/** Stands in for a pair of which the data have no event. */
export default async function NotFound() {
  const asked = (await headers()).get("x-entente-locale") ?? "en";
  const locale = isOneOf(LOCALES, asked) ? asked : "en";
  const data = (await openStore()).snapshot()?.data;
  if (!data) return null;
  const words = createWords(locale, loadMessages(locale), labelsFor(data, locale));
  return (
    <div className="not-found">
      <h1>{words.t("pair.notFound")}</h1>
      <p>{words.t("pair.notFoundHint")}</p>
      <p>
        <a className="btn" href={`/${locale}/pairs`}>
          {words.t("pair.toPairs")}
        </a>
      </p>
    </div>
  );
}

import { type DeskDraft, quotesOf, ROW_IDS } from "@/lib/desk/deskDraft";
import type { Words } from "@/lib/i18n/words";

/** What is left of a report that was not kept: the words that each row was read from, with what stood around them. */
export function QuotesOnly({ desk, words }: { desk: DeskDraft; words: Words }) {
  const { origin, originRef, source } = desk.draft;
  const rows = ROW_IDS.filter((row) => quotesOf(row, desk).length > 0);
  return (
    <div className="dk-quotes">
      <p className="dk-note">
        {words.t("desk.noText", { origin: words.t(`desk.origins.${origin}`) })} {originRef && <bdi>{originRef}</bdi>}
      </p>
      <dl lang={source.lang}>
        {rows.map((row) => (
          <div key={row}>
            <dt lang={words.locale}>{words.t(`desk.rows.${row}`)}</dt>
            {quotesOf(row, desk).map(({ prefix, exact, suffix, start }) => (
              <dd key={`${start}${exact}`} dir="auto">
                {prefix}
                <span className="dk-ev s-quoted">{exact}</span>
                {suffix}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

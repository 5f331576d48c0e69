"use client";

import type { DisagreementRow, SaidRow } from "@/lib/desk/viewDisagreements";
import type { Words } from "@/lib/i18n/words";

function fieldName(field: string, words: Words): string {
  const key = `desk.disagreements.fields.${field.split(".")[0]}`;
  return words.has(key) ? words.t(key) : field;
}

/**
 * One side: what it says, and its pages.
 *
 * @param isFirst the side that the record follows
 */
function Said({ said, row, words, isFirst }: { said: SaidRow; row: DisagreementRow; words: Words; isFirst: boolean }) {
  const event = row.events.length > 1 ? row.events.find(({ id }) => id === said.event) : undefined;
  const { values = [] } = said;
  const hasWords = said.quote || said.note || values.length > 0;
  return (
    <li>
      {event && (
        <p className="dis-event">
          <b>{event.pairs}</b> {event.date} ·{" "}
          <a className="link" href={`/${words.locale}/events/${event.id}`}>
            {event.title}
          </a>
        </p>
      )}
      {values.length > 0 && (
        <dl className="dis-values">
          {values.map(({ field, text }) => (
            <div key={field}>
              <dt className={row.fields.length > 1 ? undefined : "hidden"}>{fieldName(field, words)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {said.quote && (
        <p className="dis-quote" lang={said.lang} dir="auto">
          <q>{said.quote}</q>
        </p>
      )}
      {said.note && (
        <p className="dis-quote" dir="auto">
          {said.note}
        </p>
      )}
      {!hasWords && !isFirst && <p className="dis-none">{words.t("desk.disagreements.unquoted")}</p>}
      {said.sources.map(({ id, url, title, publisher, published, lang }) => (
        <p key={id} className="dis-source">
          {url ? (
            <a className="link" href={url} rel="noreferrer" target="_blank" lang={lang}>
              {title ?? url}
            </a>
          ) : (
            <span lang={lang}>{title ?? id}</span>
          )}{" "}
          {[publisher, published && words.date(published)].filter(Boolean).join(", ")}
        </p>
      ))}
    </li>
  );
}

/** One disagreement: what it is about, what each side of it says and where, and the ways on. */
export function DisagreementItem({
  row,
  words,
  isAside,
  onToggle,
}: {
  row: DisagreementRow;
  words: Words;
  isAside: boolean;
  onToggle(): void;
}) {
  const [first] = row.events;
  const title = first?.title ?? row.id;
  return (
    <li className="dis-row" data-aside={isAside || undefined}>
      <div>
        <p className="dis-kind">{words.t(`desk.disagreements.kinds.${row.kind}`)}</p>
        <h3>{words.list([...new Set(row.fields.map((field) => fieldName(field, words)))])}</h3>
        {row.events.length === 1 && first && (
          <p className="dis-event">
            <b>{first.pairs}</b> {first.date} · {title}
          </p>
        )}
      </div>
      <div className="dis-both">
        {row.note && <p className="dis-note">{row.note}</p>}
        <ul className="dis-said">
          {row.said.map((said, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the finding
            <Said key={i} said={said} row={row} words={words} isFirst={i === 0} />
          ))}
          {row.said.length === 1 && <li className="dis-none">{words.t("desk.disagreements.onlySource")}</li>}
        </ul>
      </div>
      <p className="dis-ways">
        {row.events.map(({ id }, i) => (
          <a key={id} className="link" href={`/${words.locale}/events/${id}`}>
            {words.t("desk.disagreements.open", { number: row.events.length > 1 ? i + 1 : 0 })}
            <span className="hidden">: {title}</span>
          </a>
        ))}
        <a className="link" href={`/${words.locale}/desk`}>
          {words.t("desk.disagreements.report")}
        </a>
        <button type="button" className="link" aria-pressed={isAside} onClick={onToggle}>
          {words.t(isAside ? "desk.disagreements.back" : "desk.disagreements.aside")}
          <span className="hidden">: {title}</span>
        </button>
      </p>
    </li>
  );
}

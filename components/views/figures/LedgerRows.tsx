import Link from "next/link";
import type { LedgerRow } from "@/lib/dossiers/ledgerRows";
import type { FiguresAsked } from "@/lib/dossiers/selectFigures";
import type { Words } from "@/lib/i18n/words";
import { figuresAddress } from "./figuresAddress";

/** Metrics as rows: name, first and latest value with their dates, number of statements, questions. */
export function LedgerRows({
  title,
  rows,
  asked,
  opened,
  words,
}: {
  title: string;
  rows: readonly LedgerRow[];
  asked: FiguresAsked;
  opened: string | undefined;
  words: Words;
}) {
  return (
    <>
      <h3 className="figures-group">{title}</h3>
      <ul className="figures-rows">
        {rows.map(({ metric, name, first, last, statements, questions, isCumulative }) => (
          <li key={metric}>
            <Link
              href={figuresAddress(words.locale, asked, metric)}
              prefetch={false}
              aria-current={metric === opened ? "true" : undefined}
            >
              <b lang={name.lang}>{name.text}</b>
              <span className="figures-values">
                {first.amount} <i>{first.date}</i>
                {last && (
                  <>
                    {" → "}
                    {last.amount} <i>{last.date}</i>
                  </>
                )}
              </span>
              <span className="figures-facts">
                {statements > 1 && <span>{words.t("figures.times", { count: statements })}</span>}
                {isCumulative && <span>{words.t("figures.total")}</span>}
                {questions > 0 && <span className="figures-flag">{words.t("figures.flag", { count: questions })}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

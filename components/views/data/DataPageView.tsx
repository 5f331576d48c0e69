import type { ReactNode } from "react";
import { CiteThis } from "@/components/events/CiteThis";
import { StateMark } from "@/components/events/EvidenceTable";
import "@/components/events/detail.css";
import { describeFilter } from "@/components/ui/describeFilter";
import type { Cited } from "@/lib/cite/cite";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { EVIDENCE_STATES } from "@/lib/model/vocabulary";
import type { OpenQuestions, PairCoverage } from "@/lib/query/coverageByPair";
import type { YearCoverage } from "@/lib/query/summary";
import { ApiReference, type ShownOperation } from "./ApiReference";
import { CoverageTable } from "./CoverageTable";
import { type DownloadFormat, Downloads } from "./Downloads";
import "./data.css";

export interface DataPageProps {
  words: Words;
  filter: Filter;
  /** canonical query of the filter; empty for none */
  query: string;
  /** events in the data, and events under the filter */
  all: number;
  filtered: number;
  sources: number;
  /** EDTF */
  dataEnd: string;
  dataVersion: string;
  years: readonly YearCoverage[];
  /** what is counted event by event: absent where there are too many */
  pairs?: readonly PairCoverage[];
  open?: OpenQuestions;
  formats: readonly DownloadFormat[];
  operations: readonly ShownOperation[];
  site: string;
  cited: Cited;
}

/** Pairs shown before the rest is opened. */
const FIRST_PAIRS = 20;
const RULES = ["level", "visit", "place", "date", "theme", "pair", "figure", "evidence"] as const;
const NEUTRALITY = ["borders", "names", "islands", "texts"] as const;
const LIMITS = ["curated", "sources", "languages", "compare", "licence"] as const;
const STEPS = ["write", "ids", "languages", "evidence", "check"] as const;
const QUESTIONS = [
  "inferredDate",
  "monthOnly",
  "yearOnly",
  "noPlace",
  "noPerson",
  "oneSource",
  "notHeld",
] as const satisfies readonly (keyof OpenQuestions)[];

/** What the data are, how far they go, by which rules, and how to take them away. */
export function DataPageView(props: DataPageProps) {
  const { words, filter, query, years, pairs = [], open } = props;
  const { locale, t } = words;
  const pairRows = pairs.map((row) => ({
    ...row,
    key: row.pair,
    name: words.pair(row.pair),
    note: row.firstYear === row.lastYear ? String(row.firstYear) : `${row.firstYear}–${row.lastYear}`,
    href: `/${locale}?pair=${row.pair}`,
  }));
  const yearRows = [...years].reverse().map((row) => ({
    ...row,
    key: String(row.year),
    name: String(row.year),
    href: `/${locale}?${serializeFilter({ ...filter, from: String(row.year), to: String(row.year) })}`,
  }));
  const rest = pairRows.slice(FIRST_PAIRS);
  const pairTable = (rows: typeof pairRows) => (
    <CoverageTable rows={rows} caption={t("data.byPair")} head={t("field.pair")} words={words} />
  );
  return (
    <>
      <header className="data-head">
        <h1>{t("data.title")}</h1>
        <p>
          {[
            t("frame.events", { count: props.all }).replace(/\.$/, ""),
            t("explore.sources", { count: props.sources }),
            t("shell.dataTo", { date: words.date(props.dataEnd) }),
            t("shell.version", { version: props.dataVersion }),
          ].join(" · ")}
        </p>
        <nav aria-label={t("data.contents")}>
          {(["coverage", "pairs", "downloads", "cite", "method", "neutrality", "add", "limits", "api"] as const).map(
            (part) => (
              <a key={part} className="link" href={`#${part}`}>
                {t(`data.part.${part}`)}
              </a>
            ),
          )}
        </nav>
      </header>
      {query && (
        <p className="notice">
          {describeFilter(filter, words)}
          <a className="link" href={`/${locale}/data`}>
            {t("data.showAll")}
          </a>
        </p>
      )}
      <div className="data-two">
        <Part
          id="coverage"
          words={words}
          say={t("data.coverageSay", {
            total: props.filtered,
            one: years.reduce((sum, year) => sum + year.oneSource, 0),
          })}
        >
          <CoverageTable rows={yearRows} caption={t("data.byYear")} head={t("data.year")} words={words} />
          <p className="foot">{t("data.coverageFoot")}</p>
        </Part>
        <div>
          <Part id="pairs" words={words}>
            {props.pairs ? (
              pairTable(pairRows.slice(0, FIRST_PAIRS))
            ) : (
              <a className="link" href={`/${locale}/pairs`}>
                {t("far.allPairs")}
              </a>
            )}
            {rest.length > 0 && (
              <details className="data-rest">
                <summary className="link">{t("data.morePairs", { count: rest.length })}</summary>
                {pairTable(rest)}
              </details>
            )}
          </Part>
          <Part id="downloads" words={words}>
            <Downloads formats={props.formats} site={props.site} query={query} words={words} />
          </Part>
          <Part id="cite" words={words}>
            <CiteThis cited={props.cited} words={words} />
          </Part>
        </div>
      </div>
      <Part id="method" words={words}>
        <p className="prose">{t("data.methodIntro")}</p>
        <dl className="rules">
          {RULES.map((rule) => (
            <div key={rule}>
              <dt>{t(`data.rule.${rule}.name`)}</dt>
              <dd>{t(`data.rule.${rule}.text`)}</dd>
            </div>
          ))}
        </dl>
        <p className="key">
          {EVIDENCE_STATES.map((state) => (
            <StateMark key={state} state={state} label={t(`evidence.legend.${state}`)} />
          ))}
        </p>
      </Part>
      <div className="data-two">
        <div>
          <Part id="neutrality" words={words}>
            <Points keys={NEUTRALITY} path="data.neutral" words={words} />
          </Part>
          <Part id="add" words={words}>
            <ol className="steps">
              {STEPS.map((step) => (
                <li key={step}>{t(`data.step.${step}`)}</li>
              ))}
            </ol>
          </Part>
        </div>
        <Part id="limits" words={words}>
          <Points keys={LIMITS} path="data.limit" words={words} />
          {open && (
            <table className="open-questions">
              <caption>{t("data.openQuestions")}</caption>
              <tbody>
                {QUESTIONS.map((question) => (
                  <tr key={question}>
                    <th scope="row">{t(`data.question.${question}`)}</th>
                    <td className="n">{words.number(open[question])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Part>
      </div>
      <Part id="api" words={words}>
        <ApiReference operations={props.operations} words={words} />
      </Part>
    </>
  );
}

function Part({ id, words, say, children }: { id: string; words: Words; say?: string; children: ReactNode }) {
  return (
    <section className="sec data-part" id={id} aria-labelledby={`${id}-name`}>
      <header>
        <h2 id={`${id}-name`}>{words.t(`data.part.${id}`)}</h2>
        {say !== undefined && <p className="say">{say}</p>}
      </header>
      {children}
    </section>
  );
}

function Points({ keys, path, words }: { keys: readonly string[]; path: string; words: Words }) {
  return (
    <ul className="points">
      {keys.map((key) => (
        <li key={key}>{words.t(`${path}.${key}`)}</li>
      ))}
    </ul>
  );
}

import { SaidText } from "@/components/events/SaidText";
import { PartNote } from "@/components/ui/PartNote";
import type { PairDossier } from "@/lib/dossiers/pairDossier";
import type { Words } from "@/lib/i18n/words";
import { describeBoard, describeHosting } from "@/lib/insight/pairs";
import { figuresName } from "./figuresName";

const SHOWN_LATEST = 6;
const SHOWN_DUE = 8;
const SHOWN_STATEMENTS = 6;

/** Numbers of sources in plain brackets: paper has no links. */
function Refs({ numbers }: { numbers: readonly number[] }) {
  return numbers.length > 0 && <sup>{numbers.join(", ")}</sup>;
}

/** The pair on one or two sides of paper: facts and dates, each with the number of its source, and the sources. */
export function Brief({ dossier, printed, words }: { dossier: PairDossier; printed: string; words: Words }) {
  const { board, facts, figures, milestones, due, hosting } = dossier;
  const { t } = words;
  const latest = dossier.latest.slice(0, SHOWN_LATEST);
  const stated = (figures?.picture.series[0]?.statements ?? []).slice(-SHOWN_STATEMENTS);
  const used = new Set([...board.levels, ...milestones, ...latest, ...stated].flatMap(({ sources }) => [...sources]));
  return (
    <article className="brief" aria-hidden="true">
      <h1>{dossier.name}</h1>
      <p className="brief-sub">
        {[
          dossier.pair,
          t("pair.factEventsShort", {
            count: facts.events,
            from: String(facts.from),
            to: String(facts.to),
            sources: facts.sources,
          }),
          ...dossier.ties.map((tie) => t("pairs.since", { tie: tie.text, date: words.date(tie.since) })),
        ].join(" · ")}
      </p>
      <p className="brief-say">
        {words.plain(describeBoard(board))} {words.plain(describeHosting(hosting))}
      </p>
      <PartNote part={dossier.part} words={words} />
      <h2>{t("pair.board")}</h2>
      <table>
        <tbody>
          {board.levels.map((row) => (
            <tr key={row.level}>
              <th scope="row">{words.level(row.level)}</th>
              <td>{row.last.days === undefined ? "" : t("pairs.daysLong", { days: row.last.days })}</td>
              <td>
                {[row.last.date, row.last.place].filter(Boolean).join(", ")}
                <Refs numbers={row.sources} />:{" "}
                {row.last.sides
                  .map((side) => side.map(({ name }) => name).join(", "))
                  .filter(Boolean)
                  .join(" · ")}
                . <SaidText said={row.last.title} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {due.length > 0 && (
        <>
          <h2>{t("pair.due")}</h2>
          <ul>
            {due.slice(0, SHOWN_DUE).map((next) => (
              <li key={next.mechanism}>
                <b>{next.state === "overdue" ? t("pair.overdue", { window: next.text }) : next.text}</b> {next.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {figures && stated.length > 0 && (
        <>
          <h2>{figuresName(figures, words)}</h2>
          <ul>
            {stated.map((statement) => (
              <li key={`${statement.event} ${statement.value}`}>
                <b>{statement.amount}</b>, {statement.date}
                <Refs numbers={statement.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      {milestones.length > 0 && (
        <>
          <h2>{t("pair.milestones")}</h2>
          <ul>
            {milestones.map((milestone) => (
              <li key={`${milestone.date} ${milestone.text}`}>
                <b>{milestone.date}</b> {milestone.text}
                <Refs numbers={milestone.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t("pair.latest")}</h2>
      <ul>
        {latest.map((event) => (
          <li key={event.id}>
            <b>{event.date}</b> <SaidText said={event.title} />
            {event.place && `, ${event.place}`}
            <Refs numbers={event.sources} />
          </li>
        ))}
      </ul>
      <h2>{t("pair.sources")}</h2>
      <ol className="brief-sources">
        {dossier.sources
          .filter(({ number }) => used.has(number))
          .map((source) => (
            <li key={source.id}>
              <b>{source.number}</b>{" "}
              {[source.publisher, source.title?.text, source.published].filter(Boolean).join(", ")}
              {source.url && <span className="brief-url"> {source.url}</span>}
            </li>
          ))}
      </ol>
      <p className="brief-foot">
        {t("pair.printed", {
          pair: dossier.pair,
          date: words.date(printed),
          end: words.date(dossier.dataEnd),
          version: dossier.dataVersion,
        })}{" "}
        {t("map.borderRule")}
      </p>
    </article>
  );
}

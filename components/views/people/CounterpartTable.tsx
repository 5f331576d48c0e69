import { togetherHref } from "@/components/charts/people/describe";
import { SaidText } from "@/components/events/SaidText";
import type { Counterpart, PersonDossier } from "@/lib/dossiers/personDossier";
import type { Words } from "@/lib/i18n/words";
import { calendarOf, spanOf } from "@/lib/model/date";

const SHOWN = 12;
/** So few more are shown at once: a line to open them would take as much room. */
const LEAST_HIDDEN = 4;
const LANE = { width: 220, height: 16, r: 3 };

/** First and last day of the picture of meetings: whole years. */
function spanOfLane({ first, last }: PersonDossier): [number, number] {
  const from = spanOf((first ?? "2000").slice(0, 4)).first;
  return [from, spanOf((last ?? "2000").slice(0, 4)).last];
}

/**
 * Whom a person met: number of meetings, when, the counterpart's office on the day of the last one, and the days
 * since. The first few, the rest behind one line.
 *
 * @param chosen the counterpart whose meetings are shown above
 */
export function CounterpartTable({
  person,
  words,
  chosen,
}: {
  person: PersonDossier;
  words: Words;
  chosen?: string | undefined;
}) {
  const { counterparts } = person;
  const shown = counterparts.length < SHOWN + LEAST_HIDDEN ? counterparts.length : SHOWN;
  const rest = counterparts.slice(shown);
  return (
    <section className="sec heavy" aria-labelledby="met-name" id="met">
      <header>
        <h2 id="met-name">
          {words.t("person.whomMet")} <span className="person-count">{words.number(counterparts.length)}</span>
        </h2>
      </header>
      {counterparts.length === 0 ? (
        <p className="dim">{words.t("person.metNobody")}</p>
      ) : (
        <Rows rows={counterparts.slice(0, shown)} person={person} words={words} chosen={chosen} />
      )}
      {rest.length > 0 && (
        <details className="person-more">
          <summary className="link">{words.t("person.morePeople", { count: rest.length })}</summary>
          <Rows rows={rest} person={person} words={words} chosen={chosen} />
        </details>
      )}
      <p className="foot">{words.t("person.metFoot", { date: words.date(person.dataEnd) })}</p>
    </section>
  );
}

function Rows({
  rows,
  person,
  words,
  chosen,
}: {
  rows: readonly Counterpart[];
  person: PersonDossier;
  words: Words;
  chosen: string | undefined;
}) {
  const [from, to] = spanOfLane(person);
  const years = [calendarOf(from).year, calendarOf(to).year];
  return (
    <table className="met">
      <thead>
        <tr>
          <th scope="col">{words.t("person.whom")}</th>
          <th scope="col" className="n">
            {words.t("people.meetings")}
          </th>
          <th scope="col" className="met-lane">
            <span className="met-years">
              <span>{years[0]}</span>
              {years[0] !== years[1] && <span>{years[1]}</span>}
            </span>
          </th>
          <th scope="col">{words.t("people.lastMet")}</th>
          <th scope="col" className="n">
            {words.t("person.daysSince")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.id === chosen ? "met-chosen" : undefined}>
            <th scope="row">
              <a className="plain" href={`/${words.locale}/people/${row.id}`}>
                {row.name}
              </a>
              <span className="met-office">
                {words.actor(row.actor)}
                {row.office && (
                  <>
                    {" · "}
                    <SaidText said={row.office} />
                  </>
                )}
              </span>
            </th>
            <td className="n">
              <a
                className="link"
                href={togetherHref(words.locale, person.id, row.id)}
                aria-label={words.t("people.mark", { a: person.name, b: row.name, count: row.events })}
              >
                {words.number(row.events)}
              </a>
            </td>
            <td className="met-lane">
              <svg viewBox={`0 0 ${LANE.width} ${LANE.height}`} className="chart" aria-hidden="true">
                <line x1="0" x2={LANE.width} y1={LANE.height / 2} y2={LANE.height / 2} />
                {row.at.map((day, i) => (
                  <circle
                    // biome-ignore lint/suspicious/noArrayIndexKey: two meetings may fall on one day
                    key={i}
                    cx={Math.round((LANE.r + ((day - from) / (to - from)) * (LANE.width - 2 * LANE.r)) * 100) / 100}
                    cy={LANE.height / 2}
                    r={LANE.r}
                  />
                ))}
              </svg>
            </td>
            <td className="met-date">
              <a className="plain" href={`/${words.locale}/events/${row.last.id}`}>
                {words.date(row.last.start)}
              </a>
            </td>
            <td className="n">{row.days === undefined ? <span className="dim">–</span> : words.number(row.days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

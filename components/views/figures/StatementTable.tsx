import { SaidText } from "@/components/events/SaidText";
import { SourceRefs } from "@/components/events/SourceRefs";
import type { LedgerPicture } from "@/lib/dossiers/ledger";
import type { Words } from "@/lib/i18n/words";

/** Every statement of a picture, metric by metric: date, value, event, sources. */
export function StatementTable({ picture, words }: { picture: LedgerPicture; words: Words }) {
  return (
    <section className="sec figures-statements" aria-labelledby="statements-name">
      <header>
        <h2 id="statements-name">{words.t("figures.statements")}</h2>
      </header>
      {picture.series.map((series) => (
        <table key={series.metric}>
          <caption>
            <b>
              <SaidText said={series.name} />
            </b>
            <span>
              <SaidText said={series.counts} />
              {series.earlier > 0 && ` ${words.t("figures.earlier", { count: series.earlier })}`}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.t("figures.date")}</th>
              <th scope="col">{words.t("figures.value")}</th>
              <th scope="col">{words.t("figures.event")}</th>
            </tr>
          </thead>
          <tbody>
            {series.statements.map((statement, i) => {
              const isAsked = series.questions.some(({ a, b }) => a === i || b === i);
              return (
                <tr key={`${statement.event} ${statement.value}`} className={isAsked ? "asked" : undefined}>
                  <td>
                    {statement.date}
                    {statement.isInferred && <span className="dim"> {words.t("figures.inferred")}</span>}
                  </td>
                  <td>
                    <a className="plain" href={`/${words.locale}/events/${statement.event}`}>
                      {statement.amount}
                    </a>
                    <SourceRefs numbers={statement.sources} />
                  </td>
                  <td>
                    <a className="link plain" href={`/${words.locale}/events/${statement.event}`}>
                      <SaidText said={statement.title} />
                    </a>
                    {statement.note && (
                      <p className="dim">
                        <SaidText said={statement.note} />
                      </p>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </section>
  );
}

import { SourceRefs } from "@/components/events/SourceRefs";
import type { LedgerPicture, LedgerStatement } from "@/lib/dossiers/ledger";
import type { Words } from "@/lib/i18n/words";

/** Statements of one metric that do not fit together, each as a question with both values, days and events. */
export function LedgerQuestions({ picture, words }: { picture: LedgerPicture; words: Words }) {
  const asked = picture.series.flatMap((series) =>
    series.questions.flatMap(({ kind, a, b }) => {
      const [one, two] = [series.statements[a], series.statements[b]];
      return one && two ? [{ key: `${series.metric} ${a} ${b}`, name: series.name.text, kind, one, two }] : [];
    }),
  );
  if (asked.length === 0) return null;
  const link = (statement: LedgerStatement) => (
    <a className="link plain" href={`/${words.locale}/events/${statement.event}`} lang={statement.title.lang}>
      {statement.title.text}
    </a>
  );
  return (
    <div className="ledger-questions">
      <h3>{words.t("figures.questions")}</h3>
      <ul>
        {asked.map(({ key, name, kind, one, two }) => (
          <li key={key}>
            <b>{name}.</b>{" "}
            {words.t(`figures.question.${kind}`, {
              a: one.amount,
              dateA: one.date,
              b: two.amount,
              dateB: two.date,
            })}
            <p>
              {one.date}: {link(one)} <SourceRefs numbers={one.sources} />
            </p>
            <p>
              {two.date}: {link(two)} <SourceRefs numbers={two.sources} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

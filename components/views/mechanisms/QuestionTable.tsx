import type { LaneQuestion } from "@/lib/dossiers/questions";
import type { Words } from "@/lib/i18n/words";
import { describeQuestion } from "@/lib/insight/lanes";

/** Rounds linked one by one; of more, the first and the last. */
const LINKED = 4;

/**
 * Numbers that do not add up: what the sources say, the question, and the events.
 *
 * @param total how many there are, where `questions` are only the first
 * @param isOne true on a mechanism's own page: its name is not said in every row
 */
export function QuestionTable({
  questions,
  total = questions.length,
  words,
  isOne = false,
}: {
  questions: readonly LaneQuestion[];
  total?: number;
  words: Words;
  isOne?: boolean;
}) {
  return (
    <section className="sec mech-sec" aria-labelledby="questions-name" id="questions">
      <header>
        <h2 id="questions-name">{words.t("mechanisms.questions", { count: total })}</h2>
      </header>
      {questions.length === 0 ? (
        <p className="dim">{words.t("mechanisms.noQuestions")}</p>
      ) : (
        <table className="mech-questions">
          <thead>
            <tr>
              {!isOne && <th scope="col">{words.t("mechanisms.column.name")}</th>}
              <th scope="col">{words.t("mechanisms.saysHead")}</th>
              <th scope="col">{words.t("mechanisms.asksHead")}</th>
              <th scope="col">{words.t("mechanisms.eventsHead")}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <QuestionRow
                key={`${question.mechanism.id} ${question.kind} ${question.rounds[0]?.id}`}
                question={question}
                words={words}
                isOne={isOne}
              />
            ))}
          </tbody>
        </table>
      )}
      {total > questions.length && (
        <p className="dim">{words.t("mechanisms.moreQuestions", { count: total - questions.length })}</p>
      )}
    </section>
  );
}

function QuestionRow({ question, words, isOne }: { question: LaneQuestion; words: Words; isOne: boolean }) {
  const { mechanism, rounds } = question;
  const { says, asks } = describeQuestion(question, words.date);
  const linked = rounds.length <= LINKED ? rounds : [rounds[0], rounds.at(-1)].filter((round) => round !== undefined);
  return (
    <tr>
      {!isOne && (
        <th scope="row">
          <a className="plain" href={`/${words.locale}/mechanisms/${mechanism.id}`}>
            {mechanism.name}
          </a>
          <span className="dim"> {mechanism.members}</span>
        </th>
      )}
      <td>{words.plain(says)}</td>
      <td>{words.plain(asks)}</td>
      <td className="mech-events">
        {linked.map((round) => (
          <a key={round.id} className="link" href={`/${words.locale}/events/${round.id}`}>
            {round.date}
          </a>
        ))}
        {linked.length < rounds.length && (
          <a className="link" href={`/${words.locale}?mechanism=${mechanism.id}`}>
            {words.t("mechanisms.allRounds")}
          </a>
        )}
      </td>
    </tr>
  );
}

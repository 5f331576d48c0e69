import type { PersonTie } from "@/lib/dossiers/people";
import type { Words } from "@/lib/i18n/words";
import { togetherHref } from "./describe";

const SHOWN_TIES = 10;

/** The ties of most meetings as a ranked list, for narrow screens: a bar a tie. */
export function PeopleTies({ ties, words }: { ties: readonly PersonTie[]; words: Words }) {
  const most = ties[0]?.events ?? 1;
  return (
    <ol className="people-ties">
      {ties.slice(0, SHOWN_TIES).map(({ a, b, events }) => (
        <li key={`${a.id} ${b.id}`}>
          <a
            href={togetherHref(words.locale, a.id, b.id)}
            aria-label={words.t("people.mark", { a: a.name, b: b.name, count: events })}
          >
            <span>
              {a.name} <span className="people-and">·</span> {b.name}
            </span>
            <b>{words.number(events)}</b>
            <i style={{ width: `${Math.round((events / most) * 100)}%` }} />
          </a>
        </li>
      ))}
    </ol>
  );
}

import type { LaneRow } from "@/lib/dossiers/lanes";
import type { Words } from "@/lib/i18n/words";
import { nextWords } from "./describe";

/** Lanes as a list, for a phone: name, last round, next one. */
export function LanesList({ rows, words }: { rows: readonly LaneRow[]; words: Words }) {
  return (
    <ul className="lanes-list">
      {rows.map((row) => {
        const next = nextWords(row, words);
        return (
          <li key={row.id}>
            <a className="plain" href={`/${words.locale}/mechanisms/${row.id}`}>
              <b>{row.name}</b> <span className="dim">{row.members}</span>
            </a>
            <p>
              <span className="dim">{words.t("mechanisms.column.last")}</span> {row.last?.text}
              {" · "}
              <span className="dim">{words.t("mechanisms.column.next")}</span>{" "}
              <span className={next.isOverdue ? "lanes-late" : undefined}>{next.text}</span>
              {next.more && ` ${next.more}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

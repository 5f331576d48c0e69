import type { Words } from "@/lib/i18n/words";
import { type EvidenceRow, SHOWN_STATES, type ShownState } from "@/lib/query/eventView";
import { SaidText } from "./SaidText";
import { SourceRefs } from "./SourceRefs";

/** The mark of a state, line and wash, beside its name. */
export function StateMark({ state, label }: { state: ShownState; label: string }) {
  return (
    <span className={`st ${state}`}>
      <i />
      {label}
    </span>
  );
}

/** How each fact is known: fact, value, state, and the words or the reason with its source. */
export function EvidenceTable({ rows, words }: { rows: readonly EvidenceRow[]; words: Words }) {
  const used = SHOWN_STATES.filter((state) => rows.some((row) => row.state === state));
  return (
    <>
      <table className="evidence">
        <thead className="hidden">
          <tr>
            {["fact", "value", "how", "from"].map((head) => (
              <th key={head} scope="col">
                {words.t(`evidence.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field} data-open={row.isOpen ? "" : undefined}>
              <th scope="row">{row.label}</th>
              <td className={row.state === "unknown" ? "dim" : undefined}>
                <SaidText said={row.value} />
              </td>
              <td className="how">
                <StateMark state={row.state} label={words.t(`evidence.state.${row.state}`)} />
                {!row.quote && !row.note && <SourceRefs numbers={row.sources} />}
              </td>
              <td>
                {row.quote && (
                  <q className={`ev ${row.state}`} lang={row.quote.lang}>
                    {row.quote.text}
                  </q>
                )}
                {row.quote && row.note && " "}
                {row.note && (
                  <span className={row.state === "inferred" || row.state === "open" ? `ev ${row.state}` : "dim"}>
                    <SaidText said={row.note} />
                  </span>
                )}
                {(row.quote ?? row.note) && <SourceRefs numbers={row.sources} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.every((row) => !row.isOpen) && <p className="evidence-none">{words.t("evidence.noneOpen")}</p>}
      <p className="key">
        {used.map((state) => (
          <StateMark key={state} state={state} label={words.t(`evidence.legend.${state}`)} />
        ))}
      </p>
    </>
  );
}

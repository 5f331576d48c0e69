import type { Words } from "@/lib/i18n/words";
import type { ViewedFigure } from "@/lib/query/eventView";
import { StateMark } from "./EvidenceTable";
import { SaidText } from "./SaidText";
import { SourceRefs } from "./SourceRefs";

/** The numbers that the sources state: value with its unit, what is counted, how it is known. */
export function FigureList({ figures, words }: { figures: readonly ViewedFigure[]; words: Words }) {
  return (
    <ul className="figures">
      {figures.map((figure, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one metric may be stated twice, nothing else tells them apart
        <li key={`${figure.metric} ${i}`}>
          <p className="figure">
            <b>{figure.value}</b> <span>{figure.unit}</span>
          </p>
          <p className="what">
            <SaidText said={figure.name} />
            <SourceRefs numbers={figure.sources} />
          </p>
          {figure.note && (
            <p className="note">
              <SaidText said={figure.note} />
            </p>
          )}
          {figure.state && <StateMark state={figure.state} label={words.t(`evidence.state.${figure.state}`)} />}
        </li>
      ))}
    </ul>
  );
}

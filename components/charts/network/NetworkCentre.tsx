import type { Words } from "@/lib/i18n/words";
import { tiesByActor } from "@/lib/insight/network";
import type { Summary } from "@/lib/query/summary";

/** Which actor stands in the middle: the one with most ties, or one that the reader picks. */
export function NetworkCentre({
  summary,
  words,
  value,
  onChange,
}: {
  summary: Summary;
  words: Words;
  value: string | undefined;
  onChange: (actor: string | undefined) => void;
}) {
  const ties = tiesByActor(summary.byPair);
  const actors = [...ties.keys()].sort((a, b) => words.actor(a).localeCompare(words.actor(b), words.locale));
  return (
    <label className="network-centre">
      {words.t("network.centre.label")}{" "}
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{words.t("network.centre.auto")}</option>
        {actors.map((actor) => (
          <option key={actor} value={actor}>
            {words.actor(actor)}
          </option>
        ))}
      </select>
    </label>
  );
}

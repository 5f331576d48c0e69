import type { MarkActions } from "@/components/charts/chart";
import type { Words } from "@/lib/i18n/words";
import { type Filter, type FilterKey, LIST_KEYS } from "@/lib/model/filter";

/** `include` asks for more, so dropping it helps nobody. */
const KEYS: readonly FilterKey[] = [...LIST_KEYS, "from", "to", "q"];

/** What a chart says when no event matches: what was asked, and a button for each part that could be dropped. */
export function EmptyState({ words, filter, actions }: { words: Words; filter: Filter; actions: MarkActions }) {
  const asked = KEYS.filter((key) => filter[key] !== undefined);
  return (
    <div className="empty">
      <p>
        <b>{words.t("frame.empty")}</b>
      </p>
      <p>{words.t("frame.emptyHint")}</p>
      <p className="empty-ways">
        {asked.map((key) => {
          const patch: Filter = { [key]: filter[key] };
          return (
            <button key={key} type="button" className="btn" onClick={() => actions.onSelect(patch)}>
              {words.t("frame.drop", { field: words.t(`field.${key}`) })}
            </button>
          );
        })}
      </p>
    </div>
  );
}

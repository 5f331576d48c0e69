import type { Words } from "@/lib/i18n/words";

/** What the lines under the words mean. */
export function MarkKey({ words }: { words: Words }) {
  return (
    <p className="dk-key">
      {(["quoted", "inferred", "open"] as const).map((state) => (
        <span key={state} className={`dk-state s-${state}`}>
          <i />
          {words.t(`desk.states.${state}`)}
        </span>
      ))}
      <span>
        <span className="dk-ev s-lead">{words.t("desk.grey")}</span> {words.t("desk.greyMeans")}
      </span>
    </p>
  );
}

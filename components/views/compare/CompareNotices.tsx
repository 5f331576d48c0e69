import type { CompareAsked } from "@/lib/dossiers/compareAsked";
import type { FilterFault } from "@/lib/filters/parseFilter";
import type { Words } from "@/lib/i18n/words";

const MAX_SHOWN_CHARS = 60;

/** What the link asked and was not understood, a line each, with what is shown instead. */
export function CompareNotices({
  faults,
  asked,
  words,
}: {
  faults: readonly FilterFault[];
  asked: CompareAsked;
  words: Words;
}) {
  if (faults.length === 0) return null;
  return (
    <section className="notices" aria-label={words.t("filters.notices")}>
      {faults.map((fault) => (
        <p key={`${fault.field} ${fault.code} ${fault.value}`} className="notice warn">
          <span>
            {faultText(fault, words)} {shownInstead(fault.field, asked, words)}
          </span>
        </p>
      ))}
    </section>
  );
}

function faultText({ field, code, value: text }: FilterFault, words: Words): string {
  const name = words.has(`compare.field.${field}`) ? words.t(`compare.field.${field}`) : field;
  const value = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
  if (code === "unknown-value") return words.t("compare.unknown", { field: name, value });
  return words.t(`filters.fault.${code}`, { field: name, value });
}

function shownInstead(field: string, asked: CompareAsked, words: Words): string {
  if (field === "left" || field === "right") return words.t("compare.shown", { value: words.pair(asked[field]) });
  if (field === "themes") return words.t("compare.shown", { value: words.list(asked.themes.map(words.theme)) });
  if (field === "measure") return words.t("compare.shown", { value: words.t(`compare.${asked.measure}`) });
  return "";
}

import { leadThemes } from "@/components/events/leadThemes";
import { Swatch } from "@/components/ui/Swatch";
import type { DeskDraft } from "@/lib/desk/deskDraft";
import { actorsOf, type Missing } from "@/lib/desk/missing";
import type { Words } from "@/lib/i18n/words";
import { parseDate } from "@/lib/model/date";
import { rowLines } from "./rowText";
import "@/components/events/events.css";

/** The event as a row of the list, and what keeps it from being one. */
export function ListPreview({
  desk,
  missing: faults,
  words,
}: {
  desk: DeskDraft;
  missing: readonly Missing[];
  words: Words;
}) {
  const { fields } = desk.draft;
  const start = fields.start.value;
  const title = fields.title.value;
  const themes = leadThemes(fields.themes.value ?? [], words.labels).slice(0, 2);
  const missing = [...new Set(faults.map(({ row }) => words.t(`desk.rows.${row}`)))];
  return (
    <div className="ev-row dk-preview">
      <span className="ev-date">{start && parseDate(start) ? words.dayAndMonth(start) : "–"}</span>
      <span className="ev-title">
        <bdi>{(words.locale === "vi" ? title?.vi : undefined) ?? title?.en ?? words.t("desk.noTitle")}</bdi>
      </span>
      <span className="ev-meta">
        <b>{actorsOf(desk).sort().join("-")}</b>
        <span>{rowLines("place", desk, words)[0] ?? words.t("events.noPlace")}</span>
        {fields.level.value && <span>{words.t(`levels.${fields.level.value}`)}</span>}
        {fields.round.value !== undefined && <span>{words.t("events.round", { round: fields.round.value })}</span>}
        {themes.map((theme) => (
          <span key={theme} className="ev-theme">
            <Swatch theme={theme} words={words} />
            {words.theme(theme)}
          </span>
        ))}
        {missing.length > 0 && (
          <span className="ev-status">{words.t("desk.cannotSave", { rows: words.list(missing) })}</span>
        )}
      </span>
    </div>
  );
}

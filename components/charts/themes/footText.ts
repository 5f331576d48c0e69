import type { Words } from "@/lib/i18n/words";
import type { Summary } from "@/lib/query/summary";
import type { ThemesOptions } from "./options";
import type { BarPicture } from "./picture";

/** The rules of a picture, said below it: what a full row is, what hollow means, what is not shown. */
export function footText(
  picture: BarPicture | undefined,
  summary: Summary,
  { form, measure, unit, parent }: ThemesOptions,
  words: Words,
): string {
  if (!picture) return "";
  const { full, axis, series } = picture;
  const looks = new Set(series.flatMap(({ bars }) => bars.map(({ look }) => look)));
  const said: string[] = [];
  const scale = measure === "share" ? { unit: axis.unit, share: words.percent(full) } : { events: full };
  if (form === "rows") said.push(words.t(measure === "share" ? "themes.foot.rowShare" : "themes.foot.rowCount", scale));
  if (form === "stack") said.push(words.t("themes.foot.stack"));
  if (form === "pairs")
    said.push(words.t(measure === "share" ? "themes.foot.pairShare" : "themes.foot.pairCount", scale));
  const thin = looks.has("hollow") ? "hollow" : looks.has("pale") ? "pale" : undefined;
  const isCut = series.some(({ bars }) => bars.some((bar) => bar.isCut)) ? form : "no";
  if (thin) said.push(words.t(`themes.foot.${thin}`, { unit: axis.unit, isCut }));
  if (form === "rows" && measure === "share")
    said.push(words.t(parent === undefined ? "themes.foot.several" : "themes.foot.severalSub"));
  if (form !== "pairs" && unit !== "year") {
    const unbinned = summary.themeByMonth?.unbinned ?? 0;
    if (!summary.themeByMonth) said.push(words.t("themes.foot.counting"));
    else if (unbinned > 0) said.push(words.t("themes.foot.unbinned", { count: unbinned }));
  }
  return said.join(" ");
}

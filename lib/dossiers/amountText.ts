import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Metric } from "@/lib/model/record";

const WORDS_FROM = 1e6;
const THOUSANDTHS = 1e3;

/** True if three decimals of the scale in words say the number without loss: 163,250,000 is "163.25 million". */
function isShort(value: number): boolean {
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
  return Number.isInteger(Number(((value / scale) * THOUSANDTHS).toFixed(6)));
}

/** "430 million", "430 triệu", "11,934": exact, from a million on in words where nothing is lost by it. */
export function countText(value: number, words: Pick<Words, "number">): string {
  return Math.abs(value) >= WORDS_FROM && isShort(value)
    ? words.number(value, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 })
    : words.number(value, { maximumFractionDigits: 6 });
}

/** The unit for many: "USD" (in Vietnamese "đô la Mỹ"), "sets", "%". Empty where the metric has none. */
export function unitText(metric: Pick<Metric, "unit">, words: Words): string {
  const { currency, one, other } = metric.unit;
  if (currency) return words.has(`figures.currency.${currency}`) ? words.t(`figures.currency.${currency}`) : currency;
  const unit = other ?? one;
  return unit ? localText(unit, words.locale) : "";
}

/**
 * A figure with its unit as a sentence has it: "USD 430 million" and "430 triệu đô la Mỹ", "84%", "8 sets".
 */
export function amountText(value: number, metric: Pick<Metric, "unit">, words: Words): string {
  const number = countText(value, words);
  const { currency, one } = metric.unit;
  if (currency) return words.t("figures.money", { value: number, currency: unitText(metric, words) });
  const isOne = one !== undefined && new Intl.PluralRules(words.locale).select(value) === "one";
  const unit = isOne ? localText(one, words.locale) : unitText(metric, words);
  if (unit === "%") return words.locale === "en" ? `${number}\u202f%` : `${number}%`;
  return unit ? `${number} ${unit}` : number;
}

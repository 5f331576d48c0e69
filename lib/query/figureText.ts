import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Metric } from "@/lib/model/record";

const LONG_FROM = 1e9;
const THOUSANDTHS = 1e3;

/** The scale of a long number in words, if three decimals say it without loss: 25,000,000,000 is "25 billion". */
function isShort(value: number): boolean {
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
  return Number.isInteger(Number(((value / scale) * THOUSANDTHS).toFixed(6)));
}

/**
 * A figure as a reader sees it, exact: "430,000,000" and "USD", "8" and "sets".
 * From a billion on in words, where nothing is lost by it.
 */
export function figureText(value: number, metric: Metric | undefined, words: Words): { value: string; unit: string } {
  const options: Intl.NumberFormatOptions =
    Math.abs(value) >= LONG_FROM && isShort(value)
      ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 }
      : { maximumFractionDigits: 6 };
  const number = words.number(value, options);
  const { currency, one, other } = metric?.unit ?? {};
  if (currency) return { value: number, unit: currency };
  const isOne = new Intl.PluralRules(words.locale).select(value) === "one";
  const unit = isOne ? (one ?? other) : (other ?? one);
  return { value: number, unit: unit ? localText(unit, words.locale) : "" };
}

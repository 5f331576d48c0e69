import type { Draft } from "@/lib/model/draft";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";
import type { CodeOptions } from "./codeOptions";
import { isoOfDay } from "./dates/settleYear";
import type { Report } from "./report";

/** What the report says of itself: publisher and headline from the text, address and day from the caller or a stamp. */
export function sourceOf({ text, parts, day, lang }: Report, { url, published }: CodeOptions): Draft["source"] {
  const title = parts.headline && text.slice(parts.headline.start, parts.headline.end).slice(0, MAX_TEXT_CHARS);
  const filed = published ?? (day?.year === undefined ? undefined : isoOfDay(day));
  return {
    ...(url === undefined ? {} : { url }),
    ...(parts.dateline?.publisher === undefined ? {} : { publisher: parts.dateline.publisher }),
    ...(title ? { title } : {}),
    ...(filed === undefined ? {} : { published: filed }),
    lang,
  };
}

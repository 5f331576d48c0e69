import type { DateMention } from "../dates/dateMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";

/** "Statement by the Spokesperson on", "Protest against": a paper, of the day that it bears. Bounded. */
export const OF_PAPER =
  /^(?:(?:joint |press |g7 |asean )?statement|protest|remarks|response|spokesperson|tuyên bố|phát biểu|người phát ngôn)(?!\p{L})/iu;
const PAPER_CHARS = 24;

/** The day that a paper bears, as that on which it was given. */
export function ofPaper({ text, parts, day }: Report, { kind, status }: Scene): DateMention | undefined {
  const { headline, dateline } = parts;
  const isPaper = headline && OF_PAPER.test(text.slice(headline.start, headline.start + PAPER_CHARS));
  if (kind !== "statement" || status !== "held" || !isPaper || dateline?.publisher !== undefined || !day?.span)
    return undefined;
  return { ...day.span, form: "near", shift: 0 };
}

import { parseDate } from "@/lib/model/date";
import type { Draft, DraftFields } from "@/lib/model/draft";
import { DRAFT_VERSION, MAX_REPORT_CHARS } from "@/lib/model/draftWords";
import { slugOf } from "@/lib/model/text";
import type { CodeOptions } from "./codeOptions";
import { codeScene } from "./codeScene";
import type { DateMention } from "./dates/dateMention";
import type { Earlier } from "./fields/fromEarlier";
import { withHost } from "./fields/hostOfVisit";
import { findDuplicates } from "./findDuplicates";
import type { Lexicon } from "./lexicon";
import { readReport } from "./readReport";
import { findScenes } from "./scene/findScenes";
import type { Scene } from "./scene/scene";
import { sourceOf } from "./sourceOf";
import { accented, isUnaccented } from "./text/accented";
import { hashText } from "./text/hashText";
import { withOriginalQuotes } from "./text/originalQuotes";
import { unmarked } from "./text/phraseIndex";
import { quoteOf } from "./text/quote";
import { readable } from "./text/readable";
import { readTokens } from "./text/tokens";
import { toldOnce } from "./toldOnce";

/** A report that cannot be read, with the reason in plain words. */
export class ReportError extends Error {}

/**
 * Draft the events that a report tells: every field with the words it was read from, inferred with a reason, or empty
 * with a reason. What the text does not settle stays empty.
 *
 * @param text    report in English or Vietnamese, at most MAX_REPORT_CHARS characters, HTML taken out before
 * @param lexicon from `buildLexicon`
 * @returns       one draft an event, in the order of the text; the same input gives the same drafts
 * @throws        ReportError if the text is blank or too long, or `published` is no day
 */
export function codeReport(text: string, lexicon: Lexicon, options: CodeOptions = {}): Draft[] {
  if (text.length > MAX_REPORT_CHARS)
    throw new ReportError(`The report has ${text.length} characters; at most ${MAX_REPORT_CHARS} are read.`);
  if (text.trim() === "") throw new ReportError("The report is empty.");
  if (options.published !== undefined && parseDate(options.published)?.precision !== "day")
    throw new ReportError(`published is "${options.published}"; a day is written YYYY-MM-DD.`);
  const plain = readable(text);
  const isPlain = options.lang !== "en" && isUnaccented(readTokens(plain.text.slice(0, SAMPLE_CHARS)));
  const reading = isPlain ? { ...plain, text: accented(plain.text, lexicon.accents) } : plain;
  const report = readReport(reading.text, lexicon, isPlain ? { ...options, lang: "vi" } : options);
  const source = sourceOf(report, options);
  const leads = report.parts.leads.map((span) => quoteOf(reading.text, span));
  let told: Pick<Scene, "before" | "beforeDay" | "beforeDays" | "beforePlace" | "beforeStay"> = {};
  let earlier: Earlier | undefined;
  const scenes = findScenes(report);
  const coded = scenes.map((scene): DraftFields => {
    const { fields, mention, attendees } = codeScene(report, { ...scene, ...told }, earlier);
    const spans = new Map(fields.participants.flatMap(({ actor, quotes: [by] }) => (by ? [[actor, by] as const] : [])));
    earlier = {
      attendees,
      all: [...attendees, ...(earlier?.all ?? [])],
      sides: [...new Set(fields.participants.map(({ actor }) => actor))],
      spans,
    };
    const { beforeStay, beforePlace, beforeDays } = told;
    told = toldBy(fields, mention) ?? told;
    if (beforeDays) told = { beforeDays, ...told };
    // The next meeting of the same visit, while nothing of another city was told.
    if (beforeStay && beforePlace?.value.name === told.beforePlace?.value.name) told = { beforeStay, ...told };
    return fields;
  });
  const events = toldOnce(
    coded.map((event, at) => ({ fields: withHost(event, coded), sentences: sentencesOf(scenes[at]) })),
  );
  const drafts = events.map((fields, number): Draft => {
    const title = slugOf(fields.title.value?.en ?? "")
      .slice(0, 60)
      .replace(/-$/, "");
    return {
      version: DRAFT_VERSION,
      id: [fields.start.value, title, hashText(text), ...(number === 0 ? [] : [String(number + 1)])]
        .filter(Boolean)
        .join("-"),
      origin: "report",
      source,
      fields,
      leads: number === 0 ? leads : [],
      duplicates: findDuplicates(fields, source, lexicon.data.events),
    };
  });
  return withOriginalQuotes(isPlain ? drafts.map(withoutMarks) : drafts, text, reading);
}

/** Sentences that tell an event: "1." at the head of a paragraph is none. */
const sentencesOf = (scene: Scene | undefined): number =>
  (scene?.sentences ?? []).filter(({ start, end }) => end - start > NUMBER_CHARS).length;
const NUMBER_CHARS = 3;

/** What the event told before gives to the next: its day and place, and how long a visit was. */
function toldBy({ start, end, place, country, kind }: DraftFields, mention: DateMention | undefined) {
  if (!mention) return undefined;
  const [day, by, host] = [start.value, place.quotes[0], country.value ?? place.value?.country];
  return {
    before: mention,
    ...(day?.length === DAY_CHARS ? { beforeDay: { day, last: end.value ?? day, by: mention } } : {}),
    ...(day?.length === DAY_CHARS && end.value ? { beforeDays: { day, last: end.value, by: mention } } : {}),
    ...(day !== undefined && kind.value === "visit"
      ? { beforeStay: { first: day, last: end.value ?? day, ...(host === undefined ? {} : { country: host }) } }
      : {}),
    ...(place.value && by ? { beforePlace: { value: place.value, by: { start: by.start, end: by.end } } } : {}),
  };
}

/** "2025-05-08" */
const DAY_CHARS = 10;
/** Enough of a report to tell its language. */
const SAMPLE_CHARS = 8_000;

/** Names and offices as a report without marks writes them. */
function withoutMarks(draft: Draft): Draft {
  const participants = draft.fields.participants.map((one) => ({
    ...one,
    ...(one.name === undefined ? {} : { name: unmarked(one.name) }),
    ...(one.office === undefined ? {} : { office: unmarked(one.office) }),
  }));
  return { ...draft, fields: { ...draft.fields, participants } };
}

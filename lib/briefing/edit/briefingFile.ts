import type { Briefing, StageView } from "@/lib/model/briefing";
import type { LocalText } from "@/lib/model/record";

const local = ({ en, vi }: LocalText) => ({ en, ...(vi === undefined ? {} : { vi }) });
const view = ({ chart, query, options }: StageView) => ({ chart, query, ...(options ? { options } : {}) });

/**
 * The one form in which a briefing's file is written, as the other files of `data/`: two blanks of indent, keys in the
 * order of the schema, optional keys left out, a newline at the end.
 */
export function briefingFile({ version, id, title, audience, author, dataVersion, steps }: Briefing): string {
  const record = {
    version,
    id,
    title: local(title),
    audience: local(audience),
    author: local(author),
    dataVersion,
    steps: steps.map((step) => ({
      id: step.id,
      heading: local(step.heading),
      body: local(step.body),
      ...(step.notes ? { notes: local(step.notes) } : {}),
      views: step.views.map(view),
      ...(step.emphasis === undefined ? {} : { emphasis: step.emphasis }),
    })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A short mark of a text, to see whether it has changed; no lock. Method: cyrb53. */
export function textMark(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The mark of a briefing's content, whatever order its keys have. */
export const briefingMark = (briefing: Briefing) => textMark(briefingFile(briefing));

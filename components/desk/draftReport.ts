import type { LexiconData } from "@/lib/coding/lexicon";
import type { Draft } from "@/lib/model/draft";

/** Let the browser draw and answer first; where it cannot say when it is idle, after the next turn. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });
}

let made: { data: LexiconData; lexicon: ReturnType<typeof import("@/lib/coding/lexicon")["buildLexicon"]> } | undefined;

/** The code of drafting and its look-ups, made once for the same data. */
async function coderFor(data: LexiconData) {
  const [{ codeReport }, { buildLexicon }] = await Promise.all([
    import("@/lib/coding/codeReport"),
    import("@/lib/coding/lexicon"),
  ]);
  await whenIdle();
  if (made?.data !== data) made = { data, lexicon: buildLexicon(data) };
  return { codeReport, lexicon: made.lexicon };
}

/** Load and warm what drafting needs, while the reader still looks for a report. */
export async function prepareDrafting(data: LexiconData): Promise<void> {
  const [{ lexicon }, { warmUp }] = await Promise.all([coderFor(data), import("@/lib/coding/warmUp")]);
  await warmUp(lexicon, whenIdle);
}

/**
 * Draft events from a report, in the browser: nothing of an unpublished text leaves the machine.
 * The code for it is loaded with the first report, or when the reader first acts on the page.
 *
 * @param data kept with what was made of it, so that only the first report pays for it
 */
export async function draftReport(text: string, data: LexiconData): Promise<Draft[]> {
  const { codeReport, lexicon } = await coderFor(data);
  return codeReport(text, lexicon);
}

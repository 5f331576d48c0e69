import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { makePptx, type PictureOf } from "@/lib/briefing/pptx/makePptx";
import { type ShownBriefing, showBriefing } from "@/lib/briefing/showBriefing";
import { type Briefing, briefingSchema } from "@/lib/model/briefing";
import type { Locale } from "@/lib/model/vocabulary";
import { wordsOf } from "../../charts/summaries";
import { SHIPPED_SOURCE } from "../stageSource";

/** One white px. */
export const PNG =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

export function shippedBriefing(id: string): Briefing {
  return briefingSchema.parse(
    JSON.parse(readFileSync(path.join(process.cwd(), "data/briefings", `${id}.json`), "utf8")),
  );
}

export interface Deck {
  shown: ShownBriefing;
  bytes: Uint8Array;
  /** parts by name */
  parts: Readonly<Record<string, Uint8Array>>;
  text(part: string): string;
}

/** The PowerPoint of a briefing on the shipped data. */
export async function deckOf(briefing: Briefing, locale: Locale, site?: string, picture?: PictureOf): Promise<Deck> {
  const words = wordsOf(locale);
  const shown = showBriefing(briefing, SHIPPED_SOURCE, words);
  const bytes = await makePptx(shown, words, picture ?? (async () => PNG), undefined, site);
  const parts = unzipSync(bytes);
  return { shown, bytes, parts, text: (part) => strFromU8(parts[part] ?? new Uint8Array()) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The words of a part, run by run. */
export function runsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) =>
    text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ""),
  );
}

import type { ShownBriefing } from "@/lib/briefing/showBriefing";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Words } from "@/lib/i18n/words";

/** What a file is made from. */
export interface TakenBriefing {
  briefing: ShownBriefing;
  geo: BaseGeometry;
  words: Words;
}

export interface MadeFile {
  blob: Blob;
  name: string;
}

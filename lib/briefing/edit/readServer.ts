import type { Briefing } from "@/lib/model/briefing";
import type { LocalText } from "@/lib/model/record";
import { readList, readObject, readText } from "@/lib/query/readJson";
import { readDraftBriefing } from "./readDraft";

/** One briefing of the server's list. */
export interface ServerBriefing {
  id: string;
  title: LocalText;
}

/** The answer of GET /api/briefings. @throws Error naming the place that is of another form */
export function readBriefingList(value: unknown): { dataVersion: string; briefings: ServerBriefing[] } {
  const answer = readObject(value, "answer");
  const briefings = readList(answer.briefings, "briefings", (entry, where) => {
    const { id, title } = readObject(entry, where);
    const text = readObject(title, `${where}.title`);
    return {
      id: readText(id, `${where}.id`),
      title: {
        en: readText(text.en, `${where}.title.en`),
        ...(typeof text.vi === "string" ? { vi: text.vi } : {}),
      },
    };
  });
  return { dataVersion: readText(answer.dataVersion, "dataVersion"), briefings };
}

/** The answer of GET /api/briefings/{id}. @throws Error naming the place that is of another form */
export function readServerBriefing(value: unknown): Briefing {
  return readDraftBriefing(readObject(value, "answer").briefing);
}

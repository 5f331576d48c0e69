import { type JsonSchema, listOf, objectOf, refTo } from "./recordSchemas";

const text: JsonSchema = { type: "string" };
const count: JsonSchema = { type: "integer", minimum: 0 };
const dataVersion: JsonSchema = { type: "string", pattern: "^[0-9a-f]{16}$", description: "content hash of the data" };

/** The shapes of what the routes of briefings answer. */
export const BRIEFING_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  BriefingList: objectOf({
    dataVersion,
    briefings: listOf(
      objectOf({
        id: text,
        title: refTo("LocalText"),
        audience: refTo("LocalText"),
        author: refTo("LocalText"),
        dataVersion: { ...dataVersion, description: "version of the data that it was written on" },
        steps: count,
      }),
    ),
    problems: listOf(refTo("DataProblem")),
  }),
  BriefingRun: objectOf(
    {
      text,
      strong: { const: true },
      em: { const: true },
      event: { ...text, description: "id of the event that states it" },
      query: { ...text, description: "filter of the events that it counts" },
      sources: { ...listOf(count), description: "numbers of the event's sources" },
    },
    ["strong", "em", "event", "query", "sources"],
  ),
  BriefingSlide: objectOf(
    {
      id: text,
      number: { type: "integer", minimum: 1 },
      heading: text,
      facts: listOf(objectOf({ runs: listOf(refTo("BriefingRun")) })),
      notes: listOf(objectOf({ runs: listOf(refTo("BriefingRun")) })),
      views: listOf(refTo("StageView")),
      emphasis: { ...text, description: "filter whose marks are strong" },
      filterLine: text,
      sources: listOf(objectOf({ number: count, text, url: text }, ["url"])),
    },
    ["emphasis"],
  ),
  BriefingDetail: objectOf({ briefing: refTo("Briefing"), slides: listOf(refTo("BriefingSlide")) }, ["slides"]),
};

import { FIGURES_PARAMETERS, LOCALE_PARAMETER, PAIRS_PARAMETERS, PEOPLE_PARAMETERS } from "./parameters";
import { json, pathItem } from "./pathItem";
import type { JsonSchema } from "./recordSchemas";

/** The routes of pairs, people, mechanisms, figures and briefings. */
export const DOSSIER_PATHS: Readonly<Record<string, JsonSchema>> = {
  "/api/pairs": pathItem({
    id: "listPairs",
    summary:
      "Every pair: events, leading themes, last met by level with days since, what is due next, what holds since when.",
    parameters: PAIRS_PARAMETERS,
    content: { ...json("Pairs"), "text/csv": { type: "string" } },
    problems: ["400", "414", "503"],
  }),
  "/api/pairs/{pair}": pathItem({
    id: "getPair",
    summary:
      "One pair: last met by level and person, what is due (estimates), hosts, figures, milestones, latest events, sources.",
    parameters: [
      {
        name: "pair",
        in: "path",
        required: true,
        description: "Two codes joined by a hyphen, in any order.",
        schema: { type: "string" },
        example: "US-VN",
      },
      LOCALE_PARAMETER,
    ],
    content: json("PairDossier"),
    problems: ["400", "404", "414", "503"],
  }),
  "/api/people": pathItem({
    id: "listPeople",
    summary: "People with their latest office on record, events and counterparts, page by page, in one language.",
    parameters: PEOPLE_PARAMETERS,
    content: json("PeoplePage"),
    problems: ["400", "410", "414", "503"],
  }),
  "/api/mechanisms": pathItem({
    id: "listMechanisms",
    summary:
      "Recurring dialogues: rounds, gaps in their numbers, interval, last round, window of the next (an estimate), and what does not add up.",
    parameters: [
      {
        name: "pair",
        in: "query",
        description: "Only mechanisms that both are members of.",
        schema: { type: "string" },
        example: "US-VN",
      },
      LOCALE_PARAMETER,
    ],
    content: json("Mechanisms"),
    problems: ["400", "414", "503"],
  }),
  "/api/figures": pathItem({
    id: "listFigures",
    summary:
      "The ledger: each metric with its statements by date, their events and sources, and what does not fit together as questions.",
    parameters: FIGURES_PARAMETERS,
    content: json("FiguresAnswer"),
    problems: ["400", "414", "503"],
  }),
  "/api/briefings": pathItem({
    id: "listBriefings",
    summary: "The briefings by id, and what is wrong with files that cannot be served as they stand.",
    content: json("BriefingList"),
    problems: ["400", "503"],
  }),
  "/api/briefings/{id}": pathItem({
    id: "getBriefing",
    summary: "One briefing. With `locale` its slides too: each step in that language, its sources numbered.",
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        description: "The briefing's id.",
        schema: { type: "string" },
        example: "war-legacies",
      },
      LOCALE_PARAMETER,
    ],
    content: json("BriefingDetail"),
    problems: ["400", "404", "503"],
  }),
};

import type { StageData } from "@/lib/briefing/stageData";
import { STAGE_CHARTS } from "@/lib/model/stage";
import { type JsonObject, readList, readNumber, readObject, readText, readWord } from "@/lib/query/readJson";
import type { BriefingFault } from "../briefingFault";
import type { StepPreview } from "../previewStep";
import type { ShownStep } from "../showBriefing";

const CODE = /^(?:[a-zA-Z]+|filter\.[a-z-]+)$/;

function isFaultCode(text: string): text is BriefingFault["code"] {
  return CODE.test(text);
}

function readFault(value: unknown, where: string): BriefingFault {
  const fault = readObject(value, where);
  const code = readText(fault.code, `${where}.code`);
  if (!isFaultCode(code)) throw new Error(`${where}.code: expected a code`);
  const values = readObject(fault.values, `${where}.values`);
  return {
    where: readText(fault.where, `${where}.where`),
    code,
    values: Object.fromEntries(
      Object.entries(values).map(([key, entry]) => [key, typeof entry === "number" ? entry : String(entry)]),
    ),
    text: readText(fault.text, `${where}.text`),
    ...(fault.at === undefined ? {} : { at: readText(fault.at, `${where}.at`) }),
  };
}

/** The frame of a stage is read; what its chart is drawn from is of the same build as this code, as on a page. */
function isStage(value: JsonObject, where: string): value is JsonObject & StageData {
  readWord(value.chart, `${where}.chart`, STAGE_CHARTS);
  readObject(value.filter, `${where}.filter`);
  readObject(value.options, `${where}.options`);
  readNumber(value.total, `${where}.total`);
  return typeof value.query === "string";
}

function readStage(value: unknown, where: string): StageData {
  const stage = readObject(value, where);
  if (!isStage(stage, where)) throw new Error(`${where}.query: expected a text`);
  return stage;
}

function isParagraphs(value: unknown, where: string): value is ShownStep["facts"] {
  for (const [i, paragraph] of readList(value, where, readObject).entries())
    readList(paragraph.runs, `${where}[${i}].runs`, (run, at) => readText(readObject(run, at).text, at));
  return true;
}

function readStep(value: unknown, where: string): ShownStep {
  const step = readObject(value, where);
  const { facts, notes, emphasis } = step;
  if (!isParagraphs(facts, `${where}.facts`) || !isParagraphs(notes, `${where}.notes`)) throw new Error(where);
  return {
    id: readText(step.id, `${where}.id`),
    heading: readText(step.heading, `${where}.heading`),
    facts,
    notes,
    filterLine: readText(step.filterLine, `${where}.filterLine`),
    sourceLine: readText(step.sourceLine, `${where}.sourceLine`),
    stages: readList(step.stages, `${where}.stages`, readStage),
    ...(emphasis === undefined ? {} : { emphasis: readObject(emphasis, `${where}.emphasis`) }),
  };
}

/**
 * The answer of POST /api/briefings/preview.
 * @throws Error naming the place that is of another form
 */
export function readPreview(value: unknown): StepPreview {
  const answer = readObject(value, "preview");
  const marks = readObject(answer.marks, "preview.marks");
  const ids = (key: "theme" | "pair" | "place") => readList(marks[key], `preview.marks.${key}`, readText);
  return {
    step: readStep(answer.step, "preview.step"),
    faults: readList(answer.faults, "preview.faults", readFault),
    marks: { theme: ids("theme"), pair: ids("pair"), place: ids("place") },
  };
}

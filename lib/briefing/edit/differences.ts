import type { Briefing, BriefingStep } from "@/lib/model/briefing";
import { type FieldDifference, fieldDifferences, fieldText } from "@/lib/model/fieldDifferences";

/** All texts and choices of a step by field. */
function stepFields({ id, heading, body, notes, views, emphasis }: BriefingStep): [string, unknown][] {
  return [
    [`${id}.heading.en`, heading.en],
    [`${id}.heading.vi`, heading.vi],
    [`${id}.body.en`, body.en],
    [`${id}.body.vi`, body.vi],
    [`${id}.notes.en`, notes?.en],
    [`${id}.notes.vi`, notes?.vi],
    ...views.flatMap(({ chart, query, options }, i): [string, unknown][] => [
      [`${id}.views[${i}].chart`, chart],
      [`${id}.views[${i}].query`, query],
      [`${id}.views[${i}].options`, options],
    ]),
    [`${id}.emphasis`, emphasis],
  ];
}

function fieldsOf({ title, audience, author, steps }: Briefing): Map<string, string> {
  const fields: [string, unknown][] = [
    ...Object.entries({ title, audience, author }).flatMap(([name, text]): [string, unknown][] => [
      [`${name}.en`, text.en],
      [`${name}.vi`, text.vi],
    ]),
    ["steps", steps.map(({ id }) => id).join(", ")],
    ...steps.flatMap(stepFields),
  ];
  return new Map(fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, fieldText(value)] as const])));
}

/** What two versions of a briefing have differently, in the order of mine, then what only the other has. */
export function differences(mine: Briefing, theirs: Briefing): FieldDifference[] {
  return fieldDifferences(fieldsOf(mine), fieldsOf(theirs));
}

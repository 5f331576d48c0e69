import type { Draft, DraftFields, DraftParticipant } from "@/lib/model/draft";
import type { EventAnswer } from "@/tests/bench/coding/answers";
import { EMPTY } from "@/tests/bench/coding/scoreReport";

/** A field that was read. */
export const known = <T>(value: T) => ({ value, state: "quoted" as const, quotes: [] });

export const person = (
  actor: string,
  id: string,
  more: Partial<Omit<DraftParticipant, "actor">> = {},
): DraftParticipant => ({ actor, person: id, state: "quoted", quotes: [], ...more });

/** A draft in which only the given fields were found. */
export function draftOf(fields: Partial<DraftFields>, leads: Draft["leads"] = []): Draft {
  return {
    version: 1,
    id: "draft",
    origin: "report",
    source: { lang: "en" },
    fields: { ...EMPTY, ...fields },
    leads,
    duplicates: [],
  };
}

/** What the text of a report on a dialogue in Hanoi supports. */
export const DIALOGUE: EventAnswer = {
  start: "2025-05-08",
  end: null,
  place: "hanoi",
  country: null,
  status: "held",
  kind: "dialogue",
  level: "vice-minister",
  format: "in-person",
  actors: ["US", "VN"],
  participants: [
    { actor: "VN", person: "hoang-xuan-chien", office: "Deputy Minister of National Defence" },
    { actor: "US", person: "john-noh" },
  ],
  themes: ["defence-dialogue", "dioxin"],
  mechanism: "us-vn-defence-policy-dialogue",
  round: 13,
  figures: [{ value: 130_000_000, unit: "USD" }],
  instruments: ["unclos"],
};

/** The draft that says all of it. */
export const PERFECT: Partial<DraftFields> = {
  start: known("2025-05-08"),
  place: known({ id: "hanoi", name: "Hanoi", country: "VN" }),
  status: known("held"),
  kind: known("dialogue"),
  level: known("vice-minister"),
  format: known("in-person"),
  participants: [
    person("VN", "hoang-xuan-chien", { office: "Deputy Minister of National Defence" }),
    person("US", "john-noh"),
  ],
  themes: known(["defence-dialogue", "dioxin"]),
  mechanism: known("us-vn-defence-policy-dialogue"),
  round: known(13),
  figures: [{ value: 130_000_000, unit: "USD", quotes: [] }],
  instruments: known(["unclos"]),
};

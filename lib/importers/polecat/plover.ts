import type { Format, Kind, Status } from "@/lib/model/vocabulary";

/** What a PLOVER event type is here. */
export interface PloverKind {
  kind: Kind;
  status: Exclude<Status, "cancelled">;
  format?: Format;
  isFriction?: true;
}

const KINDS: Readonly<Record<string, Kind>> = {
  CONSULT: "consultation",
  SUPPORT: "statement",
  COOPERATE: "project",
  AID: "project",
  RETREAT: "handover",
  REQUEST: "statement",
  ACCUSE: "statement",
  REJECT: "statement",
  SANCTION: "statement",
};
const CONSULT_MODES: Readonly<Record<string, Kind>> = {
  visit: "visit",
  phone: "call",
  "third-party": "meeting",
  multilateral: "meeting",
};
const FRICTION = new Set(["REQUEST", "ACCUSE", "REJECT", "SANCTION"]);

/** Kind and status of a PLOVER type and mode; AGREE tells of what is to come, so it is announced. Undefined for force and protest. */
export function kindOfPlover(type: string, mode: string): PloverKind | undefined {
  if (type === "AGREE") return { kind: mode === "meet" ? "meeting" : "statement", status: "announced" };
  const kind =
    (type === "CONSULT" ? CONSULT_MODES[mode] : undefined) ?? (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined);
  if (kind === undefined) return undefined;
  const base: PloverKind = { kind, status: "held" };
  if (kind === "call") return { ...base, format: "phone" };
  return FRICTION.has(type) ? { ...base, isFriction: true } : base;
}

import type { Dataset } from "@/lib/model/dataset";
import type { EventRecord, Person } from "@/lib/model/record";
import { dataWith, PLAIN_EVENT } from "../charts/summaries";

type Part = EventRecord["participants"][number];

export const PEOPLE: Person[] = [
  { id: "anh", actor: "VN", name: { en: "Anh Duc", vi: "Anh Đức" }, native: "Anh Đức" },
  { id: "binh", actor: "VN", name: { en: "Binh Minh", vi: "Bình Minh" }, native: "Bình Minh" },
  { id: "carl", actor: "US", name: { en: "Carl", vi: "Carl" }, aliases: ["Charles"] },
  { id: "dora", actor: "US", name: { en: "Dora", vi: "Dora" } },
  { id: "emi", actor: "JP", name: { en: "Emi", vi: "Emi" } },
  { id: "feng", actor: "CN", name: { en: "Feng", vi: "Phong" } },
  { id: "nobody", actor: "CN", name: { en: "Nobody", vi: "Không Ai" } },
];

export const part = (actor: string, person?: string, office?: string, received?: true): Part => ({
  actor,
  ...(person === undefined ? {} : { person }),
  ...(office === undefined ? {} : { office: { en: office, vi: `${office} (vi)` } }),
  ...(received ? { received } : {}),
});

export const met = (id: string, start: string, participants: Part[], more: Partial<EventRecord> = {}): EventRecord => ({
  ...PLAIN_EVENT,
  id,
  start,
  participants,
  ...more,
});

export const peopleData = (events: readonly EventRecord[]): Dataset => ({ ...dataWith(events), people: PEOPLE });

/**
 * By hand: Anh met Carl on three days (the 1st, with Dora; the 3rd; in May 2021), Dora once, Emi and Feng in the event
 * of four countries. Left out: a visit with a part, an announced meeting, a statement, a project.
 */
export const CASES = peopleData([
  met("e1", "2020-01-01", [part("VN", "anh", "Minister"), part("US", "carl", "Envoy"), part("US", "dora")]),
  met("e2", "2020-03-03", [
    part("VN", "anh", "Minister"),
    part("VN", "anh", "Chair"),
    part("US", "carl"),
    part("US", "carl"),
  ]),
  met("four", "2020-06-06", [part("VN", "anh"), part("US", "carl"), part("JP", "emi"), part("CN", "feng")], {
    kind: "summit",
  }),
  met("visit", "2021-02-01", [part("VN", "binh", "Vice Minister"), part("US", "dora")], {
    end: "2021-02-03",
    kind: "visit",
  }),
  met("inside", "2021-02-02", [part("VN", "binh", "Vice Minister", true), part("US", "dora", "Secretary")], {
    partOf: "visit",
  }),
  met("month", "2021-05", [part("VN", "anh", "Prime Minister"), part("US", "carl", "Secretary")]),
  met("said", "2021-06-01", [part("VN", "binh"), part("US", "carl")], { kind: "statement" }),
  met("built", "2021-06-02", [part("VN", "binh"), part("US", "carl")], { kind: "project" }),
  met("soon", "2021-07-01", [part("VN", "binh", "Minister"), part("JP", "emi")], { status: "announced" }),
  met("alone", "2021-08-01", [part("VN", "binh"), part("US")]),
]);

import { describe, expect, it } from "vitest";
import { findDisagreements } from "@/lib/desk/findDisagreements";
import { pairAccounts } from "@/lib/dossiers/accounts";
import { countLanes, cutLanes, lanesOf } from "@/lib/dossiers/lanes";
import { ledgerPicture } from "@/lib/dossiers/ledger";
import { personDossier } from "@/lib/dossiers/personDossier";
import { questionsAmong, type Statement } from "@/lib/dossiers/statements";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import type { EventRecord } from "@/lib/model/record";
import { numberSources } from "@/lib/query/sourceNumbers";
import { dataWith, PLAIN_EVENT, SHIPPED, wordsOf } from "../charts/summaries";

const en = wordsOf("en");
const dayOf = (i: number) => new Date(Date.UTC(1990, 0, 1 + 7 * i)).toISOString().slice(0, 10);
const many = (count: number, more: (i: number) => Partial<EventRecord>) =>
  Array.from({ length: count }, (_, i) => ({ ...PLAIN_EVENT, id: `e-${i}`, start: dayOf(i), ...more(i) }));

/** What a page shows of an archive does not grow with it, and says how much more there is. */
describe("pages of an archive", () => {
  it("draws the latest rounds of a mechanism and counts the others", () => {
    const mechanism = SHIPPED.mechanisms[0]?.id ?? "";
    const data = dataWith(many(SHOWN_AT_MOST.rounds + 30, (i) => ({ mechanism, round: i + 1 })));
    const [lane] = lanesOf(data, en).rows;
    expect(lane?.rounds.length).toBe(SHOWN_AT_MOST.rounds);
    expect(lane?.rounds.at(-1)?.number).toBe(SHOWN_AT_MOST.rounds + 30);
    expect(lane?.earlier).toBe(30);
    expect(lane?.missing).toBe(0);
  });

  it("shows the first lanes of an order and counts all", () => {
    const [row] = lanesOf(SHIPPED, en).rows;
    const rows = Array.from({ length: 500 }, (_, i) => ({ ...row!, state: i < 300 ? "due" : "few" }) as const);
    expect(countLanes(cutLanes(rows))).toEqual({
      overdue: 0,
      due: SHOWN_AT_MOST.lanes,
      silent: 0,
      few: SHOWN_AT_MOST.few,
    });
    expect(countLanes(rows)).toEqual({ overdue: 0, due: 300, silent: 0, few: 200 });
  });

  it("lists the latest events of a person, numbers their sources alone, and counts meetings over all", () => {
    const [person, other] = SHIPPED.people;
    const data = dataWith(
      many(SHOWN_AT_MOST.events + 5, (i) => ({
        participants: [
          { actor: "VN", person: person!.id },
          { actor: "US", person: other!.id },
        ],
        sources: [SHIPPED.sources[i % 300]?.id ?? ""],
      })),
    );
    const dossier = personDossier(data, person!.id, en);
    expect(dossier?.events.length).toBe(SHOWN_AT_MOST.events);
    expect(dossier?.events[0]?.start).toBe(dayOf(SHOWN_AT_MOST.events + 4));
    expect(dossier?.earlier).toBe(5);
    expect(dossier?.meetings).toBe(SHOWN_AT_MOST.events + 5);
    expect(dossier?.sources.length).toBe(SHOWN_AT_MOST.events);
  });

  it("lists the latest statements of a metric", () => {
    const metric = SHIPPED.metrics[0]?.id ?? "";
    const data = dataWith(many(SHOWN_AT_MOST.statements + 7, (i) => ({ figures: [{ metric, value: i }] })));
    const series = ledgerPicture(data, metric, en, { numbers: numberSources() })?.series[0];
    expect(series?.statements.map(({ value }) => value).at(-1)).toBe(SHOWN_AT_MOST.statements + 6);
    expect(series?.statements.length).toBe(SHOWN_AT_MOST.statements);
    expect(series?.earlier).toBe(7);
  });

  it("lists the latest accounts and counts all", () => {
    const source = SHIPPED.sources[0]?.id ?? "";
    const account = (actor: string) => ({ actor, source, read: "opening" as const, themes: [], summary: { en: "S" } });
    const accounts = [account("US"), account("VN")];
    const found = pairAccounts(dataWith(many(SHOWN_AT_MOST.accounts + 2, () => ({ accounts }))), "US-VN", en);
    expect(found.items.length).toBe(SHOWN_AT_MOST.accounts);
    expect(found.events).toBe(SHOWN_AT_MOST.accounts + 2);
  });

  it("ends a worklist of disagreements", () => {
    const events = many(200, () => ({ start: "2025-05-08", mechanism: "m", kind: "talks" }));
    expect(findDisagreements({ events }).filter(({ kind }) => kind === "twice").length).toBe(
      SHOWN_AT_MOST.disagreements,
    );
  });
});

describe("questionsAmong", () => {
  it("finds two values of one day behind a year, a long event and many others", () => {
    const stated = (start: string, value: number, end?: string): Statement => ({
      event: { ...PLAIN_EVENT, id: start, start, ...(end ? { end } : {}) },
      value,
      sources: [],
    });
    const list = [
      stated("2020-01-01", 1, "2020-06-01"),
      stated("2020-02-01", 1),
      stated("2020-03-01", 1),
      stated("2020-04-01", 2),
      stated("2020-07-01", 1),
    ];
    expect(questionsAmong(list, false)).toEqual([{ kind: "days", a: 0, b: 3 }]);
    expect(questionsAmong(list, true)).toEqual([
      { kind: "days", a: 0, b: 3 },
      { kind: "fall", a: 3, b: 4 },
    ]);
  });
});

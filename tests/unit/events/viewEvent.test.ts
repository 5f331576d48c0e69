import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/model/dataset";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import { LOCALES } from "@/lib/model/vocabulary";
import type { EventView } from "@/lib/query/eventView";
import { readEventView } from "@/lib/query/readEventView";
import { viewEvent } from "@/lib/query/viewEvent";
import { openStore } from "@/lib/store/openStore";

const DIALOGUE = "2025-05-08-vn-us-defence-policy-dialogue-13";
const RIGHTS = "2008-05-29-vn-us-human-rights-dialogue-13";
const UMBRELLA = "2024-08-18-vn-cn-to-lam-state-visit-beijing";

let data: Dataset;
/** every event's view in English, made once */
let views: EventView[];
beforeAll(async () => {
  const snapshot = (await openStore()).snapshot();
  if (!snapshot) throw new Error("the data folder cannot be read");
  data = snapshot.data;
  views = data.events.flatMap(({ id }) => viewEvent(data, id, "en") ?? []);
});

describe("viewEvent", () => {
  it("says date, place, people, figures and series in English", () => {
    const view = viewEvent(data, DIALOGUE, "en");
    expect(view).toMatchObject({ date: "8 May 2025", place: "Hanoi", level: "vice-minister" });
    expect(view?.pairs).toEqual([{ id: "US-VN", name: "United States–Viet Nam" }]);
    expect(view?.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(
      expect.arrayContaining(["130,000,000 USD", "430,000,000 USD"]),
    );
    expect(view?.sides.map((side) => side.people[0]?.name)).toEqual(["Hoang Xuan Chien", "John Noh"]);
    expect(view?.series).toMatchObject({ round: 13, home: "Viet Nam", away: "the United States" });
  });

  it("says the same in Vietnamese, with no English beside names", () => {
    const view = viewEvent(data, DIALOGUE, "vi");
    expect(view).toMatchObject({ date: "8/5/2025", place: "Hà Nội" });
    expect(view?.figures[1]).toMatchObject({ value: "430.000.000", unit: "USD" });
    expect(view?.sides[0]?.people[0]?.name).toBe("Hoàng Xuân Chiến");
  });

  it("numbers sources in the order of their first use, each once", () => {
    for (const { id, figures, accounts, evidence, sources } of views) {
      const used = [...figures, ...accounts, ...evidence].flatMap((entry) => entry.sources);
      let highest = 0;
      for (const number of used) {
        if (number > highest + 1) expect.fail(`${id}: source ${number} is used before ${highest + 1}`);
        highest = Math.max(highest, number);
      }
      expect(sources.map((source) => source.number)).toEqual(sources.map((_, i) => i + 1));
      expect(sources.length, id).toBeGreaterThanOrEqual(highest);
    }
  });

  it("never gives a state by guess: a field that nothing marks says so", () => {
    const rows = viewEvent(data, DIALOGUE, "en")?.evidence ?? [];
    const stateOf = (field: string) => rows.find((row) => row.field === field)?.state;
    expect(stateOf("start")).toBe("reported");
    expect(stateOf("level")).toBe("coded");
    expect(stateOf("round")).toBe("unmarked");
    expect(rows.some((row) => row.isOpen)).toBe(false);
  });

  it("says that only one side mentions a point only where both pages were read whole", () => {
    for (const { id, accounts } of views)
      for (const account of accounts) {
        const event = data.events.find((entry) => entry.id === id);
        const record = event?.accounts?.find((entry) => entry.actor === account.actor);
        expect(account.isCompared).toBe(record?.read === "whole" && record.comparedWith === "whole");
      }
  });

  it("keeps themes of one account apart from those of both", () => {
    const accounts = viewEvent(data, RIGHTS, "en")?.accounts ?? [];
    expect(accounts.find((account) => account.actor === "US")?.onlyThemes).toEqual(["dioxin"]);
    expect(accounts.find((account) => account.actor === "VN")?.onlyThemes).toEqual(["political-ties"]);
  });

  it("names the parts of a visit, and the visit in each part", () => {
    const parts = viewEvent(data, UMBRELLA, "en")?.parts ?? [];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(viewEvent(data, part.id, "en")?.partOf?.id).toBe(UMBRELLA);
  });

  it("passes the check that the browser makes, for every event in both languages", () => {
    for (const locale of LOCALES)
      for (const view of views) {
        const sent: unknown = JSON.parse(JSON.stringify(locale === "en" ? view : viewEvent(data, view.id, locale)));
        expect(readEventView(sent)).toEqual(sent);
      }
  });

  it("shows of a long series as many rounds as a page bears, around the one it is of, and expects the next from all", () => {
    const round = data.events.find(({ id }) => id === DIALOGUE);
    if (!round) throw new Error("no dialogue");
    const { round: _number, ...plain } = round;
    const yearly = Array.from({ length: SHOWN_AT_MOST.rounds + 10 }, (_, i) => ({
      ...plain,
      id: `round-${i}`,
      start: `${1850 + i}-05-08`,
    }));
    const long = { ...data, events: yearly };
    const shown = (at: number) => viewEvent(long, `round-${at}`, "en")?.series;
    for (const [at, from] of [
      [0, 0],
      [80, 5],
      [159, 10],
    ] as const) {
      expect(shown(at)?.rounds).toHaveLength(SHOWN_AT_MOST.rounds);
      expect(shown(at)?.rounds[0]?.id).toBe(`round-${from}`);
      expect(shown(at)?.next).toEqual(shown(159)?.next);
    }
    expect(shown(159)?.next?.everyMonths).toBe(12);
  });

  it("knows no other id", () => {
    expect(viewEvent(data, "no-such-event", "en")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { showBriefing } from "@/lib/briefing/showBriefing";
import { lanesOf } from "@/lib/dossiers/lanes";
import { pairDossier } from "@/lib/dossiers/pairDossier";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { pack, unpack } from "@/lib/model/packed";
import { openBriefings } from "@/lib/store/briefings/openBriefings";
import { openStore } from "@/lib/store/openStore";

describe("pack", () => {
  it("carries all that a dossier, its lanes, the counts and the briefings hold", async () => {
    const snapshot = (await openStore()).snapshot();
    if (!snapshot) throw new Error("no data");
    const { data } = snapshot;
    const words = createWords("en", loadMessages("en"), labelsFor(data, "en"));
    const briefings = (await openBriefings()).list();
    const parts = [
      snapshot.summary({}),
      ...["US-VN", "CN-VN"].map((pair) => pairDossier(data, pair, words, 20_000)),
      lanesOf(data, words, { pair: "US-VN" }),
      ...briefings.map((briefing) => showBriefing(briefing, snapshot, words)),
    ];
    expect(briefings.length).toBeGreaterThan(2);
    for (const part of parts) expect(unpack(pack(part))).toEqual(part);
  });
});

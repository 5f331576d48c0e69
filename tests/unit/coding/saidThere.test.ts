import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const HOST = "Deputy Minister of National Defence Hoang Xuan Chien";
const GUEST = "US Deputy Assistant Secretary of Defense Carolyn Whitmire";
const whenAndWhere = (text: string) =>
  codeReport(text, lexicon).map(({ fields }) => `${fields.start.value ?? ""} ${fields.place.value?.name ?? ""}`);

describe("where and when somebody said something to somebody's face", () => {
  it.each([
    `More must be done, ${HOST} told ${GUEST} at a reception in Hanoi on July 7.`,
    `${HOST} said ties matter, during a reception for ${GUEST} in Hanoi on July 7.`,
    `${HOST} affirmed that ties matter while receiving ${GUEST} in Hanoi on July 7.`,
    `More must be done, said ${HOST} when he received ${GUEST} in Hanoi on July 7.`,
    `${HOST} told visiting ${GUEST} in Hanoi on Monday that ties matter.`,
    `${HOST} urged ${GUEST} at their talks in Hanoi on July 7 to do more.`,
    `${HOST} said on July 7 in Hanoi at a meeting with ${GUEST} that ties matter.`,
  ])("is that of their meeting: %j", (lead) => {
    expect(whenAndWhere(`Guest hosted\n\nTuesday, July 8, 2025 - 08:42\n\n${lead}\n`)).toEqual(["2025-07-07 Hanoi"]);
  });
  it.each([
    `${HOST} told ${GUEST} that the deal reached at the meeting in Geneva should be carried out.`,
    `${HOST} told ${GUEST} that they would meet at talks in Geneva.`,
  ])("is not that of another meeting: %j", (lead) => {
    expect(whenAndWhere(`Guest hosted\n\nTuesday, July 8, 2025 - 08:42\n\n${lead}\n`).join()).not.toContain("Geneva");
  });
});

describe("the day of an act", () => {
  const SIDES = "Japanese Foreign Minister Yoko Kamikawa and Philippine Defense Secretary Gilberto Teodoro";
  it.each([
    `${SIDES} signed on Monday in Manila a pact on visiting forces.`,
    "Japan and the Philippines signed on July 7 in Manila a pact on visiting forces.",
    "A pact on visiting forces between Japan and the Philippines was signed on Monday in Manila.",
  ])("stands right behind it: %j", (lead) => {
    expect(whenAndWhere(`Pact\n\nJuly 8, 2025\n\n${lead}\n`)).toEqual(["2025-07-07 Manila"]);
  });
});

describe("the day of a report", () => {
  const LEAD =
    "New Zealand's Defence Minister Judith Collins and her Samoan counterpart Pio Tikoduadua held talks in Apia on Monday.";
  it.each([
    "– Samoa Bulletin, Tuesday 8 July 2025, page 3",
    "(The Daily Star, July 8, 2025, p. 1)",
    "Published in Dawn, July 8th, 2025.",
    "This article was first published on July 8, 2025.",
    "All rights reserved, The Daily, 8 July 2025.",
  ])("is that of the paper: %j", (foot) => {
    expect(whenAndWhere(`Ministers meet\n\n${LEAD}\n\nThey agreed on patrols.\n\n${foot}\n`)).toEqual([
      "2025-07-07 Apia",
    ]);
  });
  it.each(["© Viet Nam News, 2025", "2025", "Copyright 2025 The Daily."])("has the year of its page: %j", (foot) => {
    expect(whenAndWhere(`APIA, July 8 (AP) — ${LEAD}\n\nThey agreed on patrols.\n\n${foot}\n`)).toEqual([
      "2025-07-07 Apia",
    ]);
  });
  it.each(["Number 120/25 — 8 July 2025", "Wednesday July 9 2025, 12.01am BST", "Bulletin No. 44 – 8 July 2025"])(
    "stands beside other numbers: %j",
    (head) => {
      expect(whenAndWhere(`Ministers meet\n\n${head}\n\n${LEAD}\n\nThey agreed on patrols.\n`)).toEqual([
        "2025-07-07 Apia",
      ]);
    },
  );
});

describe("an official whose words name no country", () => {
  const page = (gist: string) =>
    `Talks with Mr. Lenora\n\nNovember 9, 2023\n\nOn November 9, Mr. HORII Iwao, State Minister for Foreign Affairs, met with Hon. Mr. Semi Lenora, Assistant Minister for Foreign Affairs of the Republic of Fiji. The gist is as below.\n\n1. ${gist}\n`;
  const sidesOf = (text: string) =>
    codeReport(text, lexicon).map(({ fields }) => [...new Set(fields.participants.map(({ actor }) => actor))].sort());
  it.each([
    "State Minister Horii stated that Japan attached importance to Fiji.",
    "State Minister Horii explained Japan's position on treated water.",
    "State Minister Horii announced Japan's grant of 1.2 billion yen.",
  ])("stands for the one that he speaks for: %j", (gist) => {
    expect(sidesOf(page(gist))).toEqual([["FJ", "JP"]]);
  });
  it.each([
    "State Minister Horii stated that he was glad to welcome the guest.",
    "State Minister Horii stated that Australia had many partners.",
  ])("stands for none otherwise: %j", (gist) => {
    expect(sidesOf(page(gist))).toEqual([["FJ"]]);
  });
});

describe("a release in the first person", () => {
  it.each([
    "Today I welcomed Prime Minister Sitiveni Rabuka to Canberra for the second Australia–Fiji Annual Leaders' Meeting.",
    "It was a pleasure to welcome Prime Minister Sitiveni Rabuka of Fiji to Canberra today for talks.",
  ])("has its letterhead above and the city behind the guest: %j", (lead) => {
    const head = "PRIME MINISTER OF AUSTRALIA — MEDIA STATEMENT\n\nMEETING WITH PRIME MINISTER OF FIJI\n\n";
    expect(whenAndWhere(`${head}${lead}\n\nWe also discussed labour mobility.\n\n17 March 2026\n`)).toEqual([
      "2026-03-17 Canberra",
    ]);
  });
});

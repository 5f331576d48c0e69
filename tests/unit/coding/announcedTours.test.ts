import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const told = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { start, place, status, participants } }) =>
    [
      start.value,
      place.value?.name,
      status.value,
      ...participants.map(({ actor, name }) => `${actor} ${name ?? "-"}`).sort(),
    ].join(", "),
  );

describe("a tour that is announced stop by stop", () => {
  const tour = (first: string, second: string) => `Foreign Minister to visit Fiji and Samoa

7 May 2025

New Zealand Foreign Minister Harriet Collins will travel to Fiji and Samoa next week to discuss partnerships in the Pacific.

${first} They will discuss labour mobility.

${second} Their talks will focus on fisheries.

Ms Collins leaves Wellington on Sunday.`;
  it.each([
    [
      "In Suva on Monday 12 May, Ms Collins will meet Prime Minister Tevita Ravula.",
      "In Apia on Wednesday 14 May, she will meet Prime Minister Sina Leota.",
    ],
    [
      "On Monday 12 May, in Suva, Ms Collins will hold talks with Prime Minister Tevita Ravula.",
      "She will then meet Prime Minister Sina Leota in Apia on 14 May.",
    ],
  ])("%s", (first, second) => {
    expect(told(tour(first, second))).toEqual([
      "2025-05-12, Suva, announced, FJ Tevita Ravula, NZ Harriet Collins",
      "2025-05-14, Apia, announced, NZ Harriet Collins, WS Sina Leota",
    ]);
  });
});

describe("a visit that is announced names its host", () => {
  it.each([
    "President Aleksandar Petković of Serbia will pay a state visit to Kenya from 24 to 25 March 2026 at the invitation of President Samuel Otieno. The two leaders will hold talks in Nairobi.",
    "At a briefing on 12 March 2026 the spokesperson said that Serbian President Aleksandar Petković will visit Kenya from 24 to 25 March 2026. According to the spokesperson, Kenyan President Samuel Otieno will hold talks with President Petković.",
    "Tổng thống Serbia Aleksandar Petković sẽ thăm cấp nhà nước Kenya từ ngày 24 đến 25/3/2026 theo lời mời của Tổng thống Samuel Otieno. Theo thông báo, hai nhà lãnh đạo sẽ hội đàm tại Nairobi.",
  ])("%s", (text) => {
    expect(told(text).map((line) => line.split(", ").slice(-2))).toEqual([
      ["KE Samuel Otieno", "RS Aleksandar Petković"],
    ]);
  });
});

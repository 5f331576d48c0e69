import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countryOfFips } from "@/lib/importers/countries/countryOf";
import { splitLocale } from "@/lib/importers/state/locales";
import { remarkPeople } from "@/lib/importers/state/remarkPeople";
import { stateCountry } from "@/lib/importers/state/stateCountry";
import { stateTravels } from "@/lib/importers/state-travels";
import { draftsOf, itemsOf, rejectsOf } from "./setUp";

const EXTRACT = readFileSync("tests/fixtures/importers/state-travels/extract.xml", "utf8");
const items = await itemsOf(stateTravels, { "extract.xml": EXTRACT });
const fieldsOf = (id: string) => {
  const draft = draftsOf(items).find((candidate) => candidate.id === `state-travels-${id}`);
  if (!draft) throw new Error(`no draft of trip ${id}`);
  return draft.fields;
};

describe("state-travels", () => {
  it("names each row that becomes no draft", () => {
    expect(rejectsOf(items).map(({ row, reason }) => [row, reason])).toEqual([
      [2, "merged"],
      [5, "noOtherSide"],
      [23, "formerState"],
      [28, "unknownRole"],
      [29, "endBeforeStart"],
      [4, "joined"],
    ]);
  });
  it("joins the secretary who accompanied the president to the president's trip", () => {
    expect(fieldsOf("3623").participants.map(({ actor, person, office }) => [actor, person, office])).toEqual([
      ["US", "barack-obama", "President"],
      ["US", "john-kerry", "Secretary of State"],
      ["VN", undefined, "President"],
      ["VN", undefined, "Prime Minister"],
    ]);
    expect(fieldsOf("3623").participants[1]?.quotes[0]?.exact).toBe("Accompanied President Obama");
  });
  it("joins across files, and leaves the secretary's own draft where the president's file is missing", async () => {
    const cut = (id: string) =>
      `<trips>${new RegExp(`<trip [^>]*>\\s*<id>${id}</id>.*?</trip>`, "s").exec(EXTRACT)?.[0]}</trips>`;
    const both = await itemsOf(stateTravels, { "kerry.xml": cut("3668"), "obama.xml": cut("3623") });
    expect(draftsOf(both).map(({ id }) => id)).toEqual(["state-travels-3623"]);
    expect(rejectsOf(both)).toMatchObject([{ file: "kerry.xml", row: 1, reason: "joined" }]);
    const alone = await itemsOf(stateTravels, { "kerry.xml": cut("3668") });
    expect(draftsOf(alone).map(({ id }) => id)).toEqual(["state-travels-3668"]);
  });
  it("names several cities and pins none; an empty locale stays empty", () => {
    expect(fieldsOf("3623").place.reason).toEqual({
      id: "severalPlaces",
      values: { places: "Hanoi; Ho Chi Minh City" },
    });
    expect(fieldsOf("83").place).toMatchObject({ state: "empty", reason: { id: "notInFile" } });
    expect(fieldsOf("4157").place.value).toEqual({ id: "hanoi", name: "Hanoi", country: "VN" });
  });
  it("keeps a state of the past under its code of ISO 3166-3, and says so", () => {
    expect(fieldsOf("9005").country).toMatchObject({ value: "CSHH", state: "inferred", reason: { id: "formerState" } });
    expect(fieldsOf("9004").country).toMatchObject({ value: "SUHH", reason: { values: { name: "U.S.S.R." } } });
  });
});

describe("stateCountry", () => {
  it.each([
    ["vietnam", "Vietnam", "1975-04-29", "formerState"],
    ["vietnam", "Vietnam", "1975-04-30", "VN"],
    ["china", "China, Republic of", "1960-06-18", "TW"],
    ["china", "China, People’s Republic of", "1998-06-25", "CN"],
    ["china", "China", "1943-11-22", "formerState"],
    ["germany", "Germany, Federal Republic of", "1963-06-23", "DE"],
    ["germany", "Germany", "1945-07-16", "formerState"],
    ["german-democratic-republic", "German Democratic Republic", "1990-06-11", "DDDE"],
    ["russia", "U.S.S.R.", "1990-05-31", "SUHH"],
    ["russia", "Russia", "1991-12-26", "RU"],
    ["serbia", "Serbia and Montenegro", "2005-07-01", "CSXX"],
    ["serbia", "Serbia", "2009-05-20", "RS"],
    ["congo-kinshasa", "Congo, Democratic Republic of", "2014-05-03", "CD"],
    ["congo-democratic-republic", "Congo", "1997-12-12", "CD"],
    ["congo-republic", "Congo, Republic of", "1990-02-11", "CG"],
    ["korea", "Korea, South", "1991-07-01", "KR"],
    ["turkiye", "Türkiye", "2023-01-01", "TR"],
    ["swaziland", "Swaziland", "1990-01-01", "SZ"],
    ["north-macedonia", "North Macedonia ", "2023-03-01", "MK"],
    ["west-bank", "West Bank", "2022-07-15", "PS"],
    ["somoa", "Samoa", "2000-01-01", "WS"],
    ["hawaii", "Hawaii", "1881-01-01", "formerState"],
    ["constructor", "x", "2000-01-01", "unknownCountry"],
  ])("%s (%s) on %s is %s", (slug, label, day, expected) => {
    const answer = stateCountry(slug, label, day);
    expect("reject" in answer ? answer.reject : answer.code).toBe(expected);
  });
});

describe("splitLocale", () => {
  it.each([
    ["Hanoi, Tien Chau, Ho Chi Minh City", ["Hanoi", "Tien Chau", "Ho Chi Minh City"]],
    ["Martinique, West Indies", ["Martinique, West Indies"]],
    ["Mexico, D.F., Tlaxcala", ["Mexico, D.F.", "Tlaxcala"]],
    ["Rome, Anagni , Fiuggi", ["Rome", "Anagni", "Fiuggi"]],
    ["Mumbai (Bombay)", ["Mumbai"]],
    ["", []],
  ])("splits %j", (text, places) => {
    expect(splitLocale(text)).toEqual(places);
  });
});

describe("remarkPeople", () => {
  const named = (text: string) => remarkPeople(text, "2014-03-01").map(({ country, name }) => [country, name]);
  it("reads who was met, and of which country where the remark says it", () => {
    expect(
      named(
        "Met with Foreign Minister Guido Westerwelle, Chancellor Angela Merkel, and Russian Foreign Minister Sergey Lavrov.",
      ),
    ).toEqual([
      [undefined, "Guido Westerwelle"],
      [undefined, "Angela Merkel"],
      ["RU", "Sergey Lavrov"],
    ]);
  });
  it.each([
    "Attended a commemorative ceremony for former Israeli Prime Minister Rabin.",
    "Met with former Prime Minister Tony Blair.",
    "Accompanied President Obama to meetings with officials.",
    "Met with NATO Secretary General Jens Stoltenberg.",
    "Offered condolences on the passing of King Abdullah.",
  ])("takes nobody from %j", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("countryOfFips", () => {
  it.each([
    ["CH", { code: "CN" }],
    ["SZ", { code: "CH" }],
    ["VM", { code: "VN" }],
    ["RS", { code: "RU" }],
    ["RP", { code: "PH" }],
    ["AS", { code: "AU" }],
    ["AU", { code: "AT" }],
    ["BM", { code: "MM" }],
    ["CB", { code: "KH" }],
    ["GM", { code: "DE" }],
    ["JA", { code: "JP" }],
    ["KN", { code: "KP" }],
    ["KS", { code: "KR" }],
    ["SN", { code: "SG" }],
    ["TU", { code: "TR" }],
    ["UP", { code: "UA" }],
    ["PF", { feature: "Paracel Islands" }],
    ["PG", { feature: "Spratly Islands" }],
    ["PP", { code: "PG" }],
    ["FP", { code: "PF" }],
    ["UR", { code: "SUHH", isFormer: true }],
    ["VN", undefined],
    ["", undefined],
  ])("%s", (fips, answer) => {
    expect(countryOfFips(fips)).toEqual(answer);
  });
});

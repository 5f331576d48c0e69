import { csvParse } from "d3";
import { renderToStaticMarkup } from "react-dom/server";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { EventDetail } from "@/components/events/EventDetail";
import { EXPORTERS } from "@/lib/exporters/exporters";
import { plainText } from "@/lib/exporters/plainText";
import type { Dataset } from "@/lib/model/dataset";
import { LOCALES } from "@/lib/model/vocabulary";
import { viewEvent } from "@/lib/query/viewEvent";
import { SHIPPED, wordsOf } from "../charts/summaries";
import { inputOf } from "../exporters/inputOf";
import { PAYLOADS } from "./payloads";

const ID = "2025-05-08-vn-us-defence-policy-dialogue-13";

/** The shipped dialogue, with one text wherever a person could have written one. */
function dataOf(text: string): Dataset {
  const event = SHIPPED.events.find(({ id }) => id === ID);
  if (!event) throw new Error(`${ID} is not in the data`);
  const both = { en: text, vi: text };
  const hostile = {
    ...event,
    // ahead of all others, so that the calendar holds it too
    start: "2029-05-08",
    status: "announced" as const,
    title: both,
    summary: both,
    dateNote: both,
    participants: event.participants.map((one) => ({ ...one, office: both })),
    figures: event.figures?.map((figure) => ({ ...figure, note: both })) ?? [],
    accounts: (event.accounts ?? []).map((account) => ({ ...account, summary: both, only: [both] })),
    evidence: Object.fromEntries(
      Object.entries(event.evidence ?? {}).map(([field, known]) => [field, { ...known, quote: text, note: both }]),
    ),
  };
  const named = <T extends { id: string }>(rows: readonly T[], ids: readonly (string | undefined)[]) =>
    rows.map((row) => (ids.includes(row.id) ? { ...row, name: both } : row));
  return {
    ...SHIPPED,
    events: [hostile],
    places: named(SHIPPED.places, [event.place]),
    actors: named(SHIPPED.actors, ["US"]),
    people: named(
      SHIPPED.people,
      event.participants.map(({ person }) => person),
    ),
    mechanisms: named(SHIPPED.mechanisms, [event.mechanism]),
    sources: SHIPPED.sources.map((source) =>
      event.sources.includes(source.id) ? { ...source, publisher: text, title: text } : source,
    ),
  };
}

const fileOf = (id: string, text: string) => {
  const exporter = EXPORTERS.find((one) => one.id === id);
  return [...(exporter?.write(inputOf(dataOf(text))) ?? [])].join("");
};

/** Names of all elements in order. @throws Error where the text is not well-formed */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}
const linesOf = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");

it("has forty payloads", () => {
  expect(PAYLOADS).toHaveLength(40);
});

describe.each(PAYLOADS.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))("%s", (_, text) => {
  it("opens no element in the pages of an event", () => {
    for (const locale of LOCALES) {
      const pageOf = (data: Dataset) => {
        const view = viewEvent(data, ID, locale);
        if (!view) throw new Error("there is no view");
        return renderToStaticMarkup(<EventDetail view={view} words={wordsOf(locale)} heading="h2" />);
      };
      const html = pageOf(dataOf(text));
      expect(html).not.toMatch(/<(?:script|iframe|object|embed|base|meta|img)\b/i);
      expect(html).not.toMatch(/<[^>"]*\son\w+=/i);
      expect(html).not.toMatch(/(?:href|src)="\s*(?:javascript|data|vbscript):/i);
      expect(html.match(/<[a-z]/gi)?.length).toBe(pageOf(dataOf("plain")).match(/<[a-z]/gi)?.length);
    }
  });

  it("stays one text in a table, in JSON, in a calendar and in a network", () => {
    for (const row of csvParse(fileOf("csv", text).replace(/^\uFEFF/, "")))
      for (const [name, cell] of Object.entries(row))
        if (!["lon", "lat", "round"].includes(name)) expect(cell, name).not.toMatch(/^[=+\-@\t\r\0]/);
    expect(JSON.parse(fileOf("json", text)).events[0].title.en).toBe(text);
    expect(JSON.parse(fileOf("ndjson", text).split("\n")[1] ?? "").title.en).toBe(text);
    expect(JSON.parse(fileOf("geojson", text)).features).toHaveLength(1);
    const namesOf = (ics: string) => linesOf(ics).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
    expect(namesOf(fileOf("ics", text))).toEqual(namesOf(fileOf("ics", "plain")));
    expect(fileOf("ics", text).replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
    for (const id of ["gexf", "graphml"]) {
      expect(elementsOf(fileOf(id, text))).toEqual(elementsOf(fileOf(id, "plain")));
      expect(fileOf(id, text)).not.toContain("<script");
    }
    expect(plainText(text)).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

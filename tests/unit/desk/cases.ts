import type { DeskDraft } from "@/lib/desk/deskDraft";
import type { DeskLists } from "@/lib/desk/lists";
import type { Draft, DraftField, DraftFields, Quote } from "@/lib/model/draft";

/** A report of two lines, with a headline below. */
export const REPORT = [
  "Viet Nam and Norway held the third round of their Ocean Dialogue in Hanoi on 14 October 2025.",
  "",
  "Deputy Foreign Minister Le Thu An received State Secretary Ingrid Solvang.",
  "",
  "Prime Minister receives Danish investors",
].join("\n");

/** Words of the report as a quote. */
export function quote(exact: string, text = REPORT): Quote {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the report does not say "${exact}"`);
  const end = start + exact.length;
  return { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), start, end };
}

export const empty = <T>(): DraftField<T> => ({ state: "empty", quotes: [], reason: { id: "notStated" } });
export const quoted = <T>(value: T, ...words: string[]): DraftField<T> => ({
  value,
  state: "quoted",
  quotes: words.map((word) => quote(word)),
});
export const inferred = <T>(value: T): DraftField<T> => ({
  value,
  state: "inferred",
  quotes: [],
  reason: { id: "officesOfHeads" },
});

/** A draft in which nothing is missing. */
export function draftOf(fields: Partial<DraftFields> = {}, more: Partial<Draft> = {}): Draft {
  return {
    version: 1,
    id: "report-1",
    origin: "report",
    source: { lang: "en", url: "https://example.org/ocean", publisher: "Sample Agency" },
    leads: [quote("Prime Minister receives Danish investors")],
    duplicates: [],
    fields: {
      start: quoted("2025-10-14", "14 October 2025"),
      end: empty(),
      place: quoted({ id: "hanoi", name: "Hanoi", country: "VN" }, "Hanoi"),
      country: empty(),
      status: inferred("held"),
      kind: quoted("dialogue", "Dialogue"),
      level: inferred("vice-minister"),
      format: inferred("in-person"),
      participants: [
        {
          actor: "VN",
          name: "Lê Thu An",
          office: "Deputy Foreign Minister",
          state: "quoted",
          quotes: [quote("Deputy Foreign Minister Le Thu An")],
        },
        {
          actor: "NO",
          person: "ingrid-solvang",
          name: "Ingrid Solvang",
          state: "quoted",
          quotes: [quote("Ingrid Solvang")],
        },
      ],
      themes: quoted(["maritime"], "Ocean"),
      mechanism: quoted("no-vn-ocean-dialogue", "Ocean Dialogue"),
      round: quoted(3, "third round"),
      figures: [],
      instruments: empty(),
      title: inferred({ en: "3rd Viet Nam–Norway Ocean Dialogue" }),
      summary: inferred({ en: "The two sides met." }),
      ...fields,
    },
    ...more,
  };
}

export function deskOf(fields: Partial<DraftFields> = {}, more: Partial<Draft> = {}): DeskDraft {
  return { draft: draftOf(fields, more), accepted: [] };
}

const named = (id: string, en: string, vi?: string) => ({ id, name: vi ? { en, vi } : { en } });
const actor = (id: string, en: string) => ({
  ...named(id, en),
  kind: "country" as const,
  seat: [0, 0] as [number, number],
});

export const LISTS: DeskLists = {
  actors: [actor("NO", "Norway"), actor("VN", "Viet Nam")],
  places: [
    {
      ...named("hanoi", "Hanoi", "Hà Nội"),
      kind: "city",
      country: "VN",
      lon: 105.8,
      lat: 21,
      from: "test",
      aliases: ["Ha Noi"],
    },
    { ...named("oslo", "Oslo"), kind: "city", country: "NO", lon: 10.7, lat: 59.9, from: "test" },
  ],
  people: [{ ...named("ingrid-solvang", "Ingrid Solvang"), actor: "NO" }],
  themes: [{ id: "maritime", label: { en: "The sea" }, hue: "sea", pattern: "solid" }],
  mechanisms: [{ ...named("no-vn-ocean-dialogue", "Ocean Dialogue"), actors: ["NO", "VN"] }],
  metrics: [
    {
      ...named("no-vn-laboratory-pledged", "Money for a laboratory"),
      counts: { en: "Money" },
      unit: { currency: "NOK" },
      cumulative: false,
    },
  ],
  instruments: [
    {
      ...named("unclos", "United Nations Convention on the Law of the Sea"),
      aliases: ["1982 UN Convention on the Law of the Sea"],
    },
  ],
  events: [],
};

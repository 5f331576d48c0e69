import { useState } from "react";
import { FilterBar } from "@/components/filters/FilterBar";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords, type Words } from "@/lib/i18n/words";
import type { Reference } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import type { Summary } from "@/lib/query/summary";

const text = (en: string, vi = en) => ({ en, vi });
const country = (id: string, en: string, vi = en) => ({
  id,
  kind: "country" as const,
  name: text(en, vi),
  seat: [0, 0] as [number, number],
});
const city = (id: string, en: string, vi: string) => ({
  id,
  kind: "city" as const,
  country: "VN",
  name: text(en, vi),
  lon: 106,
  lat: 16,
  from: "GeoNames",
});

/** A few things of each list, with both languages' names: what `/api/reference` answers in these tests. */
export const REFERENCE: Reference = {
  actors: [
    country("CN", "China", "Trung Quốc"),
    country("JP", "Japan", "Nhật Bản"),
    country("US", "United States", "Hoa Kỳ"),
    country("VN", "Viet Nam", "Việt Nam"),
  ],
  places: [city("da-nang", "Da Nang", "Đà Nẵng"), city("hanoi", "Hanoi", "Hà Nội")],
  people: [
    { id: "nguyen-phu-trong", actor: "VN", name: text("Nguyen Phu Trong", "Nguyễn Phú Trọng") },
    { id: "xi-jinping", actor: "CN", name: text("Xi Jinping", "Tập Cận Bình") },
  ],
  themes: [
    { id: "war-legacy", label: text("War legacies", "Hậu quả chiến tranh"), hue: "war", pattern: "solid" },
    { id: "dioxin", parent: "war-legacy", label: text("Dioxin"), hue: "war", pattern: "solid" },
    { id: "maritime", label: text("The sea", "Biển"), hue: "sea", pattern: "solid" },
    { id: "unclos", parent: "maritime", label: text("UNCLOS"), hue: "sea", pattern: "solid" },
  ],
  mechanisms: [
    { id: "us-vn-dpd", name: text("Defence Policy Dialogue", "Đối thoại Chính sách Quốc phòng"), actors: ["US", "VN"] },
  ],
  metrics: [],
  instruments: [{ id: "unclos-1982", name: text("UNCLOS 1982") }],
  milestones: [],
};

const mixed = (events: number) => ({ events, themes: [] });

/** Counts by hand; the values that a test looks for differ from each other. */
export const SUMMARY: Summary = {
  dataVersion: "0123456789abcdef",
  total: 246,
  totalWithoutWho: 246,
  all: 987,
  dataEnd: 20_500,
  matched: { pairs: 3, actors: 4, places: 2, sources: 9, themes: [], topPairs: [] },
  byPair: [
    { pair: "CN-VN", ...mixed(271) },
    { pair: "US-VN", ...mixed(246) },
    { pair: "JP-VN", ...mixed(33) },
  ],
  byActor: [
    { actor: "VN", ...mixed(900) },
    { actor: "CN", ...mixed(280) },
    { actor: "US", ...mixed(260) },
    { actor: "JP", ...mixed(48) },
  ],
  byTheme: [
    { theme: "war-legacy", events: 139 },
    { theme: "dioxin", events: 61 },
    { theme: "maritime", events: 370 },
    { theme: "unclos", events: 12 },
  ],
  byPlace: [
    { place: "hanoi", ...mixed(300) },
    { place: "da-nang", ...mixed(42) },
  ],
  unplaced: { phone: mixed(26), virtual: mixed(49), unnamed: mixed(25) },
  byCountry: [],
  byKind: [
    { kind: "visit", events: 88 },
    { kind: "talks", events: 77 },
  ],
  byLevel: [{ level: "minister", events: 66 }],
  byFormat: [{ format: "in-person", events: 55 }],
  byStatus: [{ status: "held", events: 44 }],
  byMechanism: [{ mechanism: "us-vn-dpd", events: 13 }],
  byYear: { first: 2023, counts: [50, 60, 70] },
  themeByYear: { first: 2023, totals: [50, 60, 70], rows: [], unbinned: 0 },
  coverage: [],
};

export function wordsIn(locale: Locale): Words {
  return createWords(locale, loadMessages(locale), labelsFor(REFERENCE, locale));
}

/** A page that holds the filter as the address would; `seen` gets every change. */
export function FilterPage({
  start = {},
  locale = "en",
  summary = SUMMARY,
  seen,
}: {
  start?: Filter;
  locale?: Locale;
  summary?: Summary;
  seen: (next: Filter) => void;
}) {
  const [filter, setFilter] = useState<Filter>(start);
  const [words] = useState(() => wordsIn(locale));
  const change = (next: Filter) => {
    seen(next);
    setFilter(next);
  };
  return (
    <FilterBar
      summary={summary}
      words={words}
      filter={filter}
      onChange={change}
      onReset={() => change({})}
      hrefFor={() => `/${locale}`}
    />
  );
}

/** Answers of the API by address, without a server. */
export function answerApi(answers: Record<string, unknown>): typeof fetch {
  return async (input) => {
    const address = String(input);
    const match = Object.keys(answers).find((start) => address.startsWith(start));
    return match ? Response.json(answers[match]) : new Response("", { status: 404 });
  };
}

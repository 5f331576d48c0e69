import { PEOPLE_SORTS } from "@/lib/dossiers/peopleRows";
import { PAIR_SORTS } from "@/lib/dossiers/selectPairs";
import { DEFAULT_PAGE_EVENTS, MAX_LIST_VALUES, MAX_PAGE_EVENTS, MAX_PAIRS, MAX_QUERY_CHARS } from "@/lib/model/limits";
import { FORMATS, KINDS, LEVELS, LOCALES, STATUSES } from "@/lib/model/vocabulary";
import type { JsonSchema } from "./recordSchemas";

export interface Parameter {
  name: string;
  in: "query" | "path";
  required?: boolean;
  description: string;
  schema: JsonSchema;
  example: string | number;
  style?: "form";
  explode?: false;
}

const EDTF = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };

function list(name: string, description: string, example: string, values?: readonly string[]): Parameter {
  const most = name === "pair" ? MAX_PAIRS : MAX_LIST_VALUES;
  return {
    name,
    in: "query",
    description: `${description} Several by comma, any of them matches; at most ${most}.`,
    style: "form",
    explode: false,
    schema: { type: "array", maxItems: most, items: { type: "string", ...(values ? { enum: values } : {}) } },
    example,
  };
}

function single(name: string, description: string, schema: JsonSchema, example: string | number): Parameter {
  return { name, in: "query", description, schema, example };
}

/** The filter: the same names and values as in the address of a page. Between parameters all must match. */
export const FILTER_PARAMETERS: readonly Parameter[] = [
  list(
    "pair",
    "Two actors joined by a hyphen, in either order. With `actor` one question: any of both matches.",
    "US-VN",
  ),
  list("actor", "Countries (ISO 3166-1 alpha-2) and bodies.", "VN"),
  list("theme", "Themes and subthemes, by their ids in /api/reference.", "war-legacy,maritime"),
  list("kind", "Kind of event.", "talks,dialogue", KINDS),
  list("level", "The highest level that both sides brought.", "leader,minister", LEVELS),
  list("format", "How they met.", "in-person", FORMATS),
  list("place", "Cities, regions and seas, by their ids in /api/reference.", "hanoi"),
  list("mechanism", "Recurring series, by their ids in /api/reference.", "us-vn-defence-policy-dialogue"),
  list("person", "Persons who took part, by their ids in /api/reference.", "to-lam"),
  list("instrument", "Treaties and declarations invoked, by their ids in /api/reference.", "unclos"),
  list("status", "Whether it took place.", "held", STATUSES),
  single(
    "from",
    "Events whose start may lie on or after the first day of this date: YYYY, YYYY-MM or YYYY-MM-DD.",
    EDTF,
    "2015",
  ),
  single("to", "Events whose start may lie on or before the last day of this date.", EDTF, "2025-06"),
  single(
    "q",
    'Words, all of which must stand in an event\'s texts, names or themes. Case and diacritics do not count: "Da Nang" finds "Đà Nẵng".',
    { type: "string", maxLength: MAX_QUERY_CHARS },
    "Da Nang",
  ),
  single(
    "include",
    "Visits that have parts are left out of every number, since their parts are there; `umbrella` counts them too.",
    { type: "string", enum: ["umbrella"] },
    "umbrella",
  ),
];

export const PAGE_PARAMETERS: readonly Parameter[] = [
  single(
    "limit",
    "Events in the page.",
    { type: "integer", minimum: 1, maximum: MAX_PAGE_EVENTS, default: DEFAULT_PAGE_EVENTS },
    DEFAULT_PAGE_EVENTS,
  ),
  single(
    "order",
    "asc: by first day; desc: the latest first.",
    { type: "string", enum: ["asc", "desc"], default: "asc" },
    "desc",
  ),
  single(
    "cursor",
    "`next` of the page before, for the same filter and order. When the data have changed: 410, start again.",
    { type: "string", maxLength: 200 },
    "NjRmYzdlZGZlYTFjMzQzNy40NWQ5MzM1YjUxNDIuNTA",
  ),
];

export const LOCALE_PARAMETER = single(
  "locale",
  "Every text in this language.",
  { type: "string", enum: LOCALES },
  "vi",
);

export const EVENT_ID_PARAMETER: Parameter = {
  name: "id",
  in: "path",
  required: true,
  description: "The event's id.",
  schema: { type: "string" },
  example: "2025-05-08-vn-us-defence-policy-dialogue-13",
};

/** What the list of people is asked for. */
export const PEOPLE_PARAMETERS: readonly Parameter[] = [
  list("actor", "The country or body a person stands for.", "US"),
  single(
    "q",
    "Words, all of which must stand in a name, an office or the country, in either language. Case and diacritics do not count.",
    { type: "string", maxLength: MAX_QUERY_CHARS },
    "pham binh minh",
  ),
  single(
    "sort",
    "events, counterparts: the largest number first; last: the latest event first; name: by the alphabet.",
    { type: "string", enum: PEOPLE_SORTS, default: "events" },
    "last",
  ),
  LOCALE_PARAMETER,
  ...PAGE_PARAMETERS.filter(({ name }) => name !== "order"),
];

/** What the list of pairs is asked for. */
export const PAIRS_PARAMETERS: readonly Parameter[] = [
  single(
    "q",
    "Words, each of which must begin a word of a name or code of the two sides, in either language.",
    { type: "string", maxLength: MAX_QUERY_CHARS },
    "viet nhat",
  ),
  single("actor", "One side, by its id in /api/reference.", { type: "string" }, "JP"),
  single("theme", "A theme among the three leading ones of the pair.", { type: "string" }, "maritime"),
  single(
    "sort",
    "events: most first; last, leader: the latest meeting first; next: what is due first; tie: the youngest first.",
    { type: "string", enum: PAIR_SORTS, default: "events" },
    "last",
  ),
  single(
    "format",
    "csv: the same as a file, with its filter and citation.",
    { type: "string", enum: ["json", "csv"], default: "json" },
    "csv",
  ),
  LOCALE_PARAMETER,
];

/** What the ledger of figures is asked for. */
export const FIGURES_PARAMETERS: readonly Parameter[] = [
  single(
    "pair",
    "Only metrics that an event of these two states; two actors joined by a hyphen, in either order.",
    { type: "string" },
    "US-VN",
  ),
  single("theme", "Only metrics that an event of this theme or subtheme states.", { type: "string" }, "dioxin"),
  list("metric", "Metrics, by their ids in /api/reference.", "us-vn-bien-hoa-pledged-cumulative"),
  LOCALE_PARAMETER,
];

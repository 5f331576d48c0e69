import { z } from "zod";
import type { Reference } from "@/lib/model/dataset";
import {
  actorSchema,
  instrumentSchema,
  mechanismSchema,
  metricSchema,
  milestoneSchema,
  personSchema,
  placeSchema,
  type Source,
  sourceSchema,
  themeSchema,
} from "@/lib/model/record";
import { UnavailableError } from "../moment";
import { type CodedList, Codes } from "./codes";
import type { Connection } from "./connection";
import { toldRows, type Visible } from "./where";

/** The lists of a load, as the loader has put them in, and the numbers of their ids. */
export interface LoadedLists {
  reference: Reference;
  codes: Codes;
}

const rowSchema = z.tuple([z.string(), z.string(), z.int(), z.string()]);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function parse<T>(schema: z.ZodType<T>, record: string): T {
  const parsed = schema.safeParse(JSON.parse(record));
  if (!parsed.success)
    throw new UnavailableError("wrong", "The lists in the database are not those of this version; load them again.");
  return parsed.data;
}

/** Read all lists but the sources, which may be as many as the events. @throws UnavailableError */
export async function readLists(connection: Connection, visible: Visible): Promise<LoadedLists> {
  const { rows } = await connection.rows(
    rowSchema,
    (bind) => `SELECT list, id, code, record FROM entente.lists
      WHERE list != 'sources' AND ${toldRows(visible, bind)} ORDER BY list, code`,
  );
  const read = <T>(name: keyof Reference, schema: z.ZodType<T>): T[] =>
    rows.flatMap(([list, , , record]) => (list === name ? [parse(schema, record)] : []));
  const codesOf = (name: CodedList) => rows.flatMap(([list, id, code]) => (list === name ? [{ id, code }] : []));
  const themes = read("themes", themeSchema);
  return {
    reference: {
      actors: read("actors", actorSchema).sort(byId),
      places: read("places", placeSchema).sort(byId),
      people: read("people", personSchema).sort(byId),
      themes,
      mechanisms: read("mechanisms", mechanismSchema).sort(byId),
      metrics: read("metrics", metricSchema).sort(byId),
      instruments: read("instruments", instrumentSchema).sort(byId),
      milestones: read("milestones", milestoneSchema).sort(byId),
    },
    codes: new Codes(
      {
        actors: codesOf("actors"),
        themes: codesOf("themes"),
        places: codesOf("places"),
        mechanisms: codesOf("mechanisms"),
        people: codesOf("people"),
        instruments: codesOf("instruments"),
      },
      themes,
    ),
  };
}

/** Sources by id, in no order; all of them without `ids`. */
export async function readSources(
  connection: Connection,
  visible: Visible,
  ids?: readonly string[],
): Promise<Source[]> {
  if (ids?.length === 0) return [];
  const { rows } = await connection.rows(z.tuple([z.string()]), (bind) => {
    const named = ids ? ` AND id IN (${ids.map(bind.text).join(", ")})` : "";
    return `SELECT record FROM entente.lists WHERE list = 'sources' AND ${toldRows(visible, bind)}${named}`;
  });
  return rows.map(([record]) => parse(sourceSchema, record));
}

import type { DataProblem, Reference } from "@/lib/model/dataset";
import { type EventRecord, eventSchema } from "@/lib/model/record";
import { buildSearchText } from "@/lib/query/search";
import { checkEvent } from "../jsonFile/checkEvents";
import type { Saved, SaveOptions } from "../store";
import type { EventChange } from "../write/changeEvent";
import { inOrder } from "../write/formatRows";
import { isSavedAlready, savedEntry } from "../write/guardSave";
import { recordTag } from "../write/recordTag";
import { longIds, restsOn, strayRows } from "../write/saveEvent";
import { WriteError } from "../write/writeErrors";
import type { Source } from "./askTallies";
import type { Connection } from "./connection";
import { eventRow, recordRow } from "./eventRow";
import { idListsOf } from "./idLists";
import { keyOf } from "./keys";
import { readLists, readSources } from "./readLists";
import { readEvent } from "./readPage";
import { readChange, readVisible } from "./readState";
import { DATA_FORM } from "./schema";
import { findFamily, type SeenRow } from "./seenRows";

/** Changes since a load: each makes every question a little longer. */
const MOST_CHANGES = 2_000;

const NAMED = (event: EventRecord): string[] => [
  ...event.sources,
  ...(event.accounts ?? []).flatMap((account) => [account.source, ...(account.also ?? [])]),
  ...Object.values(event.evidence ?? {}).flatMap(({ source }) => source ?? []),
];

/** The rows of lists that come with an event and are new, and the lists with them. */
function withNewRows(reference: Reference, change: EventChange, knownSources: readonly string[]) {
  const lack = <T extends { id: string }>(rows: readonly T[] | undefined, has: (id: string) => boolean) =>
    (rows ?? []).filter(({ id }) => !has(id));
  const people = lack(change.people, (id) => reference.people.some((row) => row.id === id));
  const places = lack(change.places, (id) => reference.places.some((row) => row.id === id));
  const sources = lack(change.sources, (id) => knownSources.includes(id));
  return {
    added: { people, places, sources },
    lists: { ...reference, people: [...reference.people, ...people], places: [...reference.places, ...places] },
  };
}

/**
 * Write an event into the cluster, checked with the lists there, as `EventStore.save` says. The change is seen when its last
 * row is in, whole; what a change that broke off has left is never seen.
 *
 * One process may write at a time: the servers know no lock.
 */
export async function saveInto(
  connection: Connection,
  change: EventChange,
  options: SaveOptions,
  now = () => new Date(),
): Promise<Saved> {
  const { event } = change;
  const shown = await readChange(connection);
  if (!shown) throw new WriteError({ kind: "broken", problems: [{ file: "ClickHouse", fault: "was never loaded" }] });
  const visible = await readVisible(connection, shown);
  const { reference, codes } = await readLists(connection, visible);
  const source: Source = { connection, visible, codes };
  const old = await readEvent(source, event.id);
  const after = inOrder(event, eventSchema);
  if (isSavedAlready(old, after, options.expects)) return { tag: recordTag(after), isDurable: true };
  if (visible.seqs.length > MOST_CHANGES)
    throw new WriteError({ kind: "full", detail: `${MOST_CHANGES} changes since the last load: load the data again.` });

  const file = `events/${event.start.slice(0, 4)}.json`;
  const knownSources = (await readSources(connection, visible, [...new Set(NAMED(event))])).map(({ id }) => id);
  const { added, lists } = withNewRows(reference, change, knownSources);
  const family = await findFamily(source, event, old);
  const allSources = [...knownSources, ...added.sources.map(({ id }) => id)].map((id) => ({ id }));
  const problems: DataProblem[] = [
    ...longIds(change),
    ...strayRows(change),
    ...checkEvent({ row: after, file, position: "#1" }, idListsOf({ ...lists, sources: allSources })).map((fault) => ({
      file,
      record: event.id,
      fault,
    })),
    ...family.faults.map((fault) => ({ file, record: event.id, fault })),
  ];
  if (problems.length > 0) throw new WriteError({ kind: "invalid", problems });

  const { gen } = visible;
  const seq = Math.max(Date.now(), shown.seq + 1);
  const numbered = [
    ...added.people.map((row, i) => ({ list: "people", code: codes.of("people").next + i, row })),
    ...added.places.map((row, i) => ({ list: "places", code: codes.of("places").next + i, row })),
    ...added.sources.map((row) => ({ list: "sources", code: 0, row })),
  ];
  await connection.insert(
    "lists",
    numbered.map(({ list, code, row }) => ({ gen, seq, list, code, id: row.id, record: JSON.stringify(row) })),
  );
  const newCodes = codes.with({
    people: added.people.map(({ id }) => id),
    places: added.places.map(({ id }) => id),
  });
  const rowOf = (one: EventRecord, isUmbrella: boolean) => {
    const [text = ""] = buildSearchText({ ...lists, sources: [], version: "", events: [one] });
    return eventRow(one, newCodes, { gen, seq, isUmbrella, text });
  };
  await connection.insert("events", [
    rowOf(after, family.hasParts),
    ...family.changed.map(({ event: other, isUmbrella }) => rowOf(other, isUmbrella)),
  ]);
  await connection.insert("records", [
    recordRow(after, { gen, seq }),
    ...family.changed.map(({ event: other }) => recordRow(other, { gen, seq })),
  ]);
  const replaced: SeenRow[] = [...family.own, ...family.changed.flatMap(({ rows }) => rows)];
  await connection.insert(
    "hidden",
    replaced.map(({ key, seq: oldSeq }) => ({ gen, seq, key: key.toString(), old: oldSeq })),
  );
  const names = numbered.map(({ list, row }) => `${list}/${row.id}`);
  const entry = savedEntry(old, after, options, now(), {
    sources: restsOn(old, after),
    ...(names.length > 0 ? { added: names } : {}),
  });
  await connection.insert("trails", [{ seq, key: keyOf(event.id).toString(), entry: JSON.stringify(entry) }]);
  await connection.insert("loads", [
    { seq, gen, form: DATA_FORM, events: shown.events + (old ? 0 : 1), at: now().toISOString() },
  ]);
  return { tag: recordTag(after), isDurable: true };
}

import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { pairsAmong } from "@/lib/model/pair";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { type Columns, FLAG_INFERRED, FLAG_UMBRELLA, NO_LEAD, NONE, type Ragged } from "./columns";

/** Position of each entry; an id that is not there throws, since the store has checked all ids. */
function indexOf(list: readonly string[]): (id: string) => number {
  const positions = new Map(list.map((id, i) => [id, i]));
  return (id) => {
    const position = positions.get(id);
    if (position === undefined) throw new RangeError(`"${id}" is not in its list; was the data checked?`);
    return position;
  };
}

function ragged(rows: readonly (readonly number[])[]): Ragged {
  const offsets = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) offsets[i + 1] = offsets[i]! + rows[i]!.length;
  return { offsets, values: Uint32Array.from(rows.flat()) };
}

/**
 * Turn checked events into columns.
 *
 * @param data the whole data set, its events sorted by first day, then id
 * @returns    columns whose row i is `data.events[i]`
 * @throws     RangeError if an event refers to an id that is not in its list
 */
export function buildColumns(data: Dataset): Columns {
  const { events } = data;
  const actorsOf = events.map((event) => [...new Set(event.participants.map((p) => p.actor))].sort());
  const pairsOf = actorsOf.map((actors) => pairsAmong(actors));
  const parents = new Set([...events.flatMap((event) => event.partOf ?? []), ...(data.excerpt?.visits ?? [])]);

  const themes = data.themes.map((theme) => theme.id);
  const themeAt = indexOf(themes);
  const lists = {
    actors: data.actors.map((a) => a.id),
    pairs: [...new Set(pairsOf.flat())].sort(),
    themes,
    themeParents: data.themes.map((theme, i) => (theme.parent ? themeAt(theme.parent) : i)),
    places: data.places.map((p) => p.id),
    mechanisms: data.mechanisms.map((m) => m.id),
    people: data.people.map((p) => p.id),
    instruments: data.instruments.map((i) => i.id),
    kinds: KINDS,
    levels: LEVELS,
    formats: FORMATS,
    statuses: STATUSES,
  };
  const actorAt = indexOf(lists.actors);
  const pairAt = indexOf(lists.pairs);
  const placeAt = indexOf(lists.places);
  const mechanismAt = indexOf(lists.mechanisms);
  const personAt = indexOf(lists.people);
  const instrumentAt = indexOf(lists.instruments);
  const sourceAt = indexOf(data.sources.map((s) => s.id));
  const spans = events.map((event) => spanOf(event.start));

  return {
    version: data.version,
    size: events.length,
    lists,
    startFirst: Int32Array.from(spans, (span) => span.first),
    startLast: Int32Array.from(spans, (span) => span.last),
    kind: Uint8Array.from(events, (e) => KINDS.indexOf(e.kind)),
    level: Uint8Array.from(events, (e) => LEVELS.indexOf(e.level)),
    format: Uint8Array.from(events, (e) => FORMATS.indexOf(e.format)),
    status: Uint8Array.from(events, (e) => STATUSES.indexOf(e.status)),
    lead: Uint8Array.from(events, (e) => (e.themes[0] ? lists.themeParents[themeAt(e.themes[0])]! : NO_LEAD)),
    place: Uint16Array.from(events, (e) => (e.place ? placeAt(e.place) : NONE)),
    mechanism: Uint16Array.from(events, (e) => (e.mechanism ? mechanismAt(e.mechanism) : NONE)),
    flags: Uint8Array.from(
      events,
      (e) =>
        (parents.has(e.id) ? FLAG_UMBRELLA : 0) |
        (Object.values(e.evidence ?? {}).some((known) => known.state === "inferred") ? FLAG_INFERRED : 0),
    ),
    actors: ragged(actorsOf.map((ids) => ids.map(actorAt))),
    pairs: ragged(pairsOf.map((ids) => ids.map(pairAt))),
    themes: ragged(
      events.map((e) => [...new Set(e.themes.map(themeAt).flatMap((at) => [lists.themeParents[at]!, at]))]),
    ),
    people: ragged(events.map((e) => [...new Set(e.participants.flatMap((p) => p.person ?? []))].map(personAt))),
    instruments: ragged(events.map((e) => (e.instruments ?? []).map(instrumentAt))),
    sources: ragged(events.map((e) => e.sources.map(sourceAt))),
  };
}

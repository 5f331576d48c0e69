import { findDuplicates } from "@/lib/coding/findDuplicates";
import type { EventLight } from "@/lib/coding/lexiconData";
import { pairsAmong } from "@/lib/model/pair";
import type { ImportContext } from "./importer";

function add<K>(map: Map<K, EventLight[]>, key: K, event: EventLight) {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}

/**
 * The check against recorded events for many drafts: only events of a draft's pairs, its mechanism or its address are compared, so
 * that a file of a hundred thousand rows takes seconds.
 */
export function duplicateCheck(events: readonly EventLight[]): NonNullable<ImportContext["findDuplicates"]> {
  const byPair = new Map<string, EventLight[]>();
  const byMechanism = new Map<string, EventLight[]>();
  const byAddress = new Map<string, EventLight[]>();
  for (const event of events) {
    for (const pair of event.pairs) add(byPair, pair, event);
    if (event.mechanism !== undefined) add(byMechanism, event.mechanism, event);
    for (const url of event.sources) add(byAddress, url, event);
  }
  return (fields, source) => {
    const pairs = pairsAmong(fields.participants.map(({ actor }) => actor));
    const near = new Set([
      ...pairs.flatMap((pair) => byPair.get(pair) ?? []),
      ...(byMechanism.get(fields.mechanism.value ?? "") ?? []),
      ...(byAddress.get(source.url ?? "") ?? []),
    ]);
    return near.size === 0 ? [] : findDuplicates(fields, source, [...near]);
  };
}

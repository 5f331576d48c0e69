import type { Dataset } from "@/lib/model/dataset";
import { pairsAmong } from "@/lib/model/pair";
import type { EventLight, LexiconData } from "./lexiconData";

/** The parts of the data that coding needs; events as light rows, umbrellas of visits too. */
export function lexiconOf(data: Dataset): LexiconData {
  const { actors, places, people, themes, mechanisms, metrics, instruments } = data;
  const urls = new Map(data.sources.map(({ id, url }) => [id, url]));
  const events = data.events.map(
    ({ id, start, end, participants, place, mechanism, round, title, sources }): EventLight => ({
      id,
      start,
      ...(end === undefined ? {} : { end }),
      pairs: pairsAmong(participants.map(({ actor }) => actor)),
      people: participants.flatMap(({ person }) => person ?? []),
      ...(place === undefined ? {} : { place }),
      ...(mechanism === undefined ? {} : { mechanism }),
      ...(round === undefined ? {} : { round }),
      title,
      sources: sources.flatMap((source) => urls.get(source) ?? []),
    }),
  );
  return { actors, places, people, themes, mechanisms, metrics, instruments, events };
}

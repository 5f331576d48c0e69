import type { Source } from "@/lib/model/record";

/** What `GET /api/events/{id}` adds to the record. */
const ADDED = new Set(["pairs", "sourceRecords", "parts", "previousRound", "nextRound", "dataVersion"]);

/** A record as the API gives it, checked only as far as this needs. */
export type OpenRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is OpenRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The record alone, without what the API tells beside it. */
export function bareRecord(answer: OpenRecord): OpenRecord {
  return Object.fromEntries(Object.entries(answer).filter(([key]) => !ADDED.has(key)));
}

/** True if the event rests on this page already: the same address, or the same id. */
export function hasSource(answer: OpenRecord, { id, url }: Source): boolean {
  const rows = Array.isArray(answer.sourceRecords) ? answer.sourceRecords : [];
  return rows.some((row) => isRecord(row) && (row.id === id || (url !== undefined && row.url === url)));
}

/**
 * An event with one more source, and with how the source knows fields of which nothing is marked yet and that it gives
 * with the same value. Nothing that stands in the record is changed.
 *
 * @param said what the draft says: fields of a record with their evidence
 */
export function withSource(
  record: OpenRecord,
  source: Source,
  said: { fields: OpenRecord; evidence: OpenRecord } = { fields: {}, evidence: {} },
): OpenRecord {
  const sources = Array.isArray(record.sources) ? record.sources : [];
  const marked = isRecord(record.evidence) ? record.evidence : {};
  const more = Object.entries(said.evidence).filter(
    ([key]) =>
      marked[key] === undefined &&
      record[key] !== undefined &&
      JSON.stringify(record[key]) === JSON.stringify(said.fields[key]),
  );
  const evidence = { ...marked, ...Object.fromEntries(more) };
  return {
    ...record,
    ...(Object.keys(evidence).length ? { evidence } : {}),
    sources: [...new Set([...sources, source.id])],
  };
}

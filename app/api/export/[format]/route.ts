import { EXPORTERS } from "@/lib/exporters/exporters";
import { describeExport, exportFileName } from "@/lib/exporters/exportNote";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { farPieces } from "@/lib/http/exports/farPieces";
import { handler } from "@/lib/http/handler";
import { pieceStream } from "@/lib/http/pieceStream";
import { HttpProblem, notFound } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/readQuery";
import { exportSlots } from "@/lib/http/slots";
import { EXPORT_IDLE_MS, EXPORT_MS, MAX_EXPORT_ROWS, MAX_WHOLE_EXPORT_ROWS } from "@/lib/model/limits";

/**
 * GET /api/export/csv?pair=US-VN
 * 200 a file to save, with filter, day, data version, citation and border rule in it; visits as the filter says
 * 404 for a format that is not made, 422 above MAX_EXPORT_ROWS: narrow the filter
 * 503 while MAX_RUNNING_EXPORTS large ones run
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(
  async ({ search, path, site, store, moment }) => {
    const exporter = EXPORTERS.find((candidate) => candidate.id === path.format);
    if (!exporter) throw notFound(`There is no such format; there are ${EXPORTERS.map(({ id }) => id).join(", ")}.`);
    const now = await moment();
    const { filter } = readQuery(search, now.known, {});
    const query = serializeFilter(filter);
    const snapshot = store.snapshot();
    const events = snapshot?.select(filter);
    const total = events?.length ?? (await now.page(filter, { limit: 1 })).total;
    // A calendar holds what is ahead, and bounds what it reads itself.
    if (total > MAX_EXPORT_ROWS && (events || exporter.unit !== "entry"))
      throw new HttpProblem({
        status: 422,
        kind: "too-many-rows",
        title: "Too many events for one file",
        detail: `${total} events match; a file holds at most ${MAX_EXPORT_ROWS}. Narrow the filter, by from and to for instance.`,
      });
    const note = describeExport(now.version, query, total, now.dataEnd, new Date());
    const pieces = () =>
      snapshot && events
        ? exporter.write({ data: snapshot.data, events, note, filter, select: (other) => snapshot.select(other), site })
        : farPieces(exporter, { moment: now, filter, note, site });
    return {
      type: exporter.type,
      dependsOn: [now.version, "export", exporter.id, query, note.exported, site].join("|"),
      headers: {
        "Content-Disposition": `attachment; filename="${exportFileName(note, exporter.id)}"`,
        "X-Data-Version": now.version,
      },
      // Whether a calendar can be made is known when it is.
      ...(total > MAX_WHOLE_EXPORT_ROWS && (events || exporter.unit !== "entry")
        ? {
            stream: () =>
              pieceStream(pieces(), { idleMs: EXPORT_IDLE_MS, mostMs: EXPORT_MS, onEnd: exportSlots().take() }),
          }
        : { body: () => joinPieces(pieces()) }),
    };
  },
);

async function joinPieces(pieces: Iterable<string> | AsyncIterable<string>): Promise<string> {
  let whole = "";
  for await (const piece of pieces) whole += piece;
  return whole;
}

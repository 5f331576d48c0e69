import { EXPORTERS } from "@/lib/exporters/exporters";
import { describeExport, exportFileName } from "@/lib/exporters/exportNote";
import { serializeFilter } from "@/lib/filters/serializeFilter";
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
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, path, site, snapshot }) => {
  const exporter = EXPORTERS.find((candidate) => candidate.id === path.format);
  if (!exporter) throw notFound(`There is no such format; there are ${EXPORTERS.map(({ id }) => id).join(", ")}.`);
  const now = snapshot();
  const { filter } = readQuery(search, now.known, {});
  const query = serializeFilter(filter);
  const events = now.select(filter);
  if (events.length > MAX_EXPORT_ROWS)
    throw new HttpProblem({
      status: 422,
      kind: "too-many-rows",
      title: "Too many events for one file",
      detail: `${events.length} events match; a file holds at most ${MAX_EXPORT_ROWS}. Narrow the filter, by from and to for instance.`,
    });
  const note = describeExport(now.data, query, events.length, now.dataEnd, new Date());
  const pieces = () =>
    exporter.write({ data: now.data, events, note, filter, select: (other) => now.select(other), site });
  return {
    type: exporter.type,
    dependsOn: [now.data.version, "export", exporter.id, query, note.exported, site].join("|"),
    headers: {
      "Content-Disposition": `attachment; filename="${exportFileName(note, exporter.id)}"`,
      "X-Data-Version": now.data.version,
    },
    ...(events.length > MAX_WHOLE_EXPORT_ROWS
      ? {
          stream: () =>
            pieceStream(pieces(), { idleMs: EXPORT_IDLE_MS, mostMs: EXPORT_MS, onEnd: exportSlots().take() }),
        }
      : { body: () => [...pieces()].join("") }),
  };
});

import { handler } from "@/lib/http/handler";
import { anyText, readParameters } from "@/lib/http/readQuery";
import { WIRE_FORM } from "@/lib/query/columnsAddress";
import { encodeColumns } from "@/lib/query/wire";

/** Bytes of our own; the ending lets the server compress them, which it does not do to an octet stream. */
const COLUMNS_TYPE = "application/vnd.entente.columns+text";

/**
 * GET /api/columns?v={dataVersion}.{form}
 * 200 the events as columns, bytes of lib/query/wire.ts. With `v` of the present data they may be kept for ever; with an
 *     older `v`, or without, the present columns come and must be asked for again: they say their own version
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, moment }) => {
  const { v } = readParameters(search, { v: anyText(40) });
  const now = await moment();
  const name = `${now.version}.${WIRE_FORM}`;
  return {
    type: COLUMNS_TYPE,
    keep: v === name ? "forever" : "revalidate",
    dependsOn: `${name}|columns`,
    body: async () => encodeColumns(await now.columns()),
  };
});

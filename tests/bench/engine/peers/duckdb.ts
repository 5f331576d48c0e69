import { DuckDBDataChunk, DuckDBInstance, USMALLINT, UTINYINT } from "@duckdb/node-api";
import { KINDS, MONTHS, THEMES } from "@/lib/bench/vocabulary";
import type { Peer } from "../peer";
import { type BenchFilter, type BenchViews, NO_FILTER } from "../scan";

const CHUNK_ROWS = 2_048;

/** DuckDB in memory, native, one query a view. */
export const duckdb: Peer = {
  name: "duckdb",
  async build({ month, pair, place, kind, themes, size, columns }) {
    const instance = await DuckDBInstance.create(":memory:");
    const db = await instance.connect();
    await db.run("create table e (month usmallint, pair usmallint, place usmallint, kind utinyint, themes usmallint)");
    const appender = await db.createAppender("e");
    const arrays = [month, pair, place, kind, themes];
    const types = [USMALLINT, USMALLINT, USMALLINT, UTINYINT, USMALLINT];
    for (let at = 0; at < size; at += CHUNK_ROWS) {
      const rows = Math.min(CHUNK_ROWS, size - at);
      const chunk = DuckDBDataChunk.create(types, rows);
      arrays.forEach((array, i) => {
        chunk.setColumnValues(i, Array.from(array.subarray(at, at + rows)));
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const filter: BenchFilter = { ...NO_FILTER };
    const views: BenchViews = {
      count: 0,
      pairs: new Uint32Array(columns.lists.pairs.length),
      places: new Uint32Array(columns.lists.places.length),
      kinds: new Uint32Array(KINDS.length),
      stack: new Uint32Array(MONTHS * THEMES.length),
    };
    const perTheme = THEMES.map((_, theme) => `sum((themes >> ${theme}) & 1)::int`).join(", ");
    const read = async (sql: string) => (await db.runAndReadAll(sql)).getColumns();
    const counts = async (column: string, where: string, into: Uint32Array) => {
      into.fill(0);
      const [keys = [], values = []] = await read(`select ${column}, count(*)::int from e where ${where} group by 1`);
      keys.forEach((key, i) => {
        into[Number(key)] = Number(values[i]);
      });
    };
    const update = async (hasStack: boolean) => {
      const theme = filter.theme < 0 ? "true" : `themes & ${1 << filter.theme} <> 0`;
      const who = filter.pair < 0 ? "true" : `pair = ${filter.pair}`;
      const time = `month between ${filter.from} and ${filter.to}`;
      await counts("pair", `${theme} and ${time}`, views.pairs);
      await counts("place", `${theme} and ${time} and ${who}`, views.places);
      await counts("kind", `${theme} and ${time} and ${who}`, views.kinds);
      views.count = Number((await read(`select count(*)::int from e where ${theme} and ${time} and ${who}`))[0]?.[0]);
      if (!hasStack) return;
      views.stack.fill(0);
      const [months = [], ...sums] = await read(
        `select month, ${perTheme} from e where ${theme} and ${who} group by 1`,
      );
      months.forEach((at, i) => {
        sums.forEach((values, theme) => {
          views.stack[Number(at) * THEMES.length + theme] = Number(values[i]);
        });
      });
    };
    await update(true);
    return {
      async apply(step) {
        if (step.name === "brush") [filter.from, filter.to] = step.value;
        else filter[step.name] = step.value ?? -1;
        await update(step.name !== "brush");
      },
      views: () => views,
      close: () => instance.closeSync(),
    };
  },
};

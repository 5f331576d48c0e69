import { afterEach, describe, expect, it } from "vitest";
import type { Filter } from "@/lib/model/filter";
import { readAddress } from "@/lib/store/clickhouse/address";
import { type AskTally, askTallies } from "@/lib/store/clickhouse/askTallies";
import { wholeLiteral } from "@/lib/store/clickhouse/bind";
import { openClickHouseStore } from "@/lib/store/clickhouse/clickHouseStore";
import { Codes } from "@/lib/store/clickhouse/codes";
import { Connection } from "@/lib/store/clickhouse/connection";
import { type FakeServer, startFakeServer } from "./fakeServer";

const EMPTY = JSON.stringify({ data: [] });
const HOSTILE = [
  "'; DROP TABLE entente.events; --",
  "\\' OR 1=1 /*",
  "\\",
  "'",
  "{p0:String}",
  "đ\u0000\n",
  "VN-US') OR 1",
];
const list = (ids: readonly string[]) => ids.map((id, code) => ({ id, code }));
const CODES = new Codes(
  {
    actors: list(["US", "VN"]),
    themes: list(["trade"]),
    places: list(["hanoi"]),
    mechanisms: list(["dialogue"]),
    people: list(["to-lam"]),
    instruments: list(["treaty"]),
  },
  [{ id: "trade" }],
);

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function asking(version: string): Promise<(filter: Filter) => ReturnType<AskTally>> {
  server = await startFakeServer(version, () => EMPTY);
  const connection = new Connection({ urls: [server.url], cluster: "entente", timeoutMs: 1_800, browserEvents: 1 });
  const visible = { gen: 1, seqs: [5], hidden: [{ key: 9n, old: 5 }] };
  return (filter) => askTallies({ connection, visible, codes: CODES }, filter)("mechanisms", []);
}

describe("what a filter becomes in SQL", () => {
  const KEYS = ["pair", "actor", "theme", "place", "mechanism", "person", "instrument"] as const;

  it.each(KEYS)("lets no value of %s into the text", async (key) => {
    const ask = await asking("18.16.1");
    for (const value of HOSTILE) await ask({ [key]: [value] });
    const shapes = new Set(server?.asked.map(({ sql }) => sql));
    expect([...shapes]).toEqual([
      expect.stringMatching(
        /^SELECT mechanism, count\(\) FROM entente\.events +WHERE gen = 1 AND seq IN \(5\) AND \(key, seq\) NOT IN \(\(9, 5\)\) AND \(?0\)? AND umbrella = 0 GROUP BY mechanism\s+FORMAT JSONCompact$/,
      ),
    ]);
  });

  it("writes words of a search as literals for an old server", async () => {
    const ask = await asking("18.16.1");
    await ask({ q: "it's \\ '; --" });
    expect(server?.asked[0]?.sql).toContain(
      "position(text, 'it\\'s') > 0 AND position(text, '\\\\') > 0 AND position(text, '\\';') > 0 AND",
    );
  });

  it("gives a new server every value beside the text", async () => {
    const ask = await asking("24.8.4.13");
    const filter: Filter = { pair: ["US-VN"], theme: ["trade"], from: "2020", q: "it's" };
    await ask(filter);
    await ask({ ...filter, q: "other", from: "2021" });
    const [one, other] = server?.asked ?? [];
    expect(one?.sql).toBe(other?.sql);
    expect(one?.sql).not.toMatch(/it's|it\\'s|18262/);
    expect(Object.values(one?.parameters ?? {})).toEqual([
      "1",
      "[5]",
      "9",
      "5",
      "[0,1]",
      "[1]",
      "[0]",
      "18262",
      "it\\'s",
    ]);
  });

  it("takes no number that is not whole, or that its type does not hold", () => {
    for (const value of [1.5, Number.NaN, Number.POSITIVE_INFINITY, -1, 256])
      expect(() => wholeLiteral("UInt8", value)).toThrow(RangeError);
    expect(wholeLiteral("UInt64", 2n ** 64n - 1n)).toBe("18446744073709551615");
  });
});

describe("a server that is of no use", () => {
  const open = (url: string, ms = "300") => {
    const address = readAddress({ ENTENTE_CLICKHOUSE: url, ENTENTE_CLICKHOUSE_MS: ms });
    if (!address) throw new Error("no address");
    return openClickHouseStore(address);
  };
  const GONE = "The database does not answer, or only a part of it does.";
  const WRONG = "The database gave an answer that cannot be read.";

  it.each([
    ["hangs", () => undefined, GONE],
    ["talks of something else", () => "<html>", WRONG],
    ["breaks off", () => '{"data": [[1, 1, "', WRONG],
    ["answers in other columns", () => JSON.stringify({ data: [["x"]] }), WRONG],
    ["was loaded by another version", () => JSON.stringify({ data: [[1, 1, "0.old", 3, "now"]] }), /another version/],
    ["was never loaded", () => EMPTY, /never loaded/],
  ])("which %s", async (_, answer, message) => {
    server = await startFakeServer("18.16.1", answer);
    const store = await open(server.url);
    await expect(store.moment()).rejects.toThrow(message);
    expect(store.snapshot()).toBeUndefined();
    expect(store.health()).toMatchObject({ status: "unavailable", problems: [{ file: "ClickHouse" }] });
  });

  it("which is not there, and names no address", async () => {
    const store = await open("http://user:secret@127.0.0.1:9");
    await expect(store.moment()).rejects.toThrow(GONE);
    expect(JSON.stringify(store.health().problems)).not.toMatch(/127|secret/);
  });
});

describe("readAddress", () => {
  it("reads none, one and several", () => {
    expect(readAddress({})).toBeUndefined();
    expect(readAddress({ ENTENTE_CLICKHOUSE: "" })).toBeUndefined();
    expect(
      readAddress({ ENTENTE_CLICKHOUSE: "http://a:8123, http://b:8123", ENTENTE_CLICKHOUSE_CLUSTER: "two" }),
    ).toEqual({
      urls: ["http://a:8123", "http://b:8123"],
      cluster: "two",
      timeoutMs: 1_800,
      browserEvents: 250_000,
    });
  });

  it("names the variable that is wrong, never its value", () => {
    expect(() => readAddress({ ENTENTE_CLICKHOUSE: "secret" })).toThrow(
      "ENTENTE_CLICKHOUSE: address 1 is none; right would be http://127.0.0.1:8123",
    );
    expect(() => readAddress({ ENTENTE_CLICKHOUSE: "http://a", ENTENTE_CLICKHOUSE_CLUSTER: "a b" })).toThrow(
      "ENTENTE_CLICKHOUSE_CLUSTER must be letters, digits and underscores",
    );
  });
});

import { describe, expect, it } from "vitest";
import { MAX_RUNNING_EXPORTS, MAX_WHOLE_EXPORT_ROWS } from "@/lib/model/limits";
import { ask } from "./call";

const ROUTE = "/api/export/{format}";
/** All events of `data/`: more than are made whole. */
const query = "include=umbrella";
const large = (format = "ndjson", method: "GET" | "HEAD" = "GET") => ask(ROUTE, { path: { format }, method, query });
const leave = (answers: readonly Response[]) => Promise.all(answers.map((answer) => answer.body?.cancel()));

describe("GET /api/export/{format} of many events", () => {
  it("sends them as a stream under its tag, and 304 to who has it", async () => {
    const answer = await large();
    expect((await answer.text()).trimEnd().split("\n").length).toBeGreaterThan(MAX_WHOLE_EXPORT_ROWS);
    const headers = { "if-none-match": answer.headers.get("etag") ?? "" };
    expect((await ask(ROUTE, { path: { format: "ndjson" }, query, headers })).status).toBe(304);
  });

  it("gives the same bytes each time", async () => {
    for (const format of ["csv", "json"])
      expect(await (await large(format)).text()).toBe(await (await large(format)).text());
  });

  it("tells one reader too many when to ask again, until another leaves", async () => {
    const running = await Promise.all(Array.from({ length: MAX_RUNNING_EXPORTS }, () => large()));
    expect(running.map(({ status }) => status)).toEqual(running.map(() => 200));
    const further = await large();
    expect(further.status).toBe(503);
    expect(further.headers.get("retry-after")).toBe("5");
    expect(await further.json()).toMatchObject({
      type: "urn:entente:problem:busy",
      detail: "4 large exports are under way, and no more run at once. Ask again in some seconds.",
    });
    await running.shift()?.body?.cancel();
    const next = await large();
    expect(next.status).toBe(200);
    await leave([...running, next]);
  });

  it("takes no turn for a small export, an answer without a body, or one that the reader has", async () => {
    const running = await Promise.all(Array.from({ length: MAX_RUNNING_EXPORTS }, () => large()));
    const headers = { "if-none-match": running[0]?.headers.get("etag") ?? "" };
    expect((await ask(ROUTE, { path: { format: "csv" }, query: "pair=US-VN" })).status).toBe(200);
    expect((await large("ndjson", "HEAD")).status).toBe(200);
    expect((await ask(ROUTE, { path: { format: "ndjson" }, query, headers })).status).toBe(304);
    await leave(running);
  });
});

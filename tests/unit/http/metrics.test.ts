import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { formatMetrics } from "@/lib/http/metrics/formatMetrics";
import { API_GROUPS, requestGroup } from "@/lib/http/metrics/requestGroup";
import { Tally, tally } from "@/lib/http/metrics/tally";
import { ask } from "../api/call";
import { FIXTURE } from "../store/fixtureTexts";

const MOMENT = {
  status: "degraded",
  dataVersion: "0123456789abcdef",
  events: 12,
  problems: 1,
  rss: 1,
  heapUsed: 2,
  arrayBuffers: 3,
  startedAt: 4,
} as const;
const answer = { group: "page", method: "GET", status: 200, isAborted: false, seconds: 0.02 };

describe("requestGroup", () => {
  it.each([
    ["/en", "page"],
    ["/", "page"],
    ["/apiary", "page"],
    ["/embed/map", "embed"],
    ["/_next/static/x.js", "file"],
    ["/geo/world.json", "file"],
    ["/icon.svg", "file"],
    ["/api/events/some-id", "/api/events"],
    ["/api", "/api/other"],
    ["/api/__proto__", "/api/other"],
    ["/api/made-up", "/api/other"],
  ])("takes %s for %s", (path, group) => {
    expect(requestGroup(path)).toBe(group);
  });
  it("knows every folder of the API", () => {
    const folders = readdirSync("app/api").filter((name) => !name.startsWith("["));
    expect([...API_GROUPS]).toEqual(folders.sort());
  });
});

describe("formatMetrics", () => {
  it("adds up answers and the classes of their times", () => {
    const counted = new Tally();
    counted.add(answer);
    counted.add({ ...answer, seconds: 0.7 });
    counted.add({ ...answer, seconds: 60, status: 503, isAborted: true });
    counted.add({ ...answer, group: "/api/events", method: "BREW" });
    const lines = formatMetrics(counted, MOMENT).split("\n");
    for (const line of [
      'entente_requests_total{group="page",method="GET",status="200"} 2',
      'entente_requests_total{group="page",method="GET",status="503"} 1',
      'entente_requests_total{group="/api/events",method="other",status="200"} 1',
      'entente_request_seconds_bucket{group="page",le="0.01"} 0',
      'entente_request_seconds_bucket{group="page",le="0.025"} 1',
      'entente_request_seconds_bucket{group="page",le="1"} 2',
      'entente_request_seconds_bucket{group="page",le="10"} 2',
      'entente_request_seconds_bucket{group="page",le="+Inf"} 3',
      'entente_request_seconds_sum{group="page"} 60.72',
      'entente_request_seconds_count{group="page"} 3',
      "entente_requests_aborted_total 1",
      'entente_data_info{version="0123456789abcdef"} 1',
      "entente_data_events 12",
      'entente_data_status{status="degraded"} 1',
      'entente_data_status{status="ok"} 0',
      "process_start_time_seconds 4",
    ])
      expect(lines, line).toContain(line);
  });

  it("is in the form that Prometheus reads: each name once declared, then its samples", () => {
    const counted = new Tally();
    counted.add({ ...answer, group: 'a"b\\c\nd' });
    const text = formatMetrics(counted, { ...MOMENT, dataVersion: undefined });
    const declared = [...text.matchAll(/^# TYPE (\w+) (?:counter|gauge|histogram)$/gm)].map(([, name]) => name);
    expect(new Set(declared).size).toBe(declared.length);
    for (const line of text
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith("#"))) {
      const [, name = ""] = /^(\w+)(?:\{(?:\w+="(?:[^"\\\n]|\\["\\n])*",?)*\})? [\d.e+-]+$/.exec(line) ?? [];
      expect(declared, line).toContain(name.replace(/_(?:bucket|sum|count)$/, ""));
    }
    expect(text.endsWith("\n")).toBe(true);
  });
});

describe("GET /api/metrics", () => {
  beforeEach(() => {
    vi.stubEnv("ENTENTE_DATA", FIXTURE);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("is not there unless it is wanted", async () => {
    expect((await ask("/api/metrics")).status).toBe(404);
  });

  it("tells data version and the cache", async () => {
    vi.stubEnv("ENTENTE_METRICS", "1");
    await ask("/api/summary", { query: "pair=US-VN" });
    const { hits } = tally();
    await ask("/api/summary", { query: "pair=US-VN" });
    const found = await ask("/api/metrics");
    expect(found.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(found.headers.get("cache-control")).toBe("no-store");
    const text = await found.text();
    expect(text).toMatch(/^entente_data_info\{version="[0-9a-f]{16}"\} 1$/m);
    expect(text).toMatch(/^entente_data_events 12$/m);
    expect(text).toContain(`entente_cache_lookups_total{result="hit"} ${hits + 1}\n`);
    expect((await ask("/api/metrics", { query: "x=1" })).status).toBe(400);
  });
});

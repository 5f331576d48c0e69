import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/briefings/preview/route";
import { readPreview } from "@/lib/briefing/edit/readPreview";
import { PLAIN_STEP } from "../briefing/stories";
import { FIXTURE } from "../store/fixtureTexts";

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function ask(body: unknown, headers: Record<string, string> = { "content-type": "application/json" }) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request("http://127.0.0.1:3000/api/briefings/preview", { method: "POST", headers, body: text });
  return POST(request, { params: Promise.resolve({}) });
}

describe("POST /api/briefings/preview", () => {
  it.each(["map", "network", "themes", "events", "hosts", "mix"] as const)(
    "answers %s as it will be shown",
    async (chart) => {
      const answer = await ask({ locale: "vi", step: { ...PLAIN_STEP, views: [{ chart, query: "pair=US-VN" }] } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      const { step, faults } = readPreview(await answer.json());
      expect(step.heading).toBe("Một đề mục");
      expect(step.stages.map((stage) => stage.chart)).toEqual([chart]);
      expect(step.stages[0]?.total).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
  );

  it("names what is wrong and the marks that can stand out, of a step that is unfinished", async () => {
    const step = { ...PLAIN_STEP, heading: { en: "" }, body: { en: "12 men" } };
    const { faults, marks } = readPreview(await (await ask({ locale: "en", step })).json());
    expect(faults).toContainEqual(
      expect.objectContaining({ where: "steps[0].body.en", code: "noLink", values: { said: "12" } }),
    );
    expect(marks.pair[0]).toBe("US-VN");
  });

  it.each<[string, unknown, number, string]>([
    ["no step", { locale: "en" }, 400, "step is missing; it must be an object in braces"],
    ["another language", { locale: "fr", step: PLAIN_STEP }, 400, 'locale "fr" must be one of en, vi'],
    ["an unknown key", { locale: "en", step: { ...PLAIN_STEP, x: 1 } }, 400, 'unknown key "x" in step'],
  ])("refuses %s and names the field", async (_, body, status, detail) => {
    const answer = await ask(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect((await answer.json()).detail).toBe(detail);
  });

  it("refuses what is no JSON, another type, and more than 100 kB", async () => {
    expect((await ask("{")).status).toBe(400);
    expect((await ask("{}", { "content-type": "text/plain" })).status).toBe(415);
    expect((await ask(`"${"x".repeat(100_001)}"`)).status).toBe(413);
  });

  it("answers GET that it is asked by POST", async () => {
    const request = new Request("http://127.0.0.1:3000/api/briefings/preview");
    const answer = await GET(request, { params: Promise.resolve({}) });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
  });
});

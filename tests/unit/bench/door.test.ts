import { afterEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/bench/route";
import BenchPage from "@/app/bench/page";
import { unpackBench } from "@/lib/bench/packed";

const ask = () => GET(new Request("http://127.0.0.1:3000/api/bench?n=200"), { params: Promise.resolve({}) });
const page = () => BenchPage({ searchParams: Promise.resolve({ n: "200" }) });

describe("the benchmark's page and data", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("are not there without ENTENTE_BENCH=1", async () => {
    for (const value of ["", "0", "true"]) {
      vi.stubEnv("ENTENTE_BENCH", value);
      const answer = await ask();
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      await expect(page()).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
    }
  });

  it("are there with it: the same events for the same number and seed", async () => {
    vi.stubEnv("ENTENTE_BENCH", "1");
    expect(await page()).toBeTruthy();
    const answer = await ask();
    expect(answer.status).toBe(200);
    const plain = answer.body!.pipeThrough(new DecompressionStream("gzip"));
    expect(unpackBench(await new Response(plain).arrayBuffer()).size).toBe(200);
  });
});

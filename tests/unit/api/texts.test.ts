import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/texts/route";
import { generationOf } from "@/lib/http/generation";
import { textsAddress } from "@/lib/i18n/texts";
import { openStore } from "@/lib/store/openStore";
import { FIXTURE } from "../store/fixtureTexts";

const ask = (address: string) => GET(new Request(`http://127.0.0.1:3000${address}`), { params: Promise.resolve({}) });

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("GET /api/texts", () => {
  it("gives what pages of a language share, for ever at the address that a page names", async () => {
    const generation = generationOf((await (await openStore()).moment()).version);
    const answer = await ask(textsAddress("vi", generation));
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const texts = await answer.json();
    expect(texts.labels.locale).toBe("vi");
    expect(texts.labels.actors.US.name).toBe("Hoa Kỳ");
    expect(texts.messages.shell.explore).toBeDefined();
    expect(texts.land.world.shapes.length).toBeGreaterThan(100);
  });

  it("is asked for again at any other, and knows no other language", async () => {
    expect((await ask("/api/texts?locale=en&v=of-another-build")).headers.get("cache-control")).toBe(
      "public, no-cache",
    );
    expect((await ask("/api/texts")).headers.get("cache-control")).toBe("public, no-cache");
    expect((await ask("/api/texts?locale=fr")).status).toBe(400);
  });
});

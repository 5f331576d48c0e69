import { describe, expect, it } from "vitest";
import { ask } from "./call";

const mechanisms = async (query: string) => {
  const answer = await ask("/api/mechanisms", { query });
  return { status: answer.status, body: await answer.json() };
};

describe("GET /api/mechanisms", () => {
  it("gives a pair's mechanisms, in either order of its actors", async () => {
    const { status, body } = await mechanisms("pair=VN-US");
    expect(status).toBe(200);
    expect(body).toEqual((await mechanisms("pair=US-VN")).body);
    const talks = body.mechanisms.find(({ id }: { id: string }) => id === "us-vn-defence-policy-dialogue");
    expect(talks.last).toBe("2025-05-08");
    expect(talks.rounds.at(-1).number).toBe(13);
    expect(talks.questions.map(({ kind }: { kind: string }) => kind)).toContain("unnumbered");
  });
  it("refuses what it cannot read, by name", async () => {
    for (const query of ["pair=VN-XX", "pair=VN-VN", "sort=pair", "locale=fr"]) {
      const { status, body } = await mechanisms(query);
      expect(status).toBe(400);
      expect(body.errors[0].field).toBe(query.split("=")[0]);
    }
  });
});

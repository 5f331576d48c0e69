import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readPeoplePage } from "@/components/views/people/usePeoplePages";
import { FIXTURE } from "../store/fixtureTexts";
import { ask } from "./call";

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
const people = async (query: string) => {
  const answer = await ask("/api/people", { query });
  return { status: answer.status, body: await answer.json() };
};

describe("GET /api/people", () => {
  it("gives all people page by page, none twice, in the order asked for", async () => {
    const all = readPeoplePage((await people("limit=1000&sort=name")).body);
    expect(all.people.length).toBe(all.total);
    expect(all.next).toBeUndefined();
    const ids: string[] = [];
    let cursor = "";
    do {
      const { body } = await people(`limit=1&sort=name${cursor && `&cursor=${cursor}`}`);
      ids.push(...body.people.map(({ id }: { id: string }) => id));
      cursor = body.next ?? "";
    } while (cursor);
    expect(ids).toEqual(all.people.map(({ id }) => id));
  });

  it("narrows by side and by words, in either language", async () => {
    const us = readPeoplePage((await people("actor=US")).body);
    expect(us.people.every(({ actor }) => actor === "US")).toBe(true);
    const [first] = us.people;
    const found = readPeoplePage((await people(`q=${encodeURIComponent(first!.name.toUpperCase())}&locale=vi`)).body);
    expect(found.people.map(({ id }) => id)).toContain(first!.id);
  });

  it.each([
    ["actor=XX", "actor"],
    ["actor=", "actor"],
    ["sort=rank", "sort"],
    ["limit=0", "limit"],
    ["q=", "q"],
    ["locale=fr", "locale"],
    ["pair=US-VN", "pair"],
    ["sort=name&sort=last", "sort"],
  ])("refuses %s and names the field", async (query, field) => {
    const { status, body } = await people(query);
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
  });

  it("refuses a cursor of another question", async () => {
    const { body } = await people("limit=1&sort=name");
    expect((await people(`limit=1&sort=last&cursor=${body.next}`)).status).toBe(400);
    expect((await people("cursor=abc")).status).toBe(400);
  });
});

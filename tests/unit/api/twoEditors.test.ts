import { expect, it } from "vitest";
import { ask } from "./call";
import { ownFolder, write } from "./writes";

const folder = ownFolder();
const ID = "2025-05-08-vn-us-dialogue-13";
const EDITORS = 50;

it(`of ${EDITORS} editors who read the same, one is heard and the others are told what he wrote`, async () => {
  const tag = (await ask("/api/events/{id}", { path: { id: ID } })).headers.get("etag") ?? "";
  const rows: { id: string; title: { en: string } }[] = JSON.parse(folder.text("events/2025.json"));
  const event = rows.find(({ id }) => id === ID);
  const answers = await Promise.all(
    Array.from({ length: EDITORS }, (_, i) =>
      write("/api/events/{id}", {
        method: "PUT",
        path: { id: ID },
        headers: { "if-match": tag },
        body: { event: { ...event, title: { en: `Editor ${i}` } } },
      }),
    ),
  );
  const winner = answers.findIndex(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(EDITORS - 1);
  for (const answer of answers.filter(({ status }) => status === 412))
    expect((await answer.json()).current.title.en).toBe(`Editor ${winner}`);
  const after: typeof rows = JSON.parse(folder.text("events/2025.json"));
  expect(after.find(({ id }) => id === ID)?.title.en).toBe(`Editor ${winner}`);
  expect(after.filter(({ id }) => id !== ID)).toEqual(rows.filter(({ id }) => id !== ID));
});

import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import { PROBLEM_TYPE } from "./kinds";
import { expect, test } from "./page";
import { askRaw, type RawAnswer } from "./rawRequest";

// Over HTTP against the production build, without a browser: what no address can do.
const ROOTS = [
  "/api/events/",
  "/api/events/{}/view",
  "/api/export/",
  "/api/briefings/",
  "/api/pairs/",
  "/en/events/",
  "/vi/people/",
  "/en/mechanisms/",
  "/en/briefings/",
  "/embed/",
  "/geo/",
  "/fonts/",
  "/_next/static/",
  "/",
];
const STEPS = [
  "../",
  "..%2f",
  "%2e%2e/",
  "%2e%2e%2f",
  "..%5c",
  "..\\",
  "....//",
  "..%00/",
  "..%c0%af",
  "..%252f",
  "%ef%bc%8e%ef%bc%8e/",
  "..;/",
];
const TARGETS = ["package.json", "data/README.md", "etc/passwd"];
/** Words of the three files that no answer of ours holds. */
const INSIDES = /"@atlaskit\/pragmatic|root:.*:0:0:|"private": true/;

test("no form of a path leaves its folder", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const forms = ROOTS.flatMap((root, i) =>
    STEPS.filter((_, j) => (i + j) % 2 === 0).map((step, j) => {
      const way = `${step.repeat(1 + ((i + j) % 4))}${TARGETS[(i + j) % TARGETS.length]}`;
      return root.includes("{}") ? root.replace("{}", way) : root + way;
    }),
  );
  expect(forms.length).toBeGreaterThan(80);
  for (const path of forms) {
    const { status, body } = await askRaw(baseURL ?? "", path);
    expect([400, 404, 308], `${status} ${path}`).toContain(status);
    expect(body, path).not.toMatch(INSIDES);
  }
});

test("no host that a request names comes back, nor leads away", async ({ baseURL }) => {
  for (const headers of [
    { host: "evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
  ])
    for (const path of ["/", "/en", "/en/", "/en/data", "/api/export/ics", "/api/health"]) {
      const { headers: sent, body } = await askRaw(baseURL ?? "", path, { headers });
      expect(sent.location ?? "", path).not.toContain("evil");
      // Without ENTENTE_URL the host header is the only name that the server has: it may stand in links to itself.
      if (!("host" in headers)) expect(body.includes("evil.example"), path).toBe(false);
    }
  for (const path of ["//evil.example/", "/en//evil.example", "/\\evil.example", "//evil.example/%2f.."]) {
    const { headers: sent } = await askRaw(baseURL ?? "", path);
    expect(sent.location ?? "/", path).toMatch(/^\/(?![/\\])/);
  }
});

test("a header of more than 16 kB is refused, and the server lives", async ({ baseURL }) => {
  const { status } = await askRaw(baseURL ?? "", "/api/health", { headers: { "x-long": "x".repeat(17_000) } });
  expect(status).toBe(431);
  expect((await askRaw(baseURL ?? "", "/api/health")).status).toBe(200);
});

/** Every address of the app, {} for a part that is chosen, from its folders. */
const paths = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${dirname(file)}`.replace("[locale]", "en").replace(/\[+(?:\.\.\.)?\w+\]+/g, "{}"));
const piece = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "%00",
    "%E0%A4%A",
    "%",
    "<script>alert(1)</script>",
    "%E2%80%AE",
    "../",
    "=cmd()",
    "&#0;",
    "%F0%9F%92%A9",
    "\u00e9",
    "'",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
/** As a program may write it: encoded, or raw as far as HTTP itself lets it. */
const written = fc
  .tuple(piece, fc.boolean())
  .map(([text, isRaw]) => (isRaw ? text.replace(/[^!-~]/g, "") : encodeURIComponent(Buffer.from(text).toString())));
const NAMES = [
  "pair",
  "actor",
  "theme",
  "kind",
  "level",
  "format",
  "place",
  "mechanism",
  "person",
  "instrument",
  "from",
  "to",
  "status",
  "q",
  "include",
  "limit",
  "cursor",
  "order",
  "event",
  "v",
  "lang",
  "a",
  "b",
  "step",
  "sort",
  "metric",
  "locale",
  "_rsc",
];

test("no address makes an error of ours: 120 of them, over HTTP", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const address = fc
    .tuple(
      fc.constantFrom(...paths),
      written,
      fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), written), written), { maxLength: 4 }),
    )
    .map(
      ([path, part, query]) =>
        `${path.replace("{}", part)}?${query.map(([name, value]) => `${name}=${value}`).join("&")}`,
    );
  const bad: string[] = [];
  const good = ({ status, headers, body }: RawAnswer) => {
    if (![200, 307, 308, 400, 403, 404, 405, 410, 422].includes(status)) return false;
    if (status === 400 && headers["content-type"] === PROBLEM_TYPE) return JSON.parse(body).errors.length > 0;
    return true;
  };
  for (const path of fc.sample(address, { seed: 20_251_129, numRuns: 120 })) {
    const answer = await askRaw(baseURL ?? "", path.replace(/#/g, "%23"));
    if (!good(answer)) bad.push(`${answer.status} ${path}`);
  }
  expect(bad).toEqual([]);
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { MarkActions } from "@/components/charts/chart";
import { layoutNetwork } from "@/components/charts/network/layout";
import { layoutMatrix } from "@/components/charts/network/layoutMatrix";
import { NetworkChart } from "@/components/charts/network/NetworkChart";
import { NetworkList } from "@/components/charts/network/NetworkList";
import { NetworkMatrix } from "@/components/charts/network/NetworkMatrix";
import { NetworkView } from "@/components/charts/network/NetworkView";
import { WalkedMatrix } from "@/components/charts/network/WalkedMatrix";
import type { Filter } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import type { Summary } from "@/lib/query/summary";
import { crowd, summaryOfPairs } from "./networkFixtures";
import { summaryOf, wordsOf } from "./summaries";

const SIZE = { width: 448, height: 400 };
const actions: MarkActions = { hrefFor: (patch) => `?${JSON.stringify(patch)}`, onSelect() {}, onHover() {} };
const ALL = summaryOf();

const network = (summary: Summary, filter: Filter = {}, locale: Locale = "en") => {
  const words = wordsOf(locale);
  const layout = layoutNetwork(summary, words, SIZE, {});
  return renderToStaticMarkup(<NetworkChart layout={layout} words={words} filter={filter} {...actions} />);
};
const view = (summary: Summary, filter: Filter = {}, locale: Locale = "en") =>
  renderToStaticMarkup(<NetworkView summary={summary} words={wordsOf(locale)} filter={filter} actions={actions} />);
const count = (html: string, part: string) => html.split(part).length - 1;

describe("NetworkChart", () => {
  const html = network(ALL);

  it("is a group of links, one of which the tab key reaches", () => {
    expect(html).toContain('role="group"');
    expect(count(html, "<a ")).toBe(ALL.byPair.length + ALL.byActor.length);
    expect(count(html, 'tabindex="0"')).toBe(1);
  });

  it("says name, number and what a click does, and leads to the narrowed page", () => {
    expect(html).toContain(
      'aria-label="China–Viet Nam, 279 events: narrow the page to them"'.replace("279", String(ALL.byPair[0]!.events)),
    );
    expect(html).toContain("?{&quot;actor&quot;:[&quot;JP&quot;]}");
    expect(network(ALL, {}, "vi")).toContain("sự kiện: chỉ xem các sự kiện này");
  });

  it("colours lines by hue and gives them a wide invisible stroke", () => {
    expect(html).toContain('stroke="var(--t-war)"');
    expect(html).not.toContain("url(#");
    expect(count(html, 'class="network-hit"')).toBe(ALL.byPair.length + ALL.byActor.length);
  });

  it("rings what is selected and fades what has no part in it", () => {
    const chosen = network(ALL, { actor: ["JP"] });
    expect(count(chosen, "network-ring")).toBe(1);
    const fading = ALL.byPair.filter(({ pair }) => !pair.includes("JP")).length;
    expect(count(chosen, "network-tie off")).toBe(fading);
    expect(count(network(ALL, { pair: ["US-VN"] }), "network-casing")).toBe(1);
    expect(html).not.toContain(" off");
  });

  it("draws nothing and one pair", () => {
    expect(network(summaryOfPairs([]))).toContain("<svg");
    expect(count(network(summaryOfPairs([["US-VN", 1]])), "<a ")).toBe(3);
  });
});

describe("NetworkMatrix", () => {
  it("has two cells a pair and a link for each row", () => {
    const words = wordsOf("en");
    const html = renderToStaticMarkup(
      <NetworkMatrix layout={layoutMatrix(ALL, words)} words={words} filter={{}} {...actions} />,
    );
    expect(count(html, "<a ")).toBe(2 * ALL.byPair.length + ALL.byActor.length);
    expect(count(html, 'tabindex="0"')).toBe(1);
    expect(html).toContain("network-step-5");
  });
});

describe("NetworkList", () => {
  const list = (summary: Summary) =>
    renderToStaticMarkup(<NetworkList pairs={summary.byPair} words={wordsOf("en")} filter={{}} actions={actions} />);

  it("ranks eleven pairs and offers the rest", () => {
    expect(count(list(ALL), "<a ")).toBe(11);
    expect(list(ALL)).toContain(`All ${ALL.byPair.length} pairs`);
    expect(list(summaryOfPairs([["US-VN", 1]]))).not.toContain("<button");
  });

  it("names partners of the hub alone, and other pairs by both", () => {
    const html = list(
      summaryOfPairs([
        ["CN-VN", 9],
        ["US-VN", 5],
        ["FR-GB", 3],
        ["PH-US", 2],
      ]),
    );
    expect(html).toContain(">China<");
    expect(html).toContain(">France–UK<");
    expect(html).toContain(">PH–US<");
  });
});

describe("NetworkView", () => {
  it("holds network and list; the style sheet shows one", () => {
    const html = view(ALL);
    expect(html).toContain("network-wide");
    expect(html).toContain("network-narrow");
    expect(html).toContain("make 52\u202f% of all ties".replace("52", String(shareOfTopTwo())));
    expect(html).toContain("Ordered by bearing from Viet Nam.");
  });

  it("puts the only actor of the filter in the middle, and says who is left out", () => {
    const html = view(summaryOf({ actor: ["CN"] }), { actor: ["CN"] });
    expect(html).toContain("Ordered by bearing from China.");
    expect(html).toMatch(/\d+ actors without a tie to China are not drawn\./);
  });

  it("is a matrix past 40 actors", () => {
    const isMatrix = /aria-pressed="true">Matrix</;
    expect(view(crowd(41, 200))).toMatch(isMatrix);
    expect(view(crowd(40, 200))).not.toMatch(isMatrix);
    const matrix = <WalkedMatrix summary={crowd(41, 200)} words={wordsOf("en")} filter={{}} actions={actions} />;
    expect(renderToStaticMarkup(matrix)).toContain("network-grid");
  });

  it("draws empty and one event, in both languages", () => {
    expect(view(summaryOfPairs([]))).toContain("No two actors meet under this filter.");
    expect(view(summaryOfPairs([["US-VN", 1, "maritime"]]), {}, "vi")).toContain("Hoa Kỳ–Việt Nam là cặp duy nhất");
    expect(view(ALL, {}, "vi")).toContain("Ai gặp ai");
  });
});

function shareOfTopTwo(): number {
  const ties = ALL.byPair.reduce((sum, { events }) => sum + events, 0);
  return Math.round(((ALL.byPair[0]!.events + ALL.byPair[1]!.events) / ties) * 100);
}

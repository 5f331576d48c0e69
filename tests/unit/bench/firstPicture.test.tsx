import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FirstPicture } from "@/components/bench/FirstPicture";
import { STACK } from "@/components/bench/measures";
import { layoutMonthStack } from "@/components/charts/monthStack/layout";
import { stackPaths } from "@/components/charts/monthStack/stackPaths";
import { firstViews } from "@/lib/bench/firstViews";

/** Upper edge of an area, in steps of half a px, read back from its path. */
function edgeOf(d: string): number[] {
  const edge = [Number(/V(-?\d+)h/.exec(d)?.[1])];
  for (const [, step] of (/l(.+)h/.exec(d)?.[1] ?? "").matchAll(/1,?(-?\d+)(?: |$)/g))
    edge.push(edge.at(-1)! + Number(step));
  return edge;
}

it("draws all five views of the server's counts", () => {
  const html = renderToStaticMarkup(<FirstPicture events={3_000} nonce="n" />);
  const { lists, views } = firstViews(3_000);
  expect(html).toContain("<p>3000 events</p>");
  expect(html.match(/aria-label="(?:themes by month|pairs|places|kinds)"/g)).toHaveLength(4);
  const busiest = [...views.pairs.keys()].reduce((best, at) => (views.pairs[at]! > views.pairs[best]! ? at : best));
  expect(html).toContain(`href="?pair=${lists.pairs[busiest]}"`);
  expect(html).toContain('<script nonce="n">');
});

it("writes the areas of a stack to half a px, the highest first", () => {
  const layout = layoutMonthStack(firstViews(3_000).views.months, STACK);
  const { paths } = stackPaths(layout);
  expect(paths.map(({ theme }) => theme)).toEqual(layout.layers.map(({ theme }) => theme).reverse());
  for (const { theme, d } of paths) {
    const layer = layout.layers.find((one) => one.theme === theme);
    expect(edgeOf(d)).toEqual([...(layer?.top ?? [])].map((px) => Math.round((px - layout.plot.y) * 2)));
  }
});

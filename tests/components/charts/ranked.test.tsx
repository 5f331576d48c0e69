import { fireEvent, render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { layoutRanked } from "@/components/charts/ranked/layout";
import { RankedChart } from "@/components/charts/ranked/RankedChart";

const NAMES = ["a", "b", "c", "d"];
const chart = (counts: readonly number[], onSelect = (_: string) => {}) => (
  <RankedChart layout={layoutRanked(NAMES, counts, 3, 300)} label="pairs" field="pair" onSelect={onSelect} />
);

it("shows after any change what a new chart shows, with less written", () => {
  const { container, rerender } = render(chart([4, 3, 2, 1]));
  const walk = [
    [1, 3, 2, 4],
    [0, 0, 5, 0],
    [0, 0, 0, 0],
    [4, 3, 2, 1],
  ];
  for (const counts of walk) {
    rerender(chart(counts));
    expect(container.innerHTML).toBe(render(chart(counts)).container.innerHTML);
  }
});

it("writes only what differs, and makes no node anew", async () => {
  const { container, rerender } = render(chart([4, 3, 2, 1]));
  const before = [...container.querySelectorAll("*")];
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((records) => changes.push(...records));
  watch.observe(container, { subtree: true, attributes: true, characterData: true, childList: true });
  rerender(chart([4, 3, 1, 0]));
  changes.push(...watch.takeRecords());
  expect([...container.querySelectorAll("*")]).toEqual(before);
  // The third bar: its width and its number.
  expect(changes.map(({ type, attributeName }) => attributeName ?? type).sort()).toEqual(["characterData", "width"]);
});

it("selects what stands in the place now, not what stood there first", () => {
  const onSelect = vi.fn();
  const { container, rerender } = render(chart([4, 3, 2, 1], onSelect));
  rerender(chart([1, 2, 3, 4], onSelect));
  fireEvent.click(container.querySelectorAll("a")[0]!);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("d");
});

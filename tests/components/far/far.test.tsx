import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PartNote } from "@/components/ui/PartNote";
import { FarPage } from "@/components/views/far/FarPage";
import { FarPeople } from "@/components/views/far/FarPeople";
import { FarTable } from "@/components/views/far/FarTable";
import { SHIPPED, wordsOf } from "../../unit/charts/summaries";

const en = wordsOf("en");
const vi = wordsOf("vi");
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("PartNote", () => {
  const part = { held: 20_000, asked: 25_500, since: "10 October 2013" };
  it("says which part of a page's events it stands on, and leads to all; of all it says nothing", () => {
    const note = renderToStaticMarkup(<PartNote part={part} href="/en?pair=US-VN" words={en} />);
    expect(textOf(note)).toBe(
      "There are too many events for one page: of 25,500 it reads the latest 20,000, from 10 October 2013 on. Meetings, people, figures, rounds and lists are of these, also where nothing was found. Explore counts all",
    );
    expect(note).toContain('href="/en?pair=US-VN"');
    expect(renderToStaticMarkup(<PartNote part={undefined} href="/en" words={en} />)).toBe("");
  });
  it("has no link on paper", () => {
    expect(renderToStaticMarkup(<PartNote part={part} words={vi} />)).toMatch(/20\.000 sự kiện mới nhất(?!.*<a)/);
  });
});

describe("pages in place of those that are made of all events", () => {
  it("say how many events there are, what stands here, and where all are counted", () => {
    const page = textOf(renderToStaticMarkup(<FarPage title="Pairs" events={1_000_000} say="By number." words={en} />));
    expect(page).toBe(
      "Pairs The data hold 1,000,000 events, too many to be read for one page. By number. Explore counts and lists all",
    );
  });
  it("list what a person reads, and how many there are beside it", () => {
    const rows = Array.from({ length: 302 }, (_, i) => ({
      href: `/en/pairs/${i}`,
      name: `Pair ${i}`,
      events: 302 - i,
    }));
    const table = renderToStaticMarkup(<FarTable head="Pair" rows={rows} words={en} />);
    expect(table.match(/<a /g)).toHaveLength(300);
    expect(textOf(table)).toMatch(
      /^Pair Events Pair 0 302 .*2 more are not listed: narrow the list, or ask Explore\.$/,
    );
    expect(textOf(renderToStaticMarkup(<FarTable head="Pair" rows={[]} words={en} />))).toBe("Pair Nothing matches.");
  });
  it("find people by any spelling of their name, without its accents", () => {
    const found = (q: string) =>
      renderToStaticMarkup(<FarPeople people={SHIPPED.people} q={q} words={vi} />).match(/\/vi\/people\/[a-z-]+"/g);
    expect(found("to lam")).toContain('/vi/people/to-lam"');
    expect(found("Tô Lâm")).toEqual(found("to lam"));
    expect(found("nobody at all")).toBeNull();
  });
});

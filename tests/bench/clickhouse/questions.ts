import type { Filter } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";

/** What is asked of the cluster, and the same by hand: a count that nothing of the store has a part in. */
export const QUESTIONS: readonly { name: string; filter: Filter; has: (event: EventRecord) => boolean }[] = (() => {
  const pairOf = ({ participants }: EventRecord) => participants.map(({ actor }) => actor).join("-");
  const isIn = (event: EventRecord, from: string, to: string) => event.start >= from && event.start <= to;
  return [
    { name: "everything", filter: {}, has: () => true },
    { name: "pair", filter: { pair: ["CN-US"] }, has: (event) => pairOf(event) === "CN-US" },
    {
      name: "two pairs",
      filter: { pair: ["US-VN", "CN-VN"] },
      has: (event) => ["US-VN", "CN-VN"].includes(pairOf(event)),
    },
    {
      name: "actor",
      filter: { actor: ["VN"] },
      has: ({ participants }) => participants.some(({ actor }) => actor === "VN"),
    },
    {
      name: "theme",
      filter: { theme: ["trade-investment"] },
      has: ({ themes }) => themes.includes("trade-investment"),
    },
    {
      name: "ten years",
      filter: { from: "2010", to: "2019" },
      has: (event) => isIn(event, "2010-01-01", "2019-12-31"),
    },
    {
      name: "pair, theme, years",
      filter: { pair: ["CN-US"], theme: ["maritime"], from: "2015" },
      has: (event) => pairOf(event) === "CN-US" && event.themes.includes("maritime") && event.start >= "2015-01-01",
    },
    {
      name: "leaders' visits",
      filter: { kind: ["visit"], level: ["leader"] },
      has: ({ kind, level }) => kind === "visit" && level === "leader",
    },
    { name: "by phone", filter: { format: ["phone"] }, has: ({ format }) => format === "phone" },
    {
      name: "one month",
      filter: { from: "2024-03", to: "2024-03" },
      has: (event) => isIn(event, "2024-03-01", "2024-03-31"),
    },
  ];
})();

import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { MultiGraph, MultiUndirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import type { Exporter } from "@/lib/exporters/exporter";
import { gexfExporter } from "@/lib/exporters/gexf/exportGexf";
import { pairGraph } from "@/lib/exporters/graph/pairGraph";
import { xmlText } from "@/lib/exporters/graph/xmlText";
import { graphmlExporter } from "@/lib/exporters/graphml/exportGraphml";
import { plainText } from "@/lib/exporters/plainText";
import type { Dataset } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import { dataWith, SHIPPED } from "../charts/summaries";
import { eventOf, inputOf } from "./inputOf";

const THREE = [
  eventOf("a", "2020-01-02", { themes: ["dioxin", "war-legacy"] }),
  eventOf("b", "2020-01-02", { end: "2020-01-03", themes: ["dioxin", "maritime"] }),
  eventOf("c", "2021-06", {
    themes: ["maritime"],
    participants: [{ actor: "VN" }, { actor: "US" }, { actor: "CN" }],
  }),
];
const textOf = (exporter: Exporter, data: Dataset, filter: Filter = {}) =>
  [...exporter.write(inputOf(data, filter))].join("");

describe("pairGraph", () => {
  it("has an edge a pair and theme, with count, first and last date, and spells that do not overlap", () => {
    const { nodes, edges } = pairGraph(inputOf(dataWith(THREE)));
    expect(nodes.map(({ actor, events }) => [actor.id, events])).toEqual([
      ["CN", 1],
      ["US", 3],
      ["VN", 3],
    ]);
    const legacies = edges.find(({ id }) => id === "US-VN:war-legacy");
    expect(legacies).toMatchObject({ events: 2, first: "2020-01-02", last: "2020-01-02", spells: [[18263, 18264]] });
    expect(edges.find(({ id }) => id === "US-VN:maritime")).toMatchObject({ events: 2, last: "2021-06" });
    expect(edges).toHaveLength(4);
  });

  it("keeps only the pairs that the filter asks for, and links each edge to its events", () => {
    const { edges } = pairGraph(inputOf(dataWith(THREE), { pair: ["US-VN"], from: "2020" }));
    expect(new Set(edges.map(({ source, target }) => `${source}-${target}`))).toEqual(new Set(["US-VN"]));
    expect(edges[0]?.select).toBe("pair=US-VN&theme=war-legacy&from=2020");
    const { edges: ofChina } = pairGraph(inputOf(dataWith(THREE), { actor: ["CN"] }));
    expect(ofChina.map(({ id }) => id)).toEqual(["CN-US:maritime", "CN-VN:maritime"]);
  });

  it("counts as many events an edge as its query selects, in the shipped data", () => {
    const input = inputOf(SHIPPED);
    for (const { source, target, theme, events } of pairGraph(input).edges.slice(0, 40)) {
      const filter = { pair: [`${source}-${target}`], theme: [theme] };
      expect(input.select(filter), `${source}-${target} ${theme}`).toHaveLength(events);
    }
  });
});

describe.each([
  ["gexf", gexfExporter, parseGexf, "read_gexf(f, version='1.3')"],
  ["graphml", graphmlExporter, parseGraphml, "read_graphml(f)"],
] as const)("%s", (name, exporter, parse, reader) => {
  it("is read by graphology: the same nodes, parallel edges by theme, weights", () => {
    const graph = parse(MultiUndirectedGraph, textOf(exporter, SHIPPED));
    const { nodes, edges } = pairGraph(inputOf(SHIPPED));
    expect(graph.order).toBe(nodes.length);
    expect(graph.size).toBe(edges.length);
    expect(graph.edges("US", "VN").length).toBeGreaterThan(5);
    const weights = graph.reduceEdges((sum, _edge, { weight }) => sum + Number(weight), 0);
    expect(weights).toBe(edges.reduce((sum, { events }) => sum + events, 0));
    expect(graph.getNodeAttribute("VN", "label")).toBe(SHIPPED.actors.find(({ id }) => id === "VN")?.name.en);
  });

  it("is a good file without events", () => {
    // The reader of GEXF takes a file without edges for a mixed graph.
    expect(parse(name === "gexf" ? MultiGraph : MultiUndirectedGraph, textOf(exporter, dataWith([]))).order).toBe(0);
  });

  it("is read by networkx where the machine has it", (context) => {
    const script = `import sys, io, networkx as nx
f = io.BytesIO(sys.stdin.buffer.read())
g = nx.${reader}
print(g.number_of_nodes(), g.number_of_edges(), g.is_multigraph(), g.is_directed())`;
    const python = spawnSync("python3", ["-c", script], { input: textOf(exporter, SHIPPED), encoding: "utf8" });
    const isAbsent = python.error !== undefined || /No module named/.test(python.stderr);
    if (isAbsent) {
      console.warn("skipped: no python3 with networkx on this machine");
      context.skip();
    }
    const { nodes, edges } = pairGraph(inputOf(SHIPPED));
    expect(python.stderr).toBe("");
    expect(python.stdout.trim()).toBe(`${nodes.length} ${edges.length} True False`);
  });

  it("is well formed to xmllint where the machine has it", (context) => {
    const lint = spawnSync("xmllint", ["--noout", "-"], { input: textOf(exporter, SHIPPED), encoding: "utf8" });
    if (lint.error) {
      console.warn("skipped: no xmllint on this machine");
      context.skip();
    }
    expect(lint.stderr).toBe("");
  });

  it("keeps hostile names whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), (hostile) => {
        const name = `x${hostile}x`;
        const actors = SHIPPED.actors.map((actor) => (actor.id === "US" ? { ...actor, name: { en: name } } : actor));
        const text = textOf(exporter, { ...dataWith(THREE), actors });
        expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
        expect(parse(MultiUndirectedGraph, text).getNodeAttribute("US", "label")).toBe(plainText(name));
      }),
      { numRuns: 40, seed: 13 },
    );
  });
});

describe("xmlText", () => {
  it("escapes what ends an element or an attribute, and drops what XML cannot hold", () => {
    expect(xmlText('a<b>&"c"\u0000\u000b\ud800\ufffe\r\n]]>')).toBe("a&lt;b&gt;&amp;&quot;c&quot;&#10;]]&gt;");
  });
});

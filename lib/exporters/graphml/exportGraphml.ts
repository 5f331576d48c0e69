import type { Exporter, ExportInput } from "../exporter";
import type { ExportNote } from "../exportNote";
import { GRAPH_RULE, type GraphEdge, type GraphNode, pairGraph } from "../graph/pairGraph";
import { xmlText } from "../graph/xmlText";

type Cells<T> = readonly [
  name: string,
  type: "string" | "int" | "double",
  cell: (row: T) => string | number | undefined,
][];

const GRAPH_CELLS: Cells<ExportNote> = [
  ["title", "string", ({ title }) => title],
  ["filter", "string", ({ filter }) => filter || "all events"],
  ["exported", "string", ({ exported }) => exported],
  ["data_version", "string", ({ dataVersion }) => dataVersion],
  ["data_end", "string", ({ dataEnd }) => dataEnd],
  ["citation", "string", ({ citation }) => citation],
  ["border_rule", "string", ({ borderRule }) => borderRule],
  ["licence", "string", ({ licence }) => licence],
];
const NODE_CELLS: Cells<GraphNode> = [
  ["label", "string", ({ actor }) => actor.name.en],
  ["label_vi", "string", ({ actor }) => actor.name.vi],
  ["kind", "string", ({ actor }) => actor.kind],
  ["events", "int", ({ events }) => events],
  ["lon", "double", ({ actor }) => actor.seat[0]],
  ["lat", "double", ({ actor }) => actor.seat[1]],
];
const EDGE_CELLS: Cells<GraphEdge> = [
  ["theme", "string", ({ theme }) => theme],
  ["label", "string", ({ label }) => label],
  ["weight", "int", ({ events }) => events],
  ["first", "string", ({ first }) => first],
  ["last", "string", ({ last }) => last],
  ["select", "string", ({ select }) => select],
];
type Domain = "graph" | "node" | "edge";

function declare<T>(domain: Domain, cells: Cells<T>): string {
  return cells
    .map(([name, type]) => `<key id="${domain}_${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");
}

function values<T>(domain: Domain, row: T, cells: Cells<T>): string {
  return cells
    .map(([name, , cell]) => {
      const value = cell(row);
      return value === undefined ? "" : `<data key="${domain}_${name}">${xmlText(String(value))}</data>`;
    })
    .join("");
}

function* writeGraphml(input: ExportInput): Iterable<string> {
  const { nodes, edges } = pairGraph(input);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${xmlText(GRAPH_RULE)}</desc>\n`;
  yield declare("graph", GRAPH_CELLS) + declare("node", NODE_CELLS) + declare("edge", EDGE_CELLS);
  yield `<graph id="entente" edgedefault="undirected">\n${values("graph", input.note, GRAPH_CELLS)}\n`;
  for (const node of nodes) yield `<node id="${node.actor.id}">${values("node", node, NODE_CELLS)}</node>\n`;
  for (const edge of edges)
    yield `<edge id="${xmlText(edge.id)}" source="${edge.source}" target="${edge.target}">${values("edge", edge, EDGE_CELLS)}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

/** GraphML for networkx, igraph, yEd and the like: an undirected graph with parallel edges, one a pair and theme. */
export const graphmlExporter: Exporter = {
  id: "graphml",
  type: "application/xml; charset=utf-8",
  description: "the same network for networkx, igraph, yEd (GraphML): an edge a pair and theme, first and last date",
  unit: "link",
  count: (input) => pairGraph(input).edges.length,
  write: writeGraphml,
};

import { isoOf } from "@/lib/model/date";
import type { Exporter, ExportInput } from "../exporter";
import { GRAPH_RULE, type GraphEdge, type GraphNode, pairGraph } from "../graph/pairGraph";
import { xmlText } from "../graph/xmlText";

type Cells<T> = readonly [
  name: string,
  type: "string" | "integer" | "double",
  cell: (row: T) => string | number | undefined,
][];

const NODE_CELLS: Cells<GraphNode> = [
  ["kind", "string", ({ actor }) => actor.kind],
  ["label_vi", "string", ({ actor }) => actor.name.vi],
  ["events", "integer", ({ events }) => events],
  ["lon", "double", ({ actor }) => actor.seat[0]],
  ["lat", "double", ({ actor }) => actor.seat[1]],
];
const EDGE_CELLS: Cells<GraphEdge> = [
  ["theme", "string", ({ theme }) => theme],
  ["events", "integer", ({ events }) => events],
  ["first", "string", ({ first }) => first],
  ["last", "string", ({ last }) => last],
  ["select", "string", ({ select }) => select],
];
/** Units of the drawing a degree: a world about 3,600 wide, in which Gephi's nodes of 10 do not touch. */
const UNITS_A_DEGREE = 10;

function declare<T>(kind: "node" | "edge", cells: Cells<T>): string {
  const rows = cells.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${kind}" mode="static">\n${rows.join("")}</attributes>\n`;
}

function values<T>(row: T, cells: Cells<T>): string {
  const written = cells.map(([name, , cell]) => {
    const value = cell(row);
    return value === undefined ? "" : `<attvalue for="${name}" value="${xmlText(String(value))}"/>`;
  });
  return `<attvalues>${written.join("")}</attvalues>`;
}

function* writeGexf(input: ExportInput): Iterable<string> {
  const { note } = input;
  const { nodes, edges } = pairGraph(input);
  const about = [
    `Filter: ${note.filter || "all events"}. Exported ${note.exported}. Data version ${note.dataVersion}, data to ${note.dataEnd}.`,
    GRAPH_RULE,
    "A spell runs over the days of an event; a month or a year where no more is known. Positions are those of the seats, 10 units a degree.",
    note.citation,
    note.borderRule,
    note.licence,
  ];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta lastmodifieddate="${note.exported}">\n<creator>Entente</creator>\n<keywords>${xmlText(note.filter)}</keywords>\n`;
  yield `<description>${xmlText(about.join(" "))}</description>\n</meta>\n`;
  yield '<graph mode="dynamic" defaultedgetype="undirected" idtype="string" timerepresentation="interval" timeformat="date">\n';
  yield declare("node", NODE_CELLS) + declare("edge", EDGE_CELLS);
  yield `<nodes count="${nodes.length}">\n`;
  for (const node of nodes) {
    const [lon, lat] = node.actor.seat.map((degrees) => Math.round(degrees * UNITS_A_DEGREE * 100) / 100);
    yield `<node id="${node.actor.id}" label="${xmlText(node.actor.name.en)}">${values(node, NODE_CELLS)}<viz:position x="${lon}" y="${lat}" z="0"/></node>\n`;
  }
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  for (const edge of edges) {
    const spells = edge.spells.map(([first, last]) => `<spell start="${isoOf(first)}" end="${isoOf(last)}"/>`);
    yield `<edge id="${xmlText(edge.id)}" source="${edge.source}" target="${edge.target}" kind="${xmlText(edge.theme || "none")}" label="${xmlText(edge.label)}" weight="${edge.events}">${values(edge, EDGE_CELLS)}<spells>${spells.join("")}</spells></edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** GEXF 1.3 for Gephi: `kind` tells the parallel edges of a pair apart, spells let its timeline play the years. */
export const gexfExporter: Exporter = {
  id: "gexf",
  type: "application/xml; charset=utf-8",
  description: "a network for Gephi (GEXF 1.3): an edge a pair and theme, with its days for the timeline",
  unit: "link",
  count: (input) => pairGraph(input).edges.length,
  write: writeGexf,
};

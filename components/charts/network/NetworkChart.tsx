import { themeHue } from "@/components/ui/themeFill";
import { isSelected } from "@/lib/filters/editFilter";
import type { Filter } from "@/lib/model/filter";
import type { ChartRenderProps, MarkActions } from "../chart";
import { Mark } from "../Mark";
import type { PlacedText } from "./boxes";
import { litMarks } from "./lit";
import { NetworkTip } from "./NetworkTip";
import type { NetworkLayout, NetworkLink, NetworkNode } from "./networkLayout";

const HIT_STROKE_PX = 12;
const RING_PX = 3.5;
const CODE_DROP_PX = 4;

/** Draws a network that is already placed. `current` is the one mark that the tab key reaches. */
export function NetworkChart({
  layout,
  words,
  filter,
  current,
  ...actions
}: ChartRenderProps<NetworkLayout> & { current?: string }) {
  const { width, height, links, nodes } = layout;
  const lit = litMarks(
    filter,
    links.map(({ pair }) => pair),
  );
  const shared = { words, filter, actions };
  const isLit = (id: string) => !lit || lit.has(id);
  const stop = current ?? nodes[0]?.actor;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="chart network"
      role="group"
      aria-label={words.t("network.aria", { actors: nodes.length, pairs: links.length })}
    >
      {links.map((link) => (
        <Tie key={link.pair} link={link} isLit={isLit(link.pair)} isStop={stop === link.pair} {...shared} />
      ))}
      {links.map(
        ({ pair, number }) =>
          number && (
            <g key={pair} className={isLit(pair) ? "network-number" : "network-number off"}>
              <Label label={number} />
            </g>
          ),
      )}
      {nodes.map((node) => (
        <Actor key={node.actor} node={node} isLit={isLit(node.actor)} isStop={stop === node.actor} {...shared} />
      ))}
    </svg>
  );
}

interface PartProps {
  words: ChartRenderProps<NetworkLayout>["words"];
  filter: Filter;
  actions: MarkActions;
  /** reached by the tab key; arrow keys reach the others */
  isStop: boolean;
  /** keeps its full colour */
  isLit: boolean;
}

function Tie({ link, words, filter, actions, isStop, isLit }: PartProps & { link: NetworkLink }) {
  const name = words.pair(link.pair);
  const isOn = isSelected(filter, link.select);
  return (
    <g data-mark={link.pair}>
      <Mark
        select={link.select}
        actions={actions}
        label={words.t("network.mark", { name, count: link.events })}
        tip={<NetworkTip name={name} count={link} words={words} />}
        className={isLit ? "network-tie" : "network-tie off"}
        tabIndex={isStop ? 0 : -1}
      >
        <path d={link.d} className="network-hit" strokeWidth={Math.max(HIT_STROKE_PX, link.width)} />
        {isOn && <path d={link.d} className="network-casing" strokeWidth={link.width + 4} />}
        <path d={link.d} className="network-line" stroke={themeHue(words.labels, link.lead)} strokeWidth={link.width} />
      </Mark>
    </g>
  );
}

function Actor({ node, words, filter, actions, isStop, isLit }: PartProps & { node: NetworkNode }) {
  const name = words.actor(node.actor);
  const { x, y, r } = node;
  const className = node.isHub ? "network-node network-hub" : "network-node";
  const shape = (half: number, kind: string) =>
    node.shape === "square" ? (
      <rect x={x - half} y={y - half} width={2 * half} height={2 * half} className={kind} />
    ) : (
      <circle cx={x} cy={y} r={half} className={kind} />
    );
  return (
    <g data-mark={node.actor}>
      <Mark
        select={node.select}
        actions={actions}
        label={words.t("network.mark", { name, count: node.events })}
        tip={<NetworkTip name={name} count={node} words={words} />}
        className={isLit ? "network-actor" : "network-actor network-pale"}
        tabIndex={isStop ? 0 : -1}
      >
        <circle cx={x} cy={y} r={node.hit} className="network-hit" />
        {isSelected(filter, node.select) && shape(r + RING_PX, "network-ring")}
        {shape(r, className)}
        {node.code && (
          <text x={x} y={y + CODE_DROP_PX} className="network-code">
            {node.code}
          </text>
        )}
        {node.label && <Label label={node.label} />}
      </Mark>
    </g>
  );
}

const LABEL_CLASSES = { code: "network-short halo", name: "lab halo", strong: "lab lab-b halo" };

function Label({ label }: { label: PlacedText }) {
  return (
    <text x={label.x} y={label.y} textAnchor={label.anchor} className={LABEL_CLASSES[label.style]}>
      {label.text}
      {label.count !== undefined && <tspan className="num"> {label.count}</tspan>}
    </text>
  );
}

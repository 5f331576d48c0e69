import { partnerIn } from "@/lib/insight/network";
import type { NetworkLayout } from "./networkLayout";

/** The mark that has the focus, and the actor whose ties are walked. */
export interface Walk {
  mark: string;
  actor: string;
}

/**
 * Where an arrow key leads in a network: left and right from actor to actor; down into the ties of an actor,
 * widest first, and up again; from a tie left to the actor one came from, right to the other; Home and End to
 * the first and last actor.
 * @returns `undefined` for other keys, and where there is nothing that way
 */
export function walkNetwork({ nodes, links }: NetworkLayout, from: Walk, key: string): Walk | undefined {
  const to = (actor: string | undefined) => (actor === undefined ? undefined : { mark: actor, actor });
  const position = nodes.findIndex(({ actor }) => actor === from.actor);
  const ties = links.flatMap(({ pair }) => (partnerIn(pair, from.actor) === undefined ? [] : [pair])).reverse();
  const tie = ties.indexOf(from.mark);
  const atTie = (index: number) => {
    const mark = ties[index];
    return mark === undefined ? undefined : { mark, actor: from.actor };
  };
  switch (key) {
    case "ArrowRight":
      return to(tie < 0 ? nodes[(position + 1) % nodes.length]?.actor : partnerIn(from.mark, from.actor));
    case "ArrowLeft":
      return to(tie < 0 ? nodes.at(position - 1)?.actor : from.actor);
    case "ArrowDown":
      return atTie(tie + 1);
    case "ArrowUp":
      return tie === 0 ? to(from.actor) : atTie(tie < 0 ? ties.length : tie - 1);
    case "Home":
      return to(nodes[0]?.actor);
    case "End":
      return to(nodes.at(-1)?.actor);
    default:
      return undefined;
  }
}

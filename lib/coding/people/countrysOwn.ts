import type { ChainContext } from "./chainContext";
import { nameRunAt } from "./nameRun";
import type { PersonMention } from "./personMention";

/** "Poland's Paweł Zawistowski" at a token: whose he is, and his name. */
function ownAt(context: ChainContext, at: number): { to: number; from: number; actor: string } | undefined {
  const { text, tokens, countries } = context;
  const hit = countries.index.at(text, tokens, at);
  const actor = hit?.values.find(({ form }) => form === "name")?.actor;
  if (!hit || actor === undefined || !/^['’]s\s\p{Lu}/u.test(text.slice(hit.end, hit.end + 4))) return undefined;
  const from = hit.to + 2;
  const to = tokens[hit.to + 1]?.key === "s" ? nameRunAt(context, from) : undefined;
  // "Cambodia's Svay Rieng and Vietnam's Tay Ninh"
  const isPlace = to !== undefined && context.placeAt(from)?.to === to;
  return to === undefined || to === from || isPlace ? undefined : { from, to, actor };
}

/** "Poland's Paweł Zawistowski and Germany's Henrike Lohmann said": two names, each behind its country, where no office stands. */
export function countrysOwn(context: ChainContext, at: number): { mentions: PersonMention[]; to: number } | undefined {
  const { text, tokens } = context;
  const first = ownAt(context, at);
  if (!first || tokens[first.to + 1]?.key !== "and") return undefined;
  const second = ownAt(context, first.to + 2);
  const next = second && tokens[second.to + 1];
  if (!second || second.actor === first.actor || !next || next.isCapital) return undefined;
  if (text.slice(tokens[second.to]?.end, next.start) !== " ") return undefined;
  const mentions = [first, second].map(({ from, to, actor }): PersonMention => {
    const name = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
    return { ...name, name, actor, actorBy: "office", kinds: [] };
  });
  return { mentions, to: second.to };
}

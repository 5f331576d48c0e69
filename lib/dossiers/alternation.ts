import type { Round } from "@/lib/query/rounds";

/** Who hosted, and how often two rounds in a row had different hosts: an observation, not a rule. */
export interface Alternation {
  /** rounds held on the ground of each, and elsewhere, online or not known */
  home: number;
  away: number;
  none: number;
  /** times that two rounds in a row both have a known host */
  times: number;
  /** of them, those in which the other side hosted */
  inTurn: number;
  /** whose turn it would be by alternation: only if the last round has a known host and two in three times it held */
  turn?: "home" | "away";
}

const LEAST_TIMES = 3;

/**
 * How hosts alternate. Two rounds stand in a row if their numbers differ by one; where one of them carries no
 * number, if they are neighbours in the data.
 *
 * @param rounds in the order of `roundsOf`; cancelled ones do not count
 */
export function alternationOf(rounds: readonly Pick<Round, "side" | "status" | "number">[]): Alternation {
  const held = rounds.filter(({ status }) => status !== "cancelled");
  const count = (side: Round["side"]) => held.filter((round) => round.side === side).length;
  const rows = held.slice(1).flatMap((round, i) => {
    const before = held[i]!;
    const isNext = before.number === undefined || round.number === undefined || round.number === before.number + 1;
    return isNext && before.side !== "none" && round.side !== "none" ? [before.side !== round.side] : [];
  });
  const inTurn = rows.filter(Boolean).length;
  const last = held.at(-1)?.side;
  const holds = rows.length >= LEAST_TIMES && inTurn * 3 >= rows.length * 2;
  return {
    home: count("home"),
    away: count("away"),
    none: count("none"),
    times: rows.length,
    inTurn,
    ...(holds && last !== undefined && last !== "none" ? { turn: last === "home" ? "away" : "home" } : {}),
  };
}

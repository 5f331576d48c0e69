import { createHash } from "node:crypto";

/** An id as 64 bits: what rows are found and spread over the shards by. */
export function keyOf(id: string): bigint {
  return createHash("sha256").update(id).digest().readBigUInt64BE();
}

const ACTOR_BITS = 16;

/** A pair as one number, of the codes of its actors in their alphabetical order. */
export function pairCode(a: number, b: number): number {
  return a * 2 ** ACTOR_BITS + b;
}

/** The codes of the actors of a pair. */
export function actorCodes(pair: number): readonly [number, number] {
  return [Math.floor(pair / 2 ** ACTOR_BITS), pair % 2 ** ACTOR_BITS];
}

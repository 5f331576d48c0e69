import type { ActorCount, PairCount } from "@/lib/query/summary";

/** An actor before it is placed. */
export interface NetworkActor extends ActorCount {
  /** number of its ties in the picture */
  ties: number;
  /** what its size and its number say: its events; round an actor that the reader picked, those with that one */
  weight: number;
}

export interface NetworkInput {
  /** by bearing from `middle`, without it; by id where no actor has a seat to start from */
  actors: readonly NetworkActor[];
  /** by id */
  pairs: readonly PairCount[];
}

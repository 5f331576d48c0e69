import { MAX_READY_BYTES } from "@/lib/model/limits";
import { Lru } from "@/lib/store/lru";
import { tally } from "./metrics/tally";
import { perProcess } from "./perProcess";

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Bodies by the tag of their answer: the work for one reader serves the next, and those who ask while it is done wait for it
 * together. What fails is told to all who wait, and made anew for the next.
 */
export class ReadyBodies {
  private readonly ready: Lru<Bytes>;
  private readonly making = new Map<string, Promise<Bytes>>();

  /** @param most bytes that are kept; those unused for longest go first */
  constructor(most: number) {
    this.ready = new Lru(most, (bytes) => bytes.byteLength);
  }

  /** The bytes of a tag, if they are there or under way. */
  find(tag: string): Bytes | Promise<Bytes> | undefined {
    return this.ready.get(tag) ?? this.making.get(tag);
  }

  /** @param make called only where nobody else has the bytes, or makes them now */
  async get(tag: string, make: () => Promise<Bytes>): Promise<Bytes> {
    const known = this.find(tag);
    tally().countLookUp(known !== undefined);
    if (known) return known;
    const making = make();
    this.making.set(tag, making);
    try {
      const bytes = await making;
      this.ready.set(tag, bytes);
      return bytes;
    } finally {
      this.making.delete(tag);
    }
  }
}

const isReadyBodies = (value: unknown): value is ReadyBodies =>
  typeof value === "object" && value !== null && "making" in value && "ready" in value;

/** The bodies that are ready in this process. */
export function readyBodies(): ReadyBodies {
  return perProcess("ready-bodies", isReadyBodies, () => new ReadyBodies(MAX_READY_BYTES));
}

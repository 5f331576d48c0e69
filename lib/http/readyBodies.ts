import { MAX_READY_BYTES } from "@/lib/model/limits";
import { SharedWork } from "@/lib/store/sharedWork";
import { tally } from "./metrics/tally";
import { perProcess } from "./perProcess";

export type Bytes = Uint8Array<ArrayBuffer>;

const isSharedWork = (value: unknown): value is SharedWork<Bytes> =>
  typeof value === "object" && value !== null && "making" in value && "made" in value;

/** The body of a tag, made once in this process for all who ask; the metrics tell how often it was there. */
export function readyBody(tag: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const bodies = perProcess(
    "ready-bodies",
    isSharedWork,
    () => new SharedWork<Bytes>(MAX_READY_BYTES, (bytes) => bytes.byteLength),
  );
  tally().countLookUp(bodies.find(tag) !== undefined);
  return bodies.get(tag, make);
}

import type { Format, Kind, Status } from "@/lib/model/vocabulary";

/** What a CAMEO code of events is here. */
export interface CameoKind {
  kind: Kind;
  status: Exclude<Status, "cancelled">;
  format?: Format;
  /** criticism, rejection, sanctions: a reviewer should look twice */
  isFriction?: true;
}

/** By the longest beginning of the code; codes are texts: "042" is not 42. Source: GDELT's LOOKUP-CAMEO.eventcodes.txt. */
const KINDS: Readonly<Record<string, Kind>> = {
  "01": "statement",
  "02": "statement",
  "03": "statement",
  "031": "project",
  "0312": "exercise",
  "033": "project",
  "036": "talks",
  "037": "talks",
  "038": "talks",
  "039": "talks",
  "04": "consultation",
  "041": "call",
  "042": "visit",
  "043": "visit",
  "044": "meeting",
  "045": "meeting",
  "046": "talks",
  "05": "statement",
  "057": "signing",
  "06": "project",
  "062": "exercise",
  "07": "project",
  "08": "statement",
  "0841": "handover",
  "0842": "handover",
  "10": "statement",
  "11": "statement",
  "12": "statement",
  "13": "statement",
  "16": "statement",
};

/**
 * Kind and status of a CAMEO event code; what is intended (03) is announced, not held.
 * @returns undefined for codes that are no diplomacy: investigations, protests, force, violence
 */
export function kindOfCameo(code: string): CameoKind | undefined {
  let kind: Kind | undefined;
  for (let length = code.length; length >= 2 && kind === undefined; length--) kind = KINDS[code.slice(0, length)];
  if (kind === undefined) return undefined;
  const isFriction = code.startsWith("1");
  return {
    kind,
    status: code.startsWith("03") ? "announced" : "held",
    ...(kind === "call" && { format: "phone" }),
    ...(isFriction && { isFriction }),
  };
}

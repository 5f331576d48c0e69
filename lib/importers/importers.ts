import { colt } from "./colt";
import { csv } from "./csv";
import { gdelt } from "./gdelt";
import type { Importer } from "./importer";
import { polecat } from "./polecat";
import { stateTravels } from "./state-travels";
import { stateVisits } from "./state-visits";

/** Every outside format, in the order in which they are offered. */
export const IMPORTERS: readonly Importer[] = [gdelt, colt, polecat, stateTravels, stateVisits, csv];

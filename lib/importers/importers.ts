import type { Importer } from "./importer";
import { stateTravels } from "./state-travels";
import { stateVisits } from "./state-visits";

/** Every outside format, in the order in which they are offered. */
export const IMPORTERS: readonly Importer[] = [stateTravels, stateVisits];

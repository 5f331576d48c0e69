import type { Importer } from "./importer";
import { stateVisits } from "./state-visits";

/** Every outside format, in the order in which they are offered. */
export const IMPORTERS: readonly Importer[] = [stateVisits];

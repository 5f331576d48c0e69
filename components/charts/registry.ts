import { mapChart } from "./map";
import { networkChart } from "./network";
import { themesChart } from "./themes";

/** All charts by id. For tests and pages that show any chart; a page with one chart imports that one. */
export const CHARTS = { map: mapChart, network: networkChart, themes: themesChart } as const;

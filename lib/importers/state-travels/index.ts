import type { Importer } from "../importer";
import { parseStateRows } from "../state/parseStateRows";
import { joinAccompanied } from "./joinAccompanied";
import { readTrip } from "./readTrip";

/**
 * Trips abroad of presidents and secretaries of state: `president-travels/*.xml` and `secretary-travels/*.xml` of
 * HistoryAtState/travels (public domain), one file a person. Give both kinds at once, so that "Accompanied President ..." is joined.
 */
export const stateTravels: Importer = {
  id: "state-travels",
  title: "Trips abroad of U.S. presidents and secretaries of state (HistoryAtState, XML)",
  parse: (input, context) =>
    parseStateRows(input, {
      ...{ root: "trips", child: "trip" },
      key: ["@who", "name", "start-date", "end-date", "country@id", "locale"],
      read: (row) => readTrip(row, context),
    }),
  merge: joinAccompanied,
};

export { LedgerView } from "./LedgerView";

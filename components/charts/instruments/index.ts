export { InstrumentsView } from "./InstrumentsView";

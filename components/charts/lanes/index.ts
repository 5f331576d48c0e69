export { LanesView } from "./LanesView";

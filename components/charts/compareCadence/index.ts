export { CompareCadenceView } from "./CompareCadenceView";

export { CompareBarsView } from "./CompareBarsView";

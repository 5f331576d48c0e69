export { CompareMechanismsView } from "./CompareMechanismsView";

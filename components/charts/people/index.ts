export { PeopleMatrixView } from "./PeopleMatrixView";

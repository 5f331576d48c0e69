export { CompareYearsView } from "./CompareYearsView";

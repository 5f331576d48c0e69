export { PersonYearsView } from "./PersonYearsView";

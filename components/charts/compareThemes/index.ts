export { CompareThemesView } from "./CompareThemesView";

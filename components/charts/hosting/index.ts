export { HostingView } from "./HostingView";

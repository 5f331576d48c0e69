// The words of a filter are plain text and live in lib, where briefings and exports find them too.
export { describeFilter, describeTime, valueName } from "@/lib/i18n/describeFilter";

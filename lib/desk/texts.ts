import type { LocalText } from "@/lib/model/record";

/** A Vietnamese name as English pages write it: without marks. Names of other sides stay as they are. */
export function asciiOf(name: string, actor: string): string {
  if (actor !== "VN") return name;
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** Words of a source in the form of a record: Vietnamese ones stand in both places until someone translates them. */
export function officeOf(text: string, lang: string): LocalText {
  return lang === "vi" ? { en: text, vi: text } : { en: text };
}

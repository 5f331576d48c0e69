/**
 * Fold a text for search: no case, no diacritics, `đ` as `d` (it does not decompose), blanks as one space.
 * "Đà Nẵng" and "Da  nang" both give "da nang".
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[\s–—-]+/g, " ")
    .trim();
}

/** An ASCII kebab-case id made from a name: "Hội An" gives "hoi-an". Empty if nothing remains. */
export function slugOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

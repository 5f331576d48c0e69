const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Names keep their marks in English pages, "Phạm Đức Luận of Việt Nam": only words in small letters tell the language. */
const CAPITAL_WORD = /(?<!\p{L})\p{Lu}\p{L}{0,20}/gu;
const ENOUGH = 0.01;

/** The language of a report: Vietnamese where its own letters are at least one in a hundred outside names, otherwise English. */
export function detectLang(text: string): "en" | "vi" {
  const sample = text.slice(0, 8_000).normalize("NFC");
  const count = sample.replace(CAPITAL_WORD, "").match(VIETNAMESE)?.length ?? 0;
  return count > sample.length * ENOUGH ? "vi" : "en";
}

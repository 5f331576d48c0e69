const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const ENOUGH = 0.01;

/** The language of a report: Vietnamese where its own letters are at least one in a hundred, otherwise English. */
export function detectLang(text: string): "en" | "vi" {
  const sample = text.slice(0, 8_000).normalize("NFC");
  const count = sample.match(VIETNAMESE)?.length ?? 0;
  return count > sample.length * ENOUGH ? "vi" : "en";
}

const QUOTE_CHARS = 46;
/** A mark that closes a quote, unlike that of "Tupouto'a". Bounded. */
const CLOSING = /^[^.;\n]{0,44}['’](?!\p{L})/u;

/** True if the mark before a word opens a quote: "'Good", unlike "'Aisake". */
export const isQuoteAt = (text: string, at: number): boolean => CLOSING.test(text.slice(at, at + QUOTE_CHARS));

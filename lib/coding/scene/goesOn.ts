/** "The two exchanged views on": what was said at it follows. Bounded. */
export const THE_TWO_WENT_ON =
  /^(?:the two|both|they|the sides|the (?:ministers|leaders|officials|discussions?|talks)|hai bên|hai (?:bộ trưởng|nhà lãnh đạo|thủ tướng)|tại (?:cuộc|buổi))(?!\p{L})/iu;
/** Who goes on from the sentence before: a pronoun or an office alone. */
export const GOES_ON =
  /(?:^|[\s,])(?:he|she|they|samdech(?:\s\p{L}{4,12})?|the (?:top )?\p{L}{4,20}(?:-\p{L}{4,10})?|ông|bà|bộ trưởng|thứ trưởng|thủ tướng|chủ tịch nước|tổng bí thư)\s/iu;
/** Those who met before, together: "the two ministers", "hai nhà lãnh đạo". Bounded. */
export const THE_TWO =
  /\b(?:the two|both|the)\s(?:(?:prime|foreign|defen[cs]e|deputy|vice|party|top|senior)\s){0,2}(?:ministers|leaders|presidents|premiers|speakers|chairmen|chairs|officials|legislators|chiefs|diplomats|envoys)\b|(?<!\p{L})hai (?:bộ trưởng|thứ trưởng|nhà lãnh đạo|thủ tướng|chủ tịch|tổng bí thư|phó thủ tướng|trưởng đoàn|vị)(?!\p{L})/iu;

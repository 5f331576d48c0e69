/** "The talks were held in Washington from ...", "Cuộc hội đàm diễn ra": the event that was told. Bounded. */
export const TOLD_BEFORE =
  /^(?:(?:the|this|these|their)\s(?:[a-z-]{2,14}\s){0,2}(?:talks|meeting|dialogue|negotiations|round|session|consultations?|visit|exercise|drills?|ceremony|summit|conference|event|retreat|patrol)\s(?:was|were|is|are|took|ran|lasted|began|opened|came|has|had|started|concluded|ended)\b|(?:cuộc|buổi|phiên|vòng|kỳ)?\s?(?:hội đàm|gặp|làm việc|họp|đàm phán|đối thoại|tham vấn|diễn tập|tập trận|hội nghị|sự kiện)\s(?:đã\s|lần này\s|này\s|được\s){0,2}(?:diễn ra|tổ chức|tiến hành|kéo dài|khai mạc))/i;
const TOLD_CHARS = 80;
/** Between who said it and what was told. Bounded. */
const SAID_THAT = /^[,:]?\s(?:that\s|rằng,?\s|là\s)?/iu;

/** "The ministry said the dialogue ran for two days", "Bộ Ngoại giao cho biết, cuộc đối thoại kéo dài": what was said is when or where it was. */
export const saysOfIt = (text: string, end: number): boolean =>
  TOLD_BEFORE.test(text.slice(end, end + TOLD_CHARS).replace(SAID_THAT, ""));

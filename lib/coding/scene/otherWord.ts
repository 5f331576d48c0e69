import type { Span } from "../text/quote";

/**
 * A cue and what follows, where together they say something else: "tiếp đó" is "then", "tàu tiếp dầu" an oiler, "trao đổi" alone an exchange;
 * who "spoke to reporters" called nobody, and who "meets demand" met nobody. Bounded.
 */
export const OTHER_WORDS =
  /^(?:(?:lễ )?trao (?:đổi )?(?:các )?(?:văn (?:kiện|bản)|bản ghi nhớ|thỏa thuận|hiệp định|biên bản|nghị định thư)|tiếp (?:đó|theo|tục|cận|diễn|thu|nối|tế|sau|dầu|viện|vận|giáp|quản|sức|bước|nhiên liệu)|trao đổi(?! (?:với|qua)(?!\p{L}))|chào (?:mừng|hàng|bán|thầu)|thăm (?:dò|hỏi|quan|viếng)|gặp (?:khó|phải|nạn|sự cố|trở ngại)|tuyên bố về (?:cách )?ứng xử|returned (?:home|from|empty)|spoke (?:to|with) (?:the )?(?:repo|jour|pres|medi)|meets? (?:(?:the|its|their|domestic|growing|rising) )?(?:demand|need|requirement|target|deadline|standard|challenge|goal))/iu;
const AFTER_CHARS = 28;
/** The same with what stands before: "hướng tới", "trực tiếp", "chữ ký". */
const BEFORE: Readonly<Record<string, RegExp>> = {
  committee: /(?:people['’]s|party|central|provincial|municipal|executive|standing|organi[sz]ing|olympic)\s$/iu,
  that: /\b(?:trip|tour|visit|journey|agreement|deal|pact|accord|treaty|projects?|programmes?|plan|week|day|round|meetings?|talks|call|dialogue|consultations?|negotiations|summit|conference|forum|ceremony|event|lunch|dinner|reception|session|series|policy|mechanism|committee|commission|council|group|team|body|line|fence|bridge|road|ships?|vessels?|boats?|exercises?|drills?|patrols?|delegation|city|province|region|document|company|partnership|framework|initiative|scheme|network|system|facility|declaration|roadmap|vision|fund|centre|center|dispute|crisis|conflict|war|row|storm|one)\s$/iu,
  returned:
    /\b(?:delegations?|negotiators|teams?|party|ministers?|officials|he|she|they|who)\s(?:has\s|have\s|had\s)?$/iu,
  assembled: /\b(?:be|been|being|is|are|was|were)\s$/iu,
  hosts: /\b(?:the|their|his|its)\s$/i,
  host: /\b(?:the|their|his|its)\s$/i,
  "tiếp nhận": /công tác\s$/iu,
  "tổ chức": /(?:các|những|nhiều|một số|đại diện|với)\s$/iu,
  tới: /(?:hướng|tiến|nhằm|nhắm|gửi|dẫn|liên quan|dài|gian|sắp|năm|tháng|tuần|kỳ|lần|phiên|lời|chuyển|đưa|cho|đề cập|ngày|hết|mời|vươn)\s$/iu,
  tiếp: /(?:trực|gián|giao|kế|liên|chuyển|nối)\s$/iu,
  "đàm phán": /(?:đoàn|nhà)\s$/iu,
  ký: /(?:chữ|đăng|nhật|thư|bút|hồi)\s$/iu,
  "kế hoạch": /(?:bộ|sở|vụ|phòng|ban|cục|viện|ngành)\s$/iu,
  chào: /(?:lời|câu)\s$/iu,
  nói: /(?:tiếng|lời|giọng|tin|câu)\s$/iu,
};
const BEFORE_CHARS = 16;

/** "Welcomed the progress made": what, not whom. Bounded. */
export const WELCOMED =
  /^welcomed\s(?:the|a|an|each|this|these|both|their|its|his|her|recent|continued|further|strong|positive)\s(?:[\p{Ll}-]{3,14}\s){0,3}(?:progress|growth|results?|outcomes?|decisions?|launch|signing|conclusion|opening|agreements?|development|steps?|visit|plans?|efforts|increase|deliver(?:y|ies)|start|entry|adoption|resumption|announcement|establishment|completion|participation|contributions?|momentum|cooperation|support|initiatives?|exchange|proposal|commitment|intention|fact|news)(?!\p{L})/u;
const WELCOMED_CHARS = 80;

/** True if the words of a cue are part of another word or phrase that tells no event. */
export function isOtherWord(text: string, { start, end }: Span, floor: number): boolean {
  if (OTHER_WORDS.test(text.slice(start, end + AFTER_CHARS))) return true;
  if (WELCOMED.test(text.slice(start, end + WELCOMED_CHARS))) return true;
  const before = BEFORE[text.slice(start, end).toLowerCase()];
  return before?.test(text.slice(Math.max(floor, start - BEFORE_CHARS), start)) ?? false;
}

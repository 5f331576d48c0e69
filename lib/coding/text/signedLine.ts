/** A full day in words at the end of a line, in brackets or with an hour behind it: "21 November 2024", "ngày 23 tháng 2 năm 2024)". Bounded. */
export const DAY_LAST =
  /(?<![\p{L}\d])(?:\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)?\s(?:tháng\s\d{1,2}(?:\snăm|,)?|\p{L}{3,9}\.?,?))\s(?:19|20)\d{2}$/iu;
/** The same in numbers. Bounded. */
export const NUMERIC_LAST = /(?<![\p{L}\d])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$/u;
/** What may stand behind the day. Bounded. */
export const HOUR_LAST = /(?:,?\s\d{1,2}[:h]\d{2}(?:\s?[ap]m)?)?[)\]]?$/iu;
/** Who signs a line, or how: "By Ann Lee in Business on", "Phóng viên TTXVN tại Sydney,", "Published in Politics on". Bounded. */
export const SIGNED_BY =
  /^[([]?(?:by|from|(?:story|written|reported|report|edited) by|(?:this (?:article|story|report|interview) (?:was |has been )?)?(?:first |originally )?published|posted|updated|issued|filed|released|date of|(?:our|special|staff) (?:correspondent|reporter)|for immediate|press release|media release|news release|(?:daily |weekly )?bulletin|news in brief|(?:để )?phát hành|ngày (?:phát hành|đăng)|đăng (?:bởi|lúc|ngày)|(?:reporting|editing) by|editors?\s?:|(?:biên tập(?: viên)?|btv|tác giả|người (?:đăng|viết|thực hiện)|tin(?:,| và)? (?:bài|ảnh)|bài(?:,| và)? ảnh|tin|bài|ảnh|thực hiện)\s?:|phóng viên|pv|tin của|tin từ|bài của|nguồn tin|thông cáo|bản tin|theo)(?!\p{L})/iu;
/** Who put together words and pictures: "— With a report from Ana Belen,", "Text and photos: MANH THANG (", "Bài và ảnh: MẠNH THẮNG (". Bounded. */
export const PUT_TOGETHER =
  /^(?:[-–—]{1,2}\s?)?[([]?(?:with (?:a |an )?(?:additional )?(?:reports?|reporting|inputs?|files)|(?:text|story|words|photos?)(?:(?:,| and| &) (?:photos?|pictures|text|story|words))?(?=[:\s]| by)|bài(?: -|-) ảnh(?=:)|compiled by|translated by|tổng hợp|biên dịch)(?!\p{L})/iu;
/** An office or a paper at the head of a line: "Embassy of the United States, Hanoi,", "Cổng thông tin Đại sứ quán". Bounded. */
export const OFFICE_FIRST =
  /^[([]?(?:(?:the )?(?:embassy|consulate|ministry|department|office|permanent mission|mission|government|presidency|press service)(?!\p{L})|(?:đại sứ quán|tổng lãnh sự|bộ|phái đoàn|cổng thông tin|trang (?:tin|thông tin)|báo|đài|tạp chí|thông tấn xã|ban|văn phòng|cổng ttđt|phòng|vụ|sở|cục|tổng cục|trung tâm)(?!\p{L}))/iu;
/** What stands between an office and its day. Bounded. */
export const APART = /[,|:–—-]\s{1,2}(?:(?:on|ngày|\d{1,2}[:h]\d{2}|thứ \p{L}{2,4},?|\p{Lu}\p{L}{2,8},)\s)?$/iu;
/** Right before the day: "Mai Lan - Cổng TTĐT Bộ Xây dựng, đăng ngày", "số ra ngày", "Li Na, Ministry portal, posted on". Bounded. */
export const PUT_OUT =
  /(?<!\p{L})(?:đăng|đăng tải|cập nhật|số ra|xuất bản|phát hành|posted|published|updated|uploaded)(?: (?:ngày|lúc|on|at))?\s?:?\s(?:\d{1,2}[:h]\d{2}(?: ngày|,)?\s|\p{L}{6,9},\s|thứ \p{L}{2,4},\s)?$/iu;
/** Who sent it: "Thu Hà (từ Sydney), 21/11/2024". Bounded. */
export const SENT_FROM = /^(?:\p{Lu}\p{L}{0,9}\s){1,4}\((?:từ|from|in|tại)\s[^()\n]{2,24}\)/u;
/** Where such a line is a sentence: "This article was published in Dawn on July 8, 2025." Bounded. */
export const PUBLISHED = /^(?:this (?:article|story|report|interview)|(?:first |originally )?published)\s/iu;
const MOST_WORDS = 12;

/** "By Aida S. in Business, International on 21 November 2024", "(Cổng thông tin Đại sứ quán Hoa Kỳ, ngày 23 tháng 2 năm 2024)": who wrote it and when. */
export function isSignedLine(line: string): boolean {
  const dated = (PUBLISHED.test(line) ? line.replace(/\.$/, "") : line).replace(HOUR_LAST, "");
  const day = DAY_LAST.exec(dated) ?? NUMERIC_LAST.exec(dated);
  if (!day || !/^(?:[-–—]{1,2}\s?)?[([]?\p{Lu}/u.test(line)) return false;
  const head = dated.slice(0, day.index);
  if (head.split(" ").length > MOST_WORDS) return false;
  if (SIGNED_BY.test(head) || PUT_TOGETHER.test(head) || SENT_FROM.test(head) || PUT_OUT.test(head)) return true;
  return APART.test(head) && (OFFICE_FIRST.test(head) || (/^[([]/.test(line) && /[)\]]$/.test(line)));
}

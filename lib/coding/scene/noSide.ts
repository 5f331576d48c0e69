import type { Cue, SentenceView } from "./sentenceView";

/** Right behind a verb of meeting: those of one's own side abroad. Bounded. */
export const OF_OWN =
  /^(?:\s\S{1,16}){0,4}\s(?:cộng đồng|kiều bào|bà con|người việt|lưu học sinh|cử tri|đại sứ (?:quán )?(?:đặc mệnh toàn quyền )?việt nam|tổng lãnh sự (?:quán )?việt nam|expatriates|compatriots)(?!\p{L})/iu;
/** The same: a firm, a school, the press, who stand for no side. Bounded. */
export const OF_NO_SIDE =
  /^(?:\s\S{1,16}){0,4}\s(?:(?:một số|các|nhiều) nghị sĩ|members of (?:congress|(?:the european )?parliament)|sinh viên|doanh nhân|doanh nghiệp|tập đoàn|công ty|báo chí|phóng viên|cán bộ|(?<!môi |thị |chủ |hội |quảng )trường|(?<!hạ |thượng |nghị |quân )viện|nhà máy|tổ chức phi chính phủ|civil society|ngos|community|students|reporters|businesses|business|company|companies|executives|(?<!\bof (?:the )?(?:air |army |naval |navy |general |defen[cs]e |joint )?)staff)(?!\p{L})/iu;
/** "Met with officials of the Vietnamese Embassy and representatives of the community": one's own abroad. Bounded. */
export const OF_OWN_EMBASSY =
  /^[^.;:,\n]{0,50}\b(?:embass(?:y|ies)|consulates?|diplomatic missions?)\b[^.;:\n]{0,60}\b(?:communit(?:y|ies)|diaspora|expatriates|nationals|citizens|students|compatriots)\b/iu;
const OBJECT_CHARS = 70;
const EMBASSY_CHARS = 140;

/** True if those whom the verb of meeting takes stand for no side. */
export const isOfNoSide = (text: string, { end }: Cue): boolean =>
  OF_NO_SIDE.test(text.slice(end, end + OBJECT_CHARS)) || isOfOwn(text, { end });

/** True if the verb of meeting takes those of one's own side. */
export const isOfOwn = (text: string, { end }: { end: number }): boolean =>
  OF_OWN.test(text.slice(end, end + OBJECT_CHARS)) || OF_OWN_EMBASSY.test(text.slice(end, end + EMBASSY_CHARS));

/** The first words behind a verb of meeting: who is no side, with nobody between. Bounded. */
export const NO_SIDE_AT_ONCE =
  /^(?:\s(?:with|gỡ|mặt|và làm việc với|làm việc với|với))?\s(?:(?:members of|representatives of|some|several|a group of|the|two|three|four|cán bộ,?|nhân viên|đại diện|bà con|các|đông đảo|một số)\s){0,3}(?:(?:local|overseas|visiting|resident|young|business|\p{L}{2,10}(?:ese|ish|ian|can|ean|ai|ao|ino))\s)?(?:civil society|communit|diaspora|expatriates?|students|alumni|vessels?|ships?|boats|staff|nationals|businesses|business (?:people|leaders)|investors|journalists|reporters|residents|entrepreneurs|compatriots|survivors?|victims|families|relatives|veterans|workers|farmers|fishermen|pupils|teachers|academics|scholars|volunteers|troops|soldiers|sailors|players|athletes|artists|children|youth|young people|employees|crew|fans|well-wishers|parishioners|refugees|migrants|interns|trainees|press\b|media\b|báo chí|cộng đồng|kiều bào|sinh viên|lưu học sinh|doanh nghiệp|người việt|cán bộ|tàu|ngư dân|nhà báo|phóng viên|học sinh|cựu chiến binh|công nhân|nông dân|nạn nhân|gia đình|thân nhân|người dân|nhân dân địa phương|thanh niên|trí thức|chuyên gia|nhà khoa học|thủy thủ|binh sĩ|chiến sĩ|vận động viên|nghệ sĩ|giáo viên|giảng viên|tăng ni|phật tử)/iu;

/** Bodies of the world that are no side of a pair, at once or behind who heads them: "met World Bank President X". Bounded. */
export const OF_WORLD_BODY =
  /^(?:\swith|\sgỡ|\svới|\scho)?\s(?:the\s|tân\s)?(?:(?:secretary|director)[- ]general\sof\s(?:the\s)?|(?:president|managing director|executive director|head|chief|chairman|chair)\sof\s(?:the\s)?|(?:tổng thư ký|tổng giám đốc|chủ tịch|giám đốc điều hành)\s)?(?:pacific islands forum|world bank|imf|international monetary fund|oecd|wto|world trade organi[sz]ation|nato|commonwealth|african union|arab league|organi[sz]ation of islamic cooperation|oic|gulf cooperation council|gcc|shanghai cooperation organi[sz]ation|iaea|international atomic energy agency|adb|asian development bank|aiib|interpol|world economic forum|wef|icc|international criminal court|ngân hàng thế giới|quỹ tiền tệ quốc tế|diễn đàn (?:các đảo thái bình dương|kinh tế thế giới)|tổ chức thương mại thế giới|liên minh châu phi|liên đoàn ả rập|ngân hàng phát triển châu á|tổ chức hợp tác và phát triển kinh tế|khối thịnh vượng chung)(?!\p{L})/iu;
const WORLD_CHARS = 110;

/** True if the verb of meeting takes them at once: no meeting of any kind, on whatever day. */
export const isOfNoSideAtOnce = (text: string, { end }: Cue): boolean =>
  NO_SIDE_AT_ONCE.test(text.slice(end, end + OBJECT_CHARS)) || OF_WORLD_BODY.test(text.slice(end, end + WORLD_CHARS));

/** "Đoàn Cảnh sát biển Việt Nam đến chào Đại sứ Việt Nam tại Indonesia": whom one's own side meets is no counterpart. */
export function hasKin({ people, countries, start: floor }: SentenceView, { start, end }: Cue): boolean {
  const object = people.find((person) => person.start >= end && person.start - end < OBJECT_CHARS)?.actor;
  const subject =
    people.findLast((person) => person.end <= start)?.actor ??
    countries.findLast((country) => country.start >= floor && country.end <= start)?.values[0]?.actor;
  const others = people.some(({ actor }) => actor !== undefined && actor !== object);
  return object !== undefined && object === subject && !others;
}

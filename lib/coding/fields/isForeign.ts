import { hasVietnameseLook } from "../people/nameRun";
import type { PersonMention } from "../people/personMention";
import { type Report, within } from "../report";

/** Offices that Viet Nam does not have. */
const NO_HOME_OFFICE =
  /quốc vương|nhà vua|nhật hoàng|hoàng đế|thái tử|nữ hoàng|tổng thống|ngoại trưởng|thống đốc tỉnh|thị trưởng|thượng viện|hạ viện|nghị viện|quốc vụ khanh/iu;

/** True if the name or the office is none of Viet Nam's. */
export function isForeign(
  { text, tokens }: Pick<Report, "text" | "tokens">,
  { name, office }: Pick<PersonMention, "name" | "office">,
): boolean {
  if (office && NO_HOME_OFFICE.test(text.slice(office.start, office.end))) return true;
  return name !== undefined && !hasVietnameseLook(within(tokens, name)) && within(tokens, name).length > 1;
}

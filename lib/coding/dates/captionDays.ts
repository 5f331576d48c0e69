import { within } from "../report";
import type { ReportParts } from "../text/splitReport";
import type { DateMention } from "./dateMention";
import type { ReportDay } from "./filedDay";
import { dayNumberOf } from "./settleYear";

/** A picture from the archive says nothing of the day. */
export const FROM_ARCHIVE = /(?:tư liệu|lưu trữ|minh họa|minh hoạ|file (?:photo|picture|image)|archive|illustrati)/iu;
const NEAR_DAYS = 7;

/** "New York, 24/9/2025 (giờ địa phương)": the day of what was done there. */
export const LOCAL_TIME = /\((?:giờ địa phương|local time)\)/iu;

/**
 * Full days that captions of pictures give, "(Ảnh: hai Thứ trưởng tại buổi hội đàm, ngày 24/6/2025)": those of an archive, or far from the
 * report's own day, are of something else.
 */
export function captionDays(
  text: string,
  { captions, dateline }: Pick<ReportParts, "captions" | "dateline">,
  dates: readonly DateMention[],
  day: ReportDay | undefined,
): DateMention[] {
  const filed = day && dayNumberOf(day);
  const isLocal = dateline !== undefined && LOCAL_TIME.test(text.slice(dateline.start, dateline.end));
  return [...(isLocal ? [dateline] : []), ...captions]
    .filter(({ start, end }) => !FROM_ARCHIVE.test(text.slice(start, end)))
    .flatMap((span) => within(dates, span))
    .filter((mention) => {
      if (mention.form !== "day") return false;
      const number = dayNumberOf(mention.first);
      return number !== undefined && (filed === undefined || Math.abs(filed - number) <= NEAR_DAYS);
    });
}

import type { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";

type Names<T extends readonly string[]> = Readonly<Partial<Record<T[number], readonly string[]>>>;

/**
 * Names of the words of closed lists, beside the words themselves: as the pages show them in both languages, and as tables
 * write them. A test holds that no name of the pages is missing.
 */
export const KIND_NAMES: Names<typeof KINDS> = {
  visit: ["chuyến thăm", "thăm"],
  talks: ["hội đàm"],
  meeting: ["gặp gỡ", "gặp", "tiếp", "cuộc gặp"],
  dialogue: ["đối thoại"],
  committee: ["họp ủy ban", "ủy ban"],
  consultation: ["tham vấn", "tham khảo"],
  summit: ["hội nghị cấp cao"],
  call: ["điện đàm", "phone call"],
  signing: ["lễ ký", "ký kết"],
  exercise: ["diễn tập"],
  "port-call": ["tàu thăm cảng"],
  handover: ["bàn giao"],
  project: ["dự án"],
  statement: ["tuyên bố"],
};

export const LEVEL_NAMES: Names<typeof LEVELS> = {
  leader: ["leaders", "lãnh đạo cấp cao"],
  parliament: ["parliaments", "quốc hội"],
  minister: ["ministers", "bộ trưởng"],
  "vice-minister": ["vice-ministers", "deputy minister", "thứ trưởng"],
  "senior-official": ["senior officials", "quan chức cấp cao"],
  military: ["quân đội"],
  local: ["địa phương"],
};

export const FORMAT_NAMES: Names<typeof FORMATS> = {
  "in-person": ["trực tiếp"],
  virtual: ["online", "trực tuyến"],
  phone: ["by phone", "qua điện thoại"],
};

export const STATUS_NAMES: Names<typeof STATUSES> = {
  held: ["đã diễn ra"],
  announced: ["đã công bố"],
  cancelled: ["canceled", "đã hủy"],
};

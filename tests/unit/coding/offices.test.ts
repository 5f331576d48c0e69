import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const officesOf = (text: string): string[] =>
  codeReport(text, lexicon).flatMap(({ fields }) =>
    fields.participants.map(({ actor, name, office }) => `${actor} ${name ?? "-"}: ${office ?? "-"}`),
  );

describe("the office of who took part", () => {
  it.each<[text: string, ...offices: string[]]>([
    // of several in apposition the first that is no membership of a party
    [
      "Ngày 12/5/2026, tại Hà Nội, Thượng tướng Trần Quang Phương, Ủy viên Trung ương Đảng, Ủy viên Thường vụ Quân ủy Trung ương, Thứ trưởng Bộ Quốc phòng Việt Nam tiếp ông Kim Min-su, Thứ trưởng Bộ Quốc phòng Hàn Quốc.",
      "VN Trần Quang Phương: Thứ trưởng Bộ Quốc phòng Việt Nam",
      "KR Kim Min-su: Thứ trưởng Bộ Quốc phòng Hàn Quốc",
    ],
    [
      "Hanoi, May 12, 2026 - General Tran Quang Phuong, member of the Party Central Committee, Deputy Minister of National Defence of Vietnam, met Kim Min-su, Vice Minister of National Defense of the Republic of Korea, in Hanoi on May 12, 2026.",
      "VN Tran Quang Phuong: Deputy Minister of National Defence of Vietnam",
      "KR Kim Min-su: Vice Minister of National Defense of the Republic of Korea",
    ],
    // after a dash
    [
      "Ngày 12/5/2026, tại Vientiane, đồng chí Bùi Văn Nam - Phó Chủ tịch UBND tỉnh Nghệ An gặp đồng chí Khamphan Sitthidampha - Phó Tỉnh trưởng tỉnh Bolikhamxay, Lào.",
      "VN Bùi Văn Nam: Phó Chủ tịch UBND tỉnh Nghệ An",
      "LA Khamphan Sitthidampha: Phó Tỉnh trưởng tỉnh Bolikhamxay",
    ],
    // a body that no list holds, and one by its letters
    [
      "Ngày 12/5/2026, tại Hà Nội, Trung tướng Bùi Văn Nam, Tư lệnh CSB Việt Nam và Thiếu tướng Chea Sarun, Tư lệnh Lực lượng Tuần duyên Campuchia hội đàm.",
      "VN Bùi Văn Nam: Tư lệnh CSB Việt Nam",
      "KH Chea Sarun: Tư lệnh Lực lượng Tuần duyên Campuchia",
    ],
    // a seat in a house before the name, and a matter that few ministers have
    [
      "Senator the Hon Penny Wong, Minister for Foreign Affairs of Australia, and Minister for Manpower Tan See Leng of Singapore met in Hanoi on 12 May 2026.",
      "AU Penny Wong: Minister for Foreign Affairs of Australia",
      "SG Tan See Leng: Minister for Manpower",
    ],
    // the office of the next name is not his
    [
      "Hanoi, May 12, 2026 - Foreign Minister Le Hoai Trung, Ambassador Ito Naoki of Japan and experts met in Hanoi on May 12, 2026.",
      "VN Le Hoai Trung: Foreign Minister",
      "JP Ito Naoki: Ambassador",
    ],
  ])("%s", (text, ...offices) => {
    expect(officesOf(text)).toEqual(offices);
  });
});

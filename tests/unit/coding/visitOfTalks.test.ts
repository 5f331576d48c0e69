import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const told = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, end, place, country, participants } }) =>
    [
      kind.value,
      [start.value, end.value].filter(Boolean).join("/"),
      place.value?.name ?? country.value,
      ...participants.map(({ actor, name, person }) => `${actor} ${person ?? name ?? "-"}`).sort(),
    ].join(", "),
  );

describe("a visit that is told by its talks", () => {
  it.each([
    [
      "its days and its guest before, who met him behind",
      "Colombo, March 9, 2025 - A delegation of the Ministry of Defence of Sri Lanka led by Deputy Minister Nimal Wickremaratne paid a visit to Kenya from March 4 to 7.\n\nOn March 5 in Nairobi, Deputy Minister Nimal Wickremaratne held talks with Joseph Kiprono, Principal Secretary of Defence of Kenya. The two sides agreed to train officers together.",
      ["talks, 2025-03-05, Nairobi, KE Joseph Kiprono, LK Nimal Wickremaratne"],
    ],
    [
      "he and his host",
      "September 17, 2025\n\nForeign Minister of Viet Nam Le Hoai Trung is on an official visit to India from 15 to 17 September 2025. He and External Affairs Minister S. Jaishankar co-chaired the 19th Meeting of the India-Viet Nam Joint Commission in New Delhi on 16 September 2025.",
      ["committee, 2025-09-16, New Delhi, IN s-jaishankar, VN le-hoai-trung"],
    ],
    [
      "its first day alone",
      "Oa-sinh-tơn (TTXVN) - Phó Thủ tướng Vũ Khoan đã đến Oa-sinh-tơn ngày 9-12-2003, bắt đầu chuyến thăm Hoa Kỳ.\n\nSáng 10-12, tại Bộ Ngoại giao, Phó Thủ tướng hội đàm với Ngoại trưởng Mỹ Cô-lin Pao-oen. Hai bên hài lòng về tiến triển của quan hệ thương mại.",
      ["talks, 2003-12-10, Washington, D.C., US Cô-lin Pao-oen, VN vu-khoan"],
    ],
    [
      "in no city, but in the country of the visit",
      "Từ ngày 10 đến 12/5/2025, Thủ tướng Phạm Minh Chính thăm Malaysia.\n\nNgày 11/5, Thủ tướng hội đàm với Thủ tướng Anwar Ibrahim. Hai bên trao đổi về thương mại.",
      ["talks, 2025-05-11, MY, MY anwar-ibrahim, VN pham-minh-chinh"],
    ],
    [
      "what both said after their talks",
      "Washington (TTXVN) - Phát biểu họp báo chung với Thủ tướng Ấn Độ Narendra Modi tại Nhà Trắng hôm thứ Năm (13/2/2025), Tổng thống Mỹ Donald Trump cho biết hai bên đã nhất trí mở đàm phán thương mại.\n\nTrước đó cùng ngày, hai nhà lãnh đạo đã hội đàm về thuế quan và năng lượng.",
      ["talks, 2025-02-13, Washington, D.C., IN narendra-modi, US donald-trump"],
    ],
  ])("is one event with them: %s", (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it.each([
    [
      "it is a ship's",
      "Sáng 5-8-2024, tàu CSB 8002 của Cảnh sát biển Việt Nam do Đại tá Hoàng Quốc Đạt, Phó tư lệnh, làm trưởng đoàn đã cập cảng Manila, bắt đầu chuyến thăm Philippines.\n\nChiều 5-8, Đô đốc Ronnie Gil Gavan, Tư lệnh Lực lượng Bảo vệ bờ biển Philippines, đã tiếp Đại tá Hoàng Quốc Đạt.",
    ],
    [
      "more is told of it",
      "Deputy Minister Nimal Wickremaratne of Sri Lanka paid a visit to Kenya from March 4 to 7, 2025. He toured a shipyard. He laid a wreath. He spoke to cadets.\n\nOn March 5 in Nairobi, Deputy Minister Nimal Wickremaratne held talks with Joseph Kiprono, Principal Secretary of Defence of Kenya.",
    ],
    [
      "the talks were on another day",
      "Deputy Minister Nimal Wickremaratne of Sri Lanka paid a visit to Kenya from March 4 to 7, 2025.\n\nOn March 25 in Nairobi, Deputy Minister Nimal Wickremaratne held talks with Joseph Kiprono, Principal Secretary of Defence of Kenya.",
    ],
  ])("stands by itself where %s", (_, text) => {
    expect(told(text)).toHaveLength(2);
  });
});

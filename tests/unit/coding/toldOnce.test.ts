import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const told = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, place, participants } }) =>
    [
      kind.value,
      start.value,
      place.value?.name,
      ...participants.map(({ actor, name }) => `${actor} ${name ?? "-"}`).sort(),
    ].join(", "),
  );

describe("an event is drafted once", () => {
  it.each([
    "Nhân Dân, ngày 30-5-1995\n\nWellington, ngày 29-5 (TTXVN) - Thủ tướng Võ Văn Kiệt và đoàn đang thăm chính thức New Zealand. Sáng nay, tại thủ đô Wellington, Thủ tướng Võ Văn Kiệt đã hội đàm với Thủ tướng New Zealand James Harlow.",
    "WELLINGTON, May 29, 1995 (VNA) - Prime Minister Vo Van Kiet is paying an official visit to New Zealand. This morning, in Wellington, Prime Minister Vo Van Kiet held talks with New Zealand Prime Minister James Harlow.",
  ])("a visit that is under way, and its talks: %s", (text) => {
    expect(told(text)).toEqual(
      ["talks, 1995-05-29, Wellington, NZ James Harlow, VN Võ Văn Kiệt"].map((line) =>
        text.includes("Kiệt") ? line : line.replace("Võ Văn Kiệt", "Vo Van Kiet"),
      ),
    );
  });

  it("a round that the head of the page names, too", () => {
    const text = `Kỳ họp lần thứ 34 Ủy ban Phối hợp liên Chính phủ về Trung tâm Nhiệt đới Việt - Nga

Mát-xcơ-va (PV Báo QĐND tại LB Nga), 24-10-2023. Kỳ họp lần thứ 34 Ủy ban Phối hợp liên Chính phủ về Trung tâm Nhiệt đới Việt - Nga đã diễn ra tại thủ đô Mát-xcơ-va trong hai ngày 23 và 24-10.

Đoàn Việt Nam do Thượng tướng Lê Huy Vịnh, Thứ trưởng Bộ Quốc phòng, làm trưởng đoàn. Phân ban Nga do ông Pavel Morozkin, Thứ trưởng Bộ Khoa học và Giáo dục đại học, dẫn đầu.`;
    expect(told(text)).toEqual(["committee, 2023-10-23, Moscow, RU Pavel Morozkin, VN Lê Huy Vịnh"]);
  });
});

describe("a further meeting", () => {
  const talks = `Chủ tịch nước Võ Văn Thưởng hội đàm với Tổng thống Mông Cổ

(ĐCSVN) - Chiều 1/11/2023, tại Hà Nội, Chủ tịch nước Võ Văn Thưởng đã hội đàm với Tổng thống Mông Cổ Batbold Enkhbayar.

Hai bên nhất trí tăng cường hợp tác quốc phòng.`;
  it.each([
    "* Cùng ngày, tại Trụ sở Trung ương Đảng, Tổng Bí thư đã tiếp Tổng thống Batbold Enkhbayar. Tổng Bí thư khẳng định quan hệ giữa hai Đảng.",
    "- Chiều cùng ngày, Tổng Bí thư đã tiếp Tổng thống Batbold Enkhbayar. Hai bên trao đổi về quan hệ giữa hai Đảng.",
  ])("by a higher office without a name: %s", (words) => {
    expect(told(`${talks}\n\n${words}`).slice(1)).toEqual(["meeting, 2023-11-01, Hanoi, MN Batbold Enkhbayar, VN -"]);
  });

  it.each([
    "Cùng ngày, ông Nakatomi và ông Harding hội đàm riêng trong 40 phút về thuế quan.",
    "Trong ngày, ông Nakatomi và ông Harding gặp riêng để bàn về thuế quan.",
  ])("of two of the four, by themselves: %s", (words) => {
    const text = `WASHINGTON, 10/4/2026 (Kyodo) -- Các Bộ trưởng Ngoại giao và Quốc phòng Nhật Bản, Mỹ đã họp Ủy ban Tham vấn An ninh (2+2) tại Washington hôm thứ Năm.

Phía Nhật Bản có Bộ trưởng Ngoại giao Nakatomi Hideo và Bộ trưởng Quốc phòng Kurosawa Ren, phía Mỹ có Ngoại trưởng Paul Harding và Bộ trưởng Chiến tranh Greg Whitlock.

${words}`;
    expect(told(text)[1]).toMatch(/^(?:talks|meeting), 2026-04-09, .*JP Nakatomi Hideo, US Paul Harding$/);
  });
});

describe("no place of the event", () => {
  const visit = (
    words: string,
  ) => `WELLINGTON, Feb. 24, 2026 (VNA) - Vietnamese Foreign Minister Le Hoai Trung met New Zealand Foreign Minister Alan Pryor in Wellington on Tuesday.

The same day, Minister Trung met New Zealand Minister for Trade Tom Carey. ${words}`;
  it.each([
    "The two sides agreed to convene the Joint Commission in Hanoi in the third quarter.",
    "They talked about relations with the United States and the coming APEC summit in Shenzhen.",
    "They discussed the fair in Danang.",
  ])("%s", (words) => {
    expect(told(visit(words))[1]).toBe("meeting, 2026-02-24, Wellington, NZ Tom Carey, VN Le Hoai Trung");
  });
});

describe("who tells of what is ahead", () => {
  it.each([
    "SEOUL, Nov. 11, 2025 (Yonhap) - South Korean President Lee Jae-myung will pay a state visit to Kenya from Nov. 17 to 19, National Security Adviser Han Seok-ju said.",
    "SEOUL, ngày 11/11/2025 (Yonhap) - Tổng thống Hàn Quốc Lee Jae-myung sẽ thăm cấp nhà nước Kenya từ ngày 17 đến 19/11, Cố vấn An ninh quốc gia Han Seok-ju cho biết.",
  ])("%s", (text) => {
    expect(told(text)[0]).toBe("visit, 2025-11-17, , KE -, KR Lee Jae-myung");
  });
});

describe("a country that was named before", () => {
  it.each(["nước này", "quốc gia này"])("%s", (words) => {
    const text = `Theo Bộ Quốc phòng Singapore, ngày 31/5/2025, tại Singapore, Bộ trưởng Quốc phòng ${words} Chua Wei Ming đã gặp Bộ trưởng Quốc phòng Thụy Điển Lars Holmberg.`;
    expect(told(text)).toEqual(["meeting, 2025-05-31, Singapore, SE Lars Holmberg, SG Chua Wei Ming"]);
  });
});

describe("the day", () => {
  it.each([
    [
      "Washington (TTXVN 6/10/2022) - Bộ Ngoại giao Mỹ cho biết ngày 4/10, Ngoại trưởng Antony Blinken đã điện đàm với Ngoại trưởng Hàn Quốc Park Jin về Triều Tiên.",
      "2022-10-04",
    ],
    [
      "TASHKENT, 22/12/2022 (Kazinform) – Tổng thống Kazakhstan Kassym-Jomart Tokayev ngày 22/12 đã hội đàm với Tổng thống Uzbekistan Shavkat Mirziyoyev, trong khuôn khổ chuyến thăm cấp nhà nước kéo dài hai ngày 21-22/12.",
      "2022-12-22",
    ],
    [
      "(ABC Tiếng Việt) Thứ Sáu, ngày 8 tháng 12 năm 2023\n\nThủ tướng Úc Anthony Albanese và Thủ tướng Papua New Guinea James Marape đã ký thỏa thuận an ninh tại Canberra hôm thứ Năm, sau nhiều tháng trì hoãn.",
      "2023-12-07",
    ],
    [
      "Manila (PV TTXVN tại Philippines, 2/5/2025) – Philippines và New Zealand hôm thứ Tư đã ký Hiệp định về quy chế lực lượng thăm viếng. Văn kiện được Bộ trưởng Quốc phòng Philippines Gilberto Teodoro và Bộ trưởng Quốc phòng New Zealand Judith Collins ký tại Manila.",
      "2025-04-30",
    ],
  ])("%s", (text, start) => {
    const [first] = codeReport(text, lexicon);
    expect([first?.fields.start.value, first?.fields.end.value, first?.fields.status.value]).toEqual([
      start,
      undefined,
      "held",
    ]);
  });
});

describe("beside a meeting of one day", () => {
  it.each([
    [
      "Thủ tướng Singapore Alan Cheong và Thủ tướng Malaysia Kamal Idris ngày 4/12/2025 đã chủ trì hội nghị thường niên tại Singapore.\n\nBên lề hội nghị, Bộ trưởng Giao thông Malaysia Azlan Rahim gặp Bộ trưởng Giao thông Singapore Desmond Koh.",
      "2025-12-04",
    ],
    [
      "Thủ tướng Singapore Alan Cheong và Thủ tướng Malaysia Kamal Idris từ ngày 4 đến 5/12/2025 đã chủ trì hội nghị thường niên tại Singapore.\n\nBên lề hội nghị, Bộ trưởng Giao thông Malaysia Azlan Rahim gặp Bộ trưởng Giao thông Singapore Desmond Koh.",
      undefined,
    ],
  ])("has its day, of several none: %s", (text, start) => {
    expect(codeReport(text, lexicon)[1]?.fields.start.value).toBe(start);
  });
});

describe("what lies near a province, and not in it", () => {
  it.each([
    "Lực lượng vũ trang Philippines ngày 17/6/2025 cho hay nước này cùng Mỹ đã hoàn tất diễn tập chung từ ngày 15 đến 16/6/2025 ở vùng biển ngoài khơi tỉnh Zambales.",
    "MANILA, June 17, 2025 - The Philippine and US navies held a joint exercise in waters off Zambales on June 15 and 16.",
  ])("%s", (text) => {
    const [first] = codeReport(text, lexicon);
    expect([first?.fields.start.value, first?.fields.end.value, first?.fields.place.value]).toEqual([
      "2025-06-15",
      "2025-06-16",
      undefined,
    ]);
  });
});

describe("the headline", () => {
  it.each([
    "U.S. Embassy & Consulate in Vietnam\nPress Release\n\nUnited States and Vietnam Conduct 163rd Repatriation Ceremony",
    "Foreign, Commonwealth & Development Office\n\nUnited States and Vietnam Conduct 163rd Repatriation Ceremony",
  ])("stands below the line that says whose page it is: %s", (head) => {
    const text = `${head}\n\nDa Nang, Vietnam, July 9, 2025 - On Tuesday, July 8, representatives of the Government of Vietnam handed over to the United States one set of remains. The ceremony at Da Nang International Airport was the 163rd of its kind.`;
    const [first] = codeReport(text, lexicon);
    expect([first?.fields.mechanism.value, first?.fields.round.value]).toEqual(["us-vn-mia-repatriation", 163]);
  });
});

describe("who speaks after it", () => {
  it("was there with whom he names", () => {
    const text = `PUTRAJAYA, Aug 14 (Bernama) -- Malaysia and Vietnam today agreed to settle fisheries matters, Foreign Minister Azlan Rahim said.

He said this after co-chairing the 7th Malaysia-Vietnam Joint Commission Meeting with his Vietnamese counterpart Trinh Quang Hai at Wisma Putra here.`;
    expect(told(text)).toEqual(["committee, , Putrajaya, MY Azlan Rahim, VN Trinh Quang Hai"]);
  });
});

describe("a round", () => {
  const us = (words: string) =>
    `The Governments of the Philippines and the United States held the ${words} in Manila on December 12-13, 2022.`;
  it.each([
    [us("third Philippines-U.S. Maritime Dialogue"), "ph-us-maritime-dialogue", 3],
    [us("3rd Philippines-United States Maritime Dialogue"), "ph-us-maritime-dialogue", 3],
    [
      "Ngày 13/12/2024, Trung Quốc và Nhật Bản tổ chức vòng tham vấn cấp cao về các vấn đề biển tại Tokyo.\n\nĐây là vòng thứ 17 của cơ chế Tham vấn cấp cao về các vấn đề biển giữa hai nước.",
      "cn-jp-high-level-maritime-consultation",
      17,
    ],
    [
      "Ngày 30/7/2024, tại Manila, Philippines và Mỹ đã tiến hành Đối thoại 2+2 cấp Bộ trưởng. Đây là lần đầu tiên cuộc đối thoại được tổ chức trên lãnh thổ Philippines.",
      "ph-us-2plus2",
      undefined,
    ],
    [
      "First Vice Foreign Minister Attends 6th Korea-Viet Nam Strategic Dialogue\n\nSeoul, October 4, 2024 - First Vice Minister of Foreign Affairs Han Seok-ju held the 6th Korea-Viet Nam Deputy Foreign Ministers' Strategic Dialogue with Permanent Deputy Foreign Minister Trinh Quang Hai of Viet Nam in Hanoi on October 4.",
      "kr-vn-deputy-fm-strategic-dialogue",
      6,
    ],
  ])("%s", (text, mechanism, round) => {
    const [first] = codeReport(text, lexicon);
    expect([first?.fields.mechanism.value, first?.fields.round.value]).toEqual([mechanism, round]);
  });
});

describe("talks of those who looked on", () => {
  it.each([
    "Trước lễ ký, Thủ tướng Trịnh Quang Hải đã hội đàm với Thủ tướng Karim Al Saadi. Hai Thủ tướng nhất trí mở rộng đầu tư.",
    "Sau lễ ký, Thủ tướng Trịnh Quang Hải đã hội đàm với Thủ tướng Karim Al Saadi về hạ tầng.",
  ])("are an event of their own: %s", (words) => {
    const text = `Ngày 28/10/2024, tại Dubai, Bộ trưởng Bộ Công Thương Lê Hữu Minh và Bộ trưởng Thương mại Các Tiểu vương quốc Arab thống nhất (UAE) Thani bin Ahmed Al Suwaidi đã ký hiệp định, trước sự chứng kiến của Thủ tướng Trịnh Quang Hải và Thủ tướng UAE Karim Al Saadi.\n\n${words}`;
    expect(told(text)[1]).toBe("talks, 2024-10-28, Dubai, AE Karim Al Saadi, VN Trịnh Quang Hải");
  });
});

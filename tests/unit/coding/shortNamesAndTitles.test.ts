import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";
import { whoOf } from "./whoOf";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const who = (text: string, at = 0): string => whoOf(codeReport(text, lexicon)[at]);

describe("a given name that a province has too", () => {
  it.each([
    "HANOI, March 27, 2019 - Thai Foreign Minister Surin Chaiyasit met Vietnamese Foreign Minister Trinh Quang Hai in Hanoi on Tuesday.",
    "Ngày 26/3/2019, tại Hà Nội, Bộ trưởng Ngoại giao Thái Lan Surin Chaiyasit đã gặp Bộ trưởng Ngoại giao Trịnh Quang Hải.",
  ])("%s", (text) => {
    expect(who(text)).toMatch(/^TH Surin Chaiyasit; VN Tr[ịi]nh Quang H[ảa]i$/);
  });

  it("is a province behind an office of one", () => {
    expect(
      who(
        "Ngày 26/3/2019, tại Lào Cai, Chủ tịch UBND tỉnh Lào Cai Trịnh Quang Hải đã tiếp Tổng Lãnh sự Trung Quốc Vương Chí Minh.",
      ),
    ).toBe("CN Vương Chí Minh; VN Trịnh Quang Hải");
  });
});

describe("a surname", () => {
  it("of two words is that of the one fuller name", () => {
    const text = `HANOI, March 12, 1997 (VNA) - Deputy Prime Minister Trinh Quang Hai held talks here on Tuesday with Argentine Foreign Minister Carlos Di Stefano.

Prime Minister Vo Van Kiet received Mr Di Stefano on the same afternoon. He welcomed Argentine businesses.`;
    expect(who(text, 1)).toBe("AR Carlos Di Stefano; VN Vo Van Kiet");
  });

  it("is that of whom the report names, not of somebody of the data", () => {
    const text =
      "On 18 March 2024, in Ho Chi Minh City, Vice Chairman of the city People's Committee Nguyen Huu Tai received French Consul General Luc Marchand. Mr Tai said French firms were welcome.";
    expect(who(text)).toBe("FR Luc Marchand; VN Nguyen Huu Tai");
  });
});

describe("courtesy titles", () => {
  it.each([
    [
      "Singapore Minister for Foreign Affairs Dr Alan Cheong met Bruneian Minister of Foreign Affairs II Dato Erwan Yunus",
      "BN Erwan Yunus; SG Alan Cheong",
    ],
    [
      "Singapore Prime Minister Alan Cheong met Cambodian Prime Minister Samdech Thipadei Sok Rithy",
      "KH Sok Rithy; SG Alan Cheong",
    ],
    [
      "Singapore Prime Minister Alan Cheong met Malaysian Prime Minister Datuk Seri Kamal Idris",
      "MY Kamal Idris; SG Alan Cheong",
    ],
  ])("%s", (words, expected) => {
    expect(who(`${words} in Singapore on 3 March 2024.`)).toBe(expected);
  });
});

describe("a region that no list holds", () => {
  it.each([
    ["bà Nomusa Dlamini, Thủ hiến tỉnh KwaZulu-Natal", "Pietermaritzburg", "Nam Phi", "ZA Nomusa Dlamini"],
    ["ông Fabrice Marchand, Chủ tịch vùng Auvergne-Rhône-Alpes (Pháp)", "Lyon", "Pháp", "FR Fabrice Marchand"],
  ])("%s", (person, city, country, expected) => {
    const text = `Đại sứ quán Việt Nam tại ${country}\n\nNgày 31/3/2023, Đại sứ Hoàng Sỹ Trung đã có buổi làm việc với ${person} tại thành phố ${city}.`;
    expect(who(text)).toBe([expected, "VN Hoàng Sỹ Trung"].sort().join("; "));
  });
});

describe("names that transcribe foreign ones", () => {
  it.each([
    ["Bộ trưởng Bộ Quốc phòng Mông Cổ Đa-sđem-bê-rên Bát Éc-đen", "MN Đa-sđem-bê-rên Bát Éc-đen"],
    ["Bộ trưởng Ngoại giao An-giê-ri Áp-đen A-dít Ben-kha-đem", "DZ Áp-đen A-dít Ben-kha-đem"],
    ["Tổng thống An-giê-ri A. Bu-tê-phli-ca", "DZ A. Bu-tê-phli-ca"],
  ])("%s", (person, expected) => {
    expect(who(`Ngày 6/6/2013, tại Hà Nội, Thủ tướng Trịnh Quang Hải đã tiếp ${person}.`)).toBe(
      [expected, "VN Trịnh Quang Hải"].sort().join("; "),
    );
  });
});

describe("a row of the other side", () => {
  it.each([
    "Ngày 14/11/2013, tại Cairo, Bộ trưởng Ngoại giao Nga Pavel Morozkin và Bộ trưởng Quốc phòng Nga Oleg Sedov đã gặp Bộ trưởng Ngoại giao Karim Mansour và Bộ trưởng Quốc phòng Ai Cập Hassan Zaki.",
    "CAIRO, Nov. 14, 2013 - Russian Foreign Minister Pavel Morozkin and Russian Defense Minister Oleg Sedov met Foreign Minister Karim Mansour and Egyptian Defense Minister Hassan Zaki in Cairo on Thursday.",
  ])("%s", (text) => {
    expect(who(text)).toBe("EG Hassan Zaki; EG Karim Mansour; RU Oleg Sedov; RU Pavel Morozkin");
  });
});

describe("the original of a transcribed name", () => {
  it("is the name, of short forms too", () => {
    const text = `Niu Đê-li, ngày 2-4-2002 (TTXVN) - Ngày 2-4, tại Niu Đê-li, Tổng thống In-đô-nê-xi-a Xu-xi-lô Ra-ha-giô (Susilo Rahardjo), đang thăm chính thức Ấn Độ từ ngày 1 đến 4-4, đã hội đàm với Thủ tướng Ấn Độ Ra-gi-vơ Mê-ta (Rajiv Mehta).

Chiều cùng ngày, ông Xu-xi-lô đã gặp Tổng thống Ấn Độ Ki-ran Na-i-đu.`;
    expect([who(text), who(text, 1)]).toEqual([
      "ID Susilo Rahardjo; IN Rajiv Mehta",
      "ID Susilo Rahardjo; IN Ki-ran Na-i-đu",
    ]);
  });
});

describe("a foreign surname alone", () => {
  it.each(["hội kiến Ratunabuli tại Bắc Kinh", "gặp ông Ratunabuli tại Bắc Kinh"])("%s", (words) => {
    const text = `Bắc Kinh, ngày 20/8/2025 (Tân Hoa Xã) - Sáng 20/8, tại Bắc Kinh, Thủ tướng Trung Quốc Lý Cường đã hội đàm với Thủ tướng Phi-gi Jone Ratunabuli.

Chiều cùng ngày, Chủ tịch Nhân đại Trung Quốc Triệu Lạc Tế cũng ${words}.`;
    expect(who(text, 1)).toMatch(/FJ Jone Ratunabuli$/);
  });
});

describe("behind a country the name", () => {
  it.each([
    "Thứ trưởng Thương mại quốc tế Canada Robert Lachapelle về việc chuẩn bị kỳ họp Ủy ban Hỗn hợp",
    "Tổng tham mưu trưởng Lực lượng vũ trang Canada Robert Lachapelle",
  ])("%s", (person) => {
    expect(who(`Ngày 22/10/2024, tại Ottawa, Thứ trưởng Trịnh Quang Hải đã làm việc với ${person}.`)).toBe(
      "CA Robert Lachapelle; VN Trịnh Quang Hải",
    );
  });
});

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

describe("several of one office", () => {
  const signed = (words: string) =>
    `Kazakhstan và Uzbekistan bàn hợp tác\n\nNgày 16/5/2024, tại Astana, ${words} ký kế hoạch chung về quản lý nước giữa Kazakhstan và Uzbekistan.`;
  it.each([
    "các Bộ trưởng Tài nguyên nước – ông Nurlan Saparov và ông Akmal Rustamov –",
    "các Bộ trưởng Ngoại giao Nurlan Saparov và Akmal Rustamov",
    "hai Bộ trưởng Ngoại giao, ông Nurlan Saparov và ông Akmal Rustamov,",
    "hai Bộ trưởng Ngoại giao là ông Nurlan Saparov và ông Akmal Rustamov",
    "hai ngoại trưởng (Nurlan Saparov và Akmal Rustamov)",
    "Bộ trưởng Ngoại giao Kazakhstan và Uzbekistan, lần lượt là Nurlan Saparov và Akmal Rustamov,",
    "Bộ trưởng Ngoại giao Kazakhstan và Uzbekistan là ông Nurlan Saparov và ông Akmal Rustamov",
  ])("%s", (words) => {
    expect(who(signed(words))).toBe("KZ Nurlan Saparov; UZ Akmal Rustamov");
  });

  const met = (words: string) =>
    `Nhật Bản và Peru bàn hợp tác\n\nNgày 16/5/2024, Bộ trưởng Y tế Nhật Bản Kenji Morimoto đã hội đàm với ${words}.`;
  it.each([
    "hai người đồng cấp Peru Carlos Rivas và Ana Ugarte tại Tokyo",
    "các đồng nhiệm Peru là Carlos Rivas và Ana Ugarte tại Tokyo",
    "hai vị khách Peru tại Tokyo: Bộ trưởng Y tế Carlos Rivas và Bộ trưởng Lao động Ana Ugarte",
    "hai quan chức Peru là Bộ trưởng Y tế Carlos Rivas và Bộ trưởng Lao động Ana Ugarte",
  ])("are of one side: %s", (words) => {
    expect(who(met(words))).toBe("JP Kenji Morimoto; PE Ana Ugarte; PE Carlos Rivas");
  });
});

describe("names and offices", () => {
  const met = (words: string) =>
    `Ngày 16/5/2024, tại Nairobi, Bộ trưởng Y tế Kenya Musa Otieno đã hội đàm với ${words}.`;
  it.each([
    ["Bộ trưởng Ngoại thương UAE Salem bin Nasser Al Ismaily", "AE Salem bin Nasser Al Ismaily"],
    ["Bộ trưởng Y tế Tanzania April Makamba", "TZ April Makamba"],
    ["Chủ tịch Phòng Thương mại và Công nghiệp Abu Dhabi Salem Jasim Al Zaabi", "AE Salem Jasim Al Zaabi"],
    ["Thị trưởng Osaka Hiroshi Tanabe", "JP Hiroshi Tanabe"],
    ["ông Park Do-yun, Tổng Cao ủy Cảnh sát Hàn Quốc", "KR Park Do-yun"],
  ])("%s", (words, other) => {
    expect(who(met(words)).split("; ")).toEqual([other, "KE Musa Otieno"].sort());
  });
});

describe("a word of a name behind a form of address", () => {
  const told = (later: string) =>
    `Ngày 16/5/2024, tại Nairobi, Bộ trưởng Y tế Kenya Musa Otieno đã hội đàm với người đồng cấp Peru Carlos Rivas.\n\nHai bên nhất trí tăng cường thương mại.\n\n${later}`;
  it.each([
    "Cùng ngày, Bộ trưởng Lao động Kenya Peter Kamau đã gặp ông Rivas để bàn về việc làm.",
    "Ngày 17/5, ông Rivas hội đàm với Bộ trưởng Lao động Kenya Peter Kamau về việc làm.",
  ])("%s", (later) => {
    expect(who(told(later), 1)).toBe("KE Peter Kamau; PE Carlos Rivas");
  });
});

describe("who stands for a side", () => {
  const round = (who: string) => `Ngày 12/5/2025, vòng đàm phán thứ năm đã diễn ra tại Bangkok. ${who}.`;
  it.each([
    "Đoàn Indonesia do Thứ trưởng Y tế Joko Hartono dẫn đầu; phía Malaysia do bà Siti Rahman, Cục trưởng Cục Y tế, chủ trì",
    "Phía Indonesia có Thứ trưởng Y tế Joko Hartono, phía Malaysia có bà Siti Rahman, Cục trưởng Cục Y tế",
    "Đoàn Indonesia do Thứ trưởng Y tế Joko Hartono dẫn đầu. Đoàn Malaysia do bà Siti Rahman, Cục trưởng Cục Y tế dẫn đầu",
    "Phía Indonesia có hai tàu, do Đại tá Joko Hartono làm Biên đội trưởng; phía Malaysia có hai tàu, do Trung tá Siti Rahman làm Biên đội trưởng",
  ])("%s", (words) => {
    expect(who(round(words))).toBe("ID Joko Hartono; MY Siti Rahman");
  });
  it.each([
    "Biên đội Việt Nam gồm hai tàu, do Đại tá Lương Quốc Chung chỉ huy. Phía Hải cảnh Trung Quốc có hai tàu, do Thượng tá Trịnh Gia Huy làm Biên đội trưởng",
    "Phía Việt Nam có Đại tá Lương Quốc Chung, phía Trung Quốc có Thượng tá Trịnh Gia Huy",
  ])("where names look alike: %s", (words) => {
    expect(who(round(words))).toBe("CN Trịnh Gia Huy; VN Lương Quốc Chung");
  });
});

describe("what a ministry is for", () => {
  const talks = (office: string) =>
    codeReport(
      `Ngày 12/5/2025, tại Hà Nội, Bộ trưởng Xây dựng Trần Hồng Minh hội đàm với ${office} Mohamed Tarek Belaribi.\n\nHai bên nhất trí tăng cường hợp tác giữa Việt Nam và Algeria.`,
      lexicon,
    )[0]?.fields.participants[1];
  it.each([
    "Bộ trưởng Nhà ở, Đô thị và Quy hoạch Algeria",
    "Bộ trưởng Nhà ở, Đô thị và Quy hoạch",
    "Bộ trưởng Bộ Giáo dục đại học và Nghiên cứu khoa học",
    "Thứ trưởng Văn hóa, Thể thao và Du lịch",
    "Quốc vụ khanh phụ trách Kinh tế số và Xã hội",
    "Bộ trưởng Mỏ và Địa chất",
    "Bộ trưởng Phụ nữ, Gia đình và Trẻ em nước này",
  ])("%s", (office) => {
    expect(talks(office)).toMatchObject({ actor: "DZ", name: "Mohamed Tarek Belaribi", office });
  });
});

describe("a school or house has a name of its own", () => {
  it.each([
    "Hiệu trưởng Trường Tiểu học Nậm Lúc",
    "Hiệu trưởng Trường Mầm non Hoa Sen",
    "Hiệu trưởng Trường Đại học Bách khoa",
    "Giám đốc Bệnh viện Bạch Mai",
  ])("%s", (office) => {
    expect(
      who(
        `Ngày 5/3/2026, tại Hà Nội, Đại sứ Nhật Bản Ito Kenji đã cùng ông Lò Văn Phin, ${office}, ký hợp đồng viện trợ trị giá 97.800 đô la Mỹ.`,
      ),
    ).toBe("JP Ito Kenji; VN Lò Văn Phin");
  });
});

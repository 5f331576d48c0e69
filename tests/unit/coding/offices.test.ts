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
    // ranks and portfolios of many words, none of them a name
    [
      "HANOI, March 12, 2026 (VNA) - The talks were co-chaired on March 11 by Deputy Minister of National Defence Sen. Lieut. Gen. Hoang Xuan Chien and Cdre. John Smith of the Royal Navy.",
      "VN Hoang Xuan Chien: Deputy Minister of National Defence",
      "GB John Smith: -",
    ],
    [
      "June 6, 2025 - Kenya's Cabinet Secretary for Mining, Blue Economy and Maritime Affairs Hassan Joho met Nguyen Van Thien, head of the Mong Cai International Border Gate Guard Station, on June 5.",
      "KE Hassan Joho: Kenya's Cabinet Secretary for Mining, Blue Economy and Maritime Affairs",
      "VN Nguyen Van Thien: head of the Mong Cai International Border Gate Guard Station",
    ],
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
    // a city that is named after a man is no man
    [
      "Ngày 12/5/2026, tại Cần Thơ, Phó Chủ tịch UBND thành phố Cần Thơ Bùi Văn Nam tiếp bà Anna Keller, Tổng Lãnh sự Đức tại Thành phố Hồ Chí Minh.",
      "VN Bùi Văn Nam: Phó Chủ tịch UBND thành phố Cần Thơ",
      "DE Anna Keller: Tổng Lãnh sự Đức tại Thành phố Hồ Chí Minh",
    ],
    [
      "Ngày 12/5/2026, tại Mát-xcơ-va, Bộ trưởng Ngoại giao Lê Hoài Trung hội đàm với Bộ trưởng Ngoại giao Nga Sergey Lavrov và đặt hoa tại tượng Chủ tịch Hồ Chí Minh.",
      "VN Lê Hoài Trung: Bộ trưởng Ngoại giao",
      "RU Sergey Lavrov: Bộ trưởng Ngoại giao Nga",
    ],
    // bodies that one country alone has, and a province by the spelling of papers across the border
    [
      "Ngày 12/5/2026, tại Lai Châu, Ủy ban MTTQ tỉnh trao tặng vật tư y tế cho tỉnh Phông Sa Lỳ (Lào).\n\nTại buổi lễ, ông Lù Văn Páo, Chủ tịch Ủy ban MTTQ tỉnh trao quà. Ông Khamphet Sivilay, Phó Tỉnh trưởng Phông Sa Lỳ thay mặt tỉnh tiếp nhận.",
      "VN Lù Văn Páo: Chủ tịch Ủy ban MTTQ tỉnh",
      "LA Khamphet Sivilay: Phó Tỉnh trưởng Phông Sa Lỳ",
    ],
    // the house where somebody was received is no part of the office
    [
      "BANGKOK, May 12, 2026 - Thai Labour Minister Phiphat Ratchakitprakarn and Vietnamese Labour Minister Dao Ngoc Dung held talks in Bangkok on May 12, 2026.\n\nThe next day, Prime Minister Anutin Charnvirakul received the Vietnamese minister at the Prime Minister's Office.",
      "TH Phiphat Ratchakitprakarn: Thai Labour Minister",
      "VN Dao Ngoc Dung: Vietnamese Labour Minister",
      "TH Anutin Charnvirakul: Prime Minister",
      "VN Dao Ngoc Dung: Vietnamese Labour Minister",
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
    // two in a row, each by the office alone
    [
      "TOKYO, May 12, 2026 - Japan's senior vice minister of health and Vietnam's deputy minister of labor met in Tokyo on May 12, 2026.",
      "JP -: Japan's senior vice minister of health",
      "VN -: Vietnam's deputy minister of labor",
    ],
    [
      "Ngày 12/5/2026, tại Lào Cai, đoàn tỉnh Lào Cai và đoàn tỉnh Vân Nam (Trung Quốc) hội đàm.\n\nHội đàm do Phó Chủ tịch UBND tỉnh Lào Cai và Phó Tỉnh trưởng tỉnh Vân Nam đồng chủ trì.",
      "VN -: Phó Chủ tịch UBND tỉnh Lào Cai",
      "CN -: Phó Tỉnh trưởng tỉnh Vân Nam",
    ],
    // whom the verb names, by an office that says no side
    [
      "Beijing, May 12, 2026. Transport Minister Tran Hong Minh of Vietnam held a meeting in Beijing on May 12, 2026 with the deputy head of the National Development and Reform Commission of China.",
      "VN Tran Hong Minh: Transport Minister",
      "CN -: deputy head of the National Development and Reform Commission of China",
    ],
    // houses by their letters, and an occasion that is no part of one
    [
      "Ngày 12/5/2026, tại Hà Nội, Thứ trưởng Bộ GD&ĐT Hoàng Minh Sơn tiếp ông Lee Sang-min, Thứ trưởng Bộ Nông nghiệp Hàn Quốc.",
      "VN Hoàng Minh Sơn: Thứ trưởng Bộ GD&ĐT",
      "KR Lee Sang-min: Thứ trưởng Bộ Nông nghiệp Hàn Quốc",
    ],
    [
      "Ngày 12/5/2026, tại Hội An, Phó Chủ tịch UBND thành phố Hội An Nguyễn Văn Lanh tiếp Thị trưởng thành phố Nagasaki Suzuki Shiro nhân Ngày văn hóa Nhật Bản.",
      "VN Nguyễn Văn Lanh: Phó Chủ tịch UBND thành phố Hội An",
      "JP Suzuki Shiro: Thị trưởng thành phố Nagasaki",
    ],
    // the second of two of one side
    [
      "WASHINGTON, May 12, 2026 - U.S. Secretary of State Marco Rubio and Secretary of War Pete Hegseth met with Japanese Foreign Minister Ito Kenji and Defense Minister Sato Jiro in Washington on May 12, 2026.",
      "US Marco Rubio: U.S. Secretary of State",
      "US Pete Hegseth: Secretary of War",
      "JP Ito Kenji: Japanese Foreign Minister",
      "JP Sato Jiro: Defense Minister",
    ],
    // near miss: two offices of one person
    [
      "HANOI, May 12, 2026 - Deputy Prime Minister and Foreign Minister Le Hoai Trung met Thai Foreign Minister Sihasak Phuangketkeow in Hanoi on May 12, 2026.",
      "VN Le Hoai Trung: Deputy Prime Minister and Foreign Minister",
      "TH Sihasak Phuangketkeow: Thai Foreign Minister",
    ],
    // the guest of the event before, in fewer words
    [
      "Hanoi, May 12, 2026 - Trade Minister Nguyen Hong Dien held talks in Hanoi on May 12, 2026 with Finland's Minister for Development Cooperation and Foreign Trade Ville Skinnari.\n\nIn the afternoon, Prime Minister Pham Minh Chinh received the Finnish minister at the Government Office.",
      "VN Nguyen Hong Dien: Trade Minister",
      "FI Ville Skinnari: Finland's Minister for Development Cooperation and Foreign Trade",
      "VN Pham Minh Chinh: Prime Minister",
      "FI Ville Skinnari: Finland's Minister for Development Cooperation and Foreign Trade",
    ],
  ])("%s", (text, ...offices) => {
    expect(officesOf(text)).toEqual(offices);
  });
});

describe("the host of a visit", () => {
  const visit = (more: string) =>
    codeReport(
      `Singapore's Foreign Minister Vivian Balakrishnan made an official visit to Vietnam from 5 to 7 March 2026.\n\n${more}`,
      lexicon,
    )[0]?.fields.participants.map(({ actor, name }) => `${actor} ${name ?? "-"}`);
  it("is the visitor's counterpart, where talks are told after it", () => {
    expect(
      visit("In Hanoi on 6 March, Minister Balakrishnan held talks with Foreign Minister of Vietnam Le Hoai Trung."),
    ).toEqual(["SG Vivian Balakrishnan", "VN Le Hoai Trung"]);
  });
  it("is nobody where none was met", () => {
    expect(visit("In Hanoi on 6 March, he met overseas Singaporeans.")).toEqual(["SG Vivian Balakrishnan", "VN -"]);
  });
});

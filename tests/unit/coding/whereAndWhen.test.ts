import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const TALKS = "Foreign Minister Bui Thanh Son held talks with Japanese Foreign Minister Takeshi Iwaya";
const TALKS_VI = "Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi";
const placesOf = (text: string) => codeReport(text, lexicon).map(({ fields }) => fields.place.value?.name);
const daysOf = (text: string) =>
  codeReport(text, lexicon).map(({ fields }) => [fields.start.value, fields.end.value].filter(Boolean).join("/"));

describe("how they met, before where", () => {
  it.each(["met in full session in Warsaw", "met in a restricted format in Warsaw", "met in person in Warsaw"])(
    "%s",
    (words) => {
      expect(
        placesOf(`June 21, 2011 – The governments of Germany and Poland ${words} on Tuesday, approving a programme.`),
      ).toEqual(["Warsaw"]);
    },
  );
});

describe("the year that a page is signed with", () => {
  const report = (last: string) =>
    `Talks held\n\nHANOI, May 12: ${TALKS} on Monday.\n\nThey discussed trade.\n\n${last}\n`;
  it.each([
    "(With agency inputs, 2025)",
    "(Reporting in Hanoi and Tokyo; 2025)",
    "The last round was in October 2023. (VNA/2025)",
    "— Bernama (2025)",
    "PTI, New Delhi, 2025",
    "(VNS, May 2025)",
  ])("is that of its day: %j", (last) => expect(daysOf(report(last))).toEqual(["2025-05-12"]));
  it.each(["(The last talks were held in 2023.)", "FILE PHOTO: The ministers in Hanoi, 2019", "Roadmap to 2030"])(
    "is not %j",
    (last) => expect(daysOf(report(last))).toEqual([""]),
  );
  it.each(["(Theo TTXVN, 2025)", "Minh Anh - 2025", "Tháng 5/2025", "Bài và ảnh: MẠNH THẮNG (14/5/2025)"])(
    "is that of a day in the text: %j",
    (last) =>
      expect(
        daysOf(`Hà Nội (TTXVN) - Ngày 12/5, tại Hà Nội, ${TALKS_VI}.\n\nHai bên bàn về thương mại.\n\n${last}\n`),
      ).toEqual(["2025-05-12"]),
  );
});

describe("when an event was", () => {
  const LINE = "HANOI, May 16, 2025 (VNA) - ";
  it.each([
    [
      "Japanese Prime Minister Shigeru Ishiba paid a four-day official visit to Vietnam from May 12.",
      "2025-05-12/2025-05-15",
    ],
    ["Japanese Prime Minister Shigeru Ishiba will visit Vietnam for three days from Sunday.", "2025-05-18/2025-05-20"],
    [`${TALKS} over two days from May 14.`, "2025-05-14/2025-05-15"],
    [
      "Foreign Minister Bui Thanh Son and Japanese Foreign Minister Takeshi Iwaya held two days of talks in Hanoi that ended on May 15.",
      "2025-05-14/2025-05-15",
    ],
    [
      "The two-day talks between Foreign Minister Bui Thanh Son and Japanese Foreign Minister Takeshi Iwaya opened in Hanoi on Thursday.",
      "2025-05-15/2025-05-16",
    ],
    [
      "In a post on X on Thursday, the ministry said Foreign Minister Bui Thanh Son met Japanese Foreign Minister Takeshi Iwaya the day before.",
      "2025-05-14",
    ],
    [`${TALKS}. "Trade will grow," Son said after the meeting on Monday.`, "2025-05-12"],
    [`${TALKS}. "Trade will grow," Son said in a speech on Monday.`, ""],
  ])("is read from %j", (text, days) => {
    expect(daysOf(LINE + text)).toEqual([days]);
  });
  it.each([
    ["Thủ tướng Nhật Bản Ishiba Shigeru thăm chính thức Việt Nam 4 ngày, từ 12/5.", "2025-05-12/2025-05-15"],
    [
      "Chiều 15/5, Thủ tướng Nhật Bản Ishiba Shigeru rời Hà Nội, kết thúc chuyến thăm chính thức Việt Nam 4 ngày.",
      "2025-05-12/2025-05-15",
    ],
    [`Trong hai ngày từ 14/5, ${TALKS_VI}.`, "2025-05-14/2025-05-15"],
    [`Báo chí Nhật Bản đưa tin ngày 15/5, ${TALKS_VI} hôm trước đó.`, "2025-05-14"],
  ])("is read from %j", (text, days) => {
    expect(daysOf(`Thứ Sáu, 16/05/2025 18:30\n\nHà Nội (TTXVN) - ${text}`)).toEqual([days]);
  });
  it.each([
    "He visited Tokyo from April 20 to 22.",
    "A delegation from Nara visited Hue on May 1.",
    "The agreement signed in Tokyo on April 20 took effect.",
    "Japanese firms in Hanoi set up a fund on April 24.",
  ])("is not that of what else is told: %j", (sentence) => {
    expect(daysOf(`${LINE}${TALKS}.\n\n${sentence}`)).toEqual([""]);
  });
  it.each([
    "Son and Iwaya in Hanoi on May 12, 2025. (Photo: VNA)",
    "Son and Iwaya at the talks, May 12, 2025. /VNA Photo",
    "Hai Bộ trưởng tại Hà Nội, ngày 12/5/2025. Ảnh: TTXVN",
  ])("stands below a picture: %j", (caption) => {
    const talks = caption.includes("Ảnh") ? TALKS_VI : TALKS;
    expect(daysOf(`Vietnam, Japan foreign ministers hold talks\n\n${caption}\n\n${talks}.`)).toEqual(["2025-05-12"]);
  });
  it.each([
    "By Aida Seitkaliyeva in Business, International on {day}",
    "Published in Politics on {day}",
    "(Embassy of Japan in Hanoi, {day})",
    "Ministry of Foreign Affairs, Tokyo, {day}",
    "Our correspondent in Vientiane, {day}",
    "Issued in Canberra on {day}",
  ])("takes its year from who signs the page: %j", (line) => {
    for (const day of ["21 May 2025", "May 21, 2025", "21/05/2025", "2025-05-21"]) {
      const text = `Vietnam, Japan hold talks\n\n${line.replace("{day}", day)}\n\n${TALKS} on May 20.`;
      expect(daysOf(text)).toEqual(["2025-05-20"]);
    }
  });
  it.each([
    "Phóng viên TTXVN tại Sydney, {day}",
    "(Cổng thông tin Đại sứ quán Hoa Kỳ, {day})",
    "Để phát hành ngay: {day}",
    "Thu Hà (từ Sydney), {day}",
    "Báo Quân đội nhân dân điện tử, {day}",
  ])("takes its year from who signs the page: %j", (line) => {
    for (const day of ["21/5/2025", "ngày 21 tháng 5 năm 2025", "21-5-2025"]) {
      const text = `Việt Nam, Nhật Bản hội đàm\n\n${line.replace("{day}", day)}\n\nNgày 20/5, ${TALKS_VI}.`;
      expect(daysOf(text)).toEqual(["2025-05-20"]);
    }
  });
  it.each([
    ["HANOI, May 20 (VNA) - {talks} here today.\n\nThe 2023 edition could not be held.\n\n(c) 2025 VNA", "2025-05-20"],
    ["HANOI, May 20 (VNA) - {talks} here today.\n\nThe 2023 meeting was held in Tokyo.", ""],
    ["HANOI, May 20, 2025 (VNA) - {talks} on Monday, ten days after Tokyo scrapped a visit.", "2025-05-19"],
    ["HANOI, May 20, 2025 (VNA) - {talks}, who will go to Hue. They had opened on May 12.", "2025-05-12"],
  ])("is that of its year: %j", (text, day) => {
    expect(daysOf(text.replace("{talks}", TALKS))).toEqual([day]);
  });
  it.each([
    ["Later that day, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.", "2025-05-12"],
    ["Minister of Industry and Trade Nguyen Hong Dien hosted a reception for Iwaya in the afternoon.", "2025-05-12"],
    ["The evening before, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.", "2025-05-11"],
    ["On the morning of the 13th, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.", "2025-05-13"],
  ])("is that of a further event: %j", (sentence, day) => {
    const text = `HANOI, May 14, 2025 (VNA) - ${TALKS} in Hanoi on Monday.\n\nThey agreed on trade.\n\n${sentence}\n\nThe two countries set up ties in 1973.`;
    expect(daysOf(text)).toEqual(["2025-05-12", day]);
  });
});

describe("a day by its number within a stay", () => {
  it.each([
    [
      "HANOI, May 14, 2025 (VNA) - Prime Minister Pham Minh Chinh visited Malaysia from May 10 to 12.\n\nOn the first day, he held talks in Kuala Lumpur with Prime Minister Anwar Ibrahim.\n\nOn the last day of the visit he met Governor Onn Hafiz in Johor Bahru.",
      ["2025-05-10", "2025-05-12"],
    ],
    [
      "Từ ngày 10 đến 12/5/2025, Thủ tướng Phạm Minh Chính thăm Malaysia.\n\nTrong ngày làm việc đầu tiên, Thủ tướng hội đàm với Thủ tướng Anwar Ibrahim tại Kuala Lumpur.",
      ["2025-05-10"],
    ],
    // beside another day it says nothing
    [
      "HANOI, May 14, 2025 (VNA) - On the second day of his visit to Malaysia, Prime Minister Pham Minh Chinh on Tuesday met Prime Minister Anwar Ibrahim in Kuala Lumpur.",
      ["2025-05-13"],
    ],
  ])("%s", (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

describe("a page dated in numbers, or behind a month cut short", () => {
  it.each([
    [
      "By Minh Anh | 14:25 | 05/03/2020\n\nThe foreign ministers of Germany and Vietnam met in Berlin on March 3.",
      "2020-03-03",
    ],
    [
      "Lima, Mar. 18. Foreign Minister Gonzalo Arrieta of Peru met in Lima with his Chilean counterpart, Marcela Fuenzalida.\n\nAt the meeting, which took place yesterday, they spoke of trade.\n\nPublished: 3/18/2025",
      "2025-03-17",
    ],
  ])("%s", (text, day) => {
    expect(daysOf(text)).toEqual([day]);
  });
});

describe("the year of a page", () => {
  it.each([
    "BUKIT KAYU HITAM, Nov 27 (Bernama) -- Prime Minister Anwar Ibrahim and Thai Prime Minister Srettha Thavisin met in Sadao today.\n\n-- BERNAMA (2023)",
    "Sadao, November 28 (2023) – Prime Ministers Anwar Ibrahim of Malaysia and Srettha Thavisin of Thailand met on Monday.",
    "NHÂN DÂN - Số ra ngày 28-11-2023\n\nTHỦ TƯỚNG MALAYSIA HỘI ĐÀM VỚI THỦ TƯỚNG THÁI LAN\n\nNgày 27-11, Thủ tướng Malaysia Anwar Ibrahim hội đàm với Thủ tướng Thái Lan Srettha Thavisin.",
  ])("%s", (text) => {
    expect(daysOf(text)).toEqual(["2023-11-27"]);
  });
});

describe("the day behind a date line without an agency", () => {
  it.each([
    "HANOI, March 12, 2026 - On March 11, the foreign ministers of Japan and Vietnam held talks in Hanoi.",
    "HANOI, March 12, 2026 - March 11 saw the foreign ministers of Japan and Vietnam hold talks in Hanoi.",
    "HÀ NỘI, 12/3/2026 – Ngày 11/3, Bộ trưởng Ngoại giao Nhật Bản và Bộ trưởng Ngoại giao Việt Nam hội đàm.",
  ])("%s", (text) => {
    expect(daysOf(text)).toEqual(["2026-03-11"]);
  });
});

describe("where an event was", () => {
  it.each([
    // what the place is, said in any words before its name
    ["in the southern economic hub of Ho Chi Minh City", "Ho Chi Minh City"],
    ["in Vietnam's largest city, Ho Chi Minh City,", "Ho Chi Minh City"],
    ["in Japan's second city of Osaka", "Osaka"],
    ["in the former imperial capital Hue", "Huế"],
    ["on the outskirts of Tokyo", "Tokyo"],
    ["at the prime minister's office in Tokyo", "Tokyo"],
    // a country that the report does not name
    ["in Pattaya", "Pattaya"],
    ["on the sidelines of the Munich Security Conference in Munich", "Munich"],
    ["in the Mekong Delta", undefined],
    // a house of another city than that of the date line
    ["at the Kremlin", undefined],
    ["at the White House", undefined],
    ["at the foreign ministry in the Japanese capital", undefined],
  ])("is read from %j", (where, place) => {
    expect(placesOf(`HANOI, May 14, 2025 (VNA) - ${TALKS} ${where} on Monday.`)).toEqual([place]);
    expect(
      placesOf(`HANOI, May 14, 2025 (VNA) - ${TALKS} on Monday.\n\nThe meeting was held ${where.replace(/,$/, "")}.`),
    ).toEqual([place]);
  });
  it.each([
    ["Held in Kyoto, the meeting focused on trade.", "Kyoto"],
    ["The meeting, held in Kyoto, focused on trade.", "Kyoto"],
    ["The talks, which took place at a guest house in Kyoto, lasted two hours.", "Kyoto"],
    ["The first meeting, held in Kyoto last year, focused on trade.", undefined],
    ["Japan is to build a metro line in Osaka.", undefined],
  ])("is told by the way: %j", (sentence, place) => {
    expect(placesOf(`HANOI, May 14, 2025 (VNA) - ${TALKS} on Monday.\n\n${sentence}`)).toEqual([place]);
  });
  it.each([
    "The next day in Hai Phong, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.",
    "The next day, in the port city of Hai Phong, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.",
    "Moving on to Hai Phong on Tuesday, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.",
    "Iwaya then went on to Hai Phong, where he met Minister of Industry and Trade Nguyen Hong Dien on Tuesday.",
  ])("is that of a further event: %j", (sentence) => {
    const text = `HANOI, May 14, 2025 (VNA) - ${TALKS} in Hanoi on Monday.\n\nThey agreed on trade.\n\n${sentence}`;
    expect(placesOf(text)).toEqual(["Hanoi", "Hai Phong"]);
  });
  it.each([
    ["Hôm sau, tại Hải Phòng, ông Iwaya gặp Bộ trưởng Công Thương Nguyễn Hồng Diên.", "Hai Phong"],
    ["Sau đó, ông Iwaya tới Viêng Chăn và hội đàm với Bộ trưởng Ngoại giao Lào ngày 13/5.", "Vientiane"],
  ])("is that of a further event: %j", (sentence, place) => {
    const text = `Ngày 12/5/2025, tại Hà Nội, ${TALKS_VI}.\n\nHai bên nhất trí mở rộng thương mại.\n\n${sentence}`;
    expect(placesOf(text)).toEqual(["Hanoi", place]);
  });
  it.each([
    ["in Tulcán", "Tulcán"],
    ["in the Ecuadorian border city of Tulcan", "Tulcán"],
    // towns that are named like persons
    ["with President Obama", undefined],
    ["in Obama's residence", undefined],
  ])("may be a small town of the world: %j", (where, place) => {
    expect(placesOf(`May 14, 2025 - ${TALKS} ${where} on Monday.`)).toEqual([place]);
  });
  it("is no city before a dash where two countries are told of", () => {
    const text = "Nam Phi – Botswana họp Ủy ban song phương tại Gaborone ngày 9/10/2025";
    const body = "Tổng thống Nam Phi Cyril Ramaphosa và Tổng thống Botswana Duma Boko chủ trì kỳ họp ngày 9/10/2025.";
    expect(placesOf(`${text}\n\n${body}`)).toEqual(["Gaborone"]);
  });
  it.each([
    "NAIROBI, 13 March 2023 - Kenya and Tanzania cancelled trade talks that were to be held on 14 March in Mombasa.",
    "(Đài Tiếng nói Việt Nam) Bộ trưởng Ngoại giao Kenya và Bộ trưởng Ngoại giao Tanzania hội đàm ngày 14/3/2023 tại Mombasa.",
    "March 14, 2023 - The foreign ministers of Kenya and Tanzania agreed on Monday to cut tariffs.\n\nThe two met in Mombasa for talks, the fourth since the format was created in 2019.",
  ])("stands behind words that tell something else elsewhere: %j", (text) => {
    expect(placesOf(text)).toEqual(["Mombasa"]);
  });
  it("is that of the event before it on the day that both name", () => {
    const text = `HANOI, May 14, 2025 (VNA) - ${TALKS} in Hai Phong on Monday.\n\nThey agreed on trade.\n\nAlso on May 12, Iwaya met Minister of Industry and Trade Nguyen Hong Dien.`;
    expect(placesOf(text)).toEqual(["Hai Phong", "Hai Phong"]);
  });
  it.each([
    ["The frigate JS Kaga of Japan called at Cam Ranh Bay, Vietnam, from June 15 to 18, 2025.", "Cam Ranh"],
    [
      "Vietnamese Defence Minister Phan Van Giang flew to Kunming on Sunday, 13 April 2025, for talks with his Chinese counterpart Dong Jun.",
      "Kunming",
    ],
    [
      "Vietnamese President Luong Cuong will travel to Beijing from September 2 to 4, 2025, to meet Chinese leader Xi Jinping.",
      "Beijing",
    ],
    [
      "Australian Foreign Minister Penny Wong visited Hanoi on 22-23 August 2025 for the Vietnam-Australia Foreign Ministers' Meeting.",
      "Hanoi",
    ],
    [
      "Japanese Prime Minister Shigeru Ishiba and his Vietnamese counterpart Pham Minh Chinh agreed in Hanoi on Monday, 28 April 2025, to deepen ties.",
      "Hanoi",
    ],
    [
      "Vietnam's President Luong Cuong left Hanoi on Tuesday, 2 September 2025, for a visit to China until 4 September.",
      undefined,
    ],
    [`Hanoi, 22 August: ${TALKS} here today.\n\nPublished 22/08/2025`, "Hanoi"],
  ])("is where somebody went, behind the days: %j", (text, place) => {
    expect(placesOf(text)).toEqual([place]);
  });
  it.each([
    "Iwaya later attended a reception in Osaka on May 20.",
    "The meeting followed talks in Tokyo in March.",
    "They agreed to meet again in Osaka in June.",
    "ASEAN leaders met in Kuala Lumpur on May 10.",
  ])("is not that of another time: %j", (sentence) => {
    expect(placesOf(`HANOI, May 14, 2025 (VNA) - ${TALKS} on Monday. ${sentence}`)).toEqual([undefined]);
  });
  it.each([
    "Tô-ki-ô|Tokyo",
    "Cu-a-la Lăm-pơ|Kuala Lumpur",
    "Niu Oóc|New York",
    "Băng-cốc|Bangkok",
    "Viên Chăn|Vientiane",
  ])("is known as it is spoken: %s", (names) => {
    const [spoken, name] = names.split("|");
    expect(placesOf(`Ngày 12/5/2025, tại ${spoken}, ${TALKS_VI}.`)).toEqual([name]);
  });
});

describe("the day of a Vietnamese page", () => {
  const LEAD =
    "Bộ trưởng Ngoại giao Bùi Thanh Sơn hôm thứ Hai hội đàm với Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi.";
  it.each([
    "Đăng ngày 14/05/2025, RFI tiếng Việt\n\n",
    "Cập nhật ngày 14 tháng 5 năm 2025, 17 giờ 55\n\n",
    "Tin đăng ngày 14/5/2025 lúc 17 giờ 55\n\n",
    "The Straits Times bản tiếng Việt, 14-5-2025\n\n",
    "TOKYO, Nhật Bản. Ngày 14 tháng 5 năm 2025 (Hãng tin Asia-Info) — ",
    "Tokyo, ngày 14/5/2025 (Kazinform bản tiếng Việt) – ",
    "Tokyo (Phóng viên TTXVN), 14/5/2025 - ",
    "Tokyo, thứ Tư 14/5/2025 (Hãng tin Bắc Âu) – ",
    "(CSB) - Hải Phòng, 14/5/2025. ",
  ])("%j", (head) => {
    expect(daysOf(`Việt Nam và Nhật Bản bàn hợp tác\n\n${head}${LEAD}`)).toEqual(["2025-05-12"]);
  });
});

describe("what a ministry says of the event told", () => {
  const VI = "Mỹ và Philippines đã tiến hành Đối thoại chiến lược song phương lần thứ 12 tại Manila.";
  const EN = "The United States and the Philippines have held their 12th Bilateral Strategic Dialogue in Manila.";
  it.each([
    [VI, "Bộ Ngoại giao Philippines cho biết, cuộc đối thoại kéo dài trong hai ngày 12-13/2/2026."],
    [VI, "Phía Philippines thông báo, phiên đối thoại lần này diễn ra hôm 12/2/2026."],
    [VI, "Thông cáo cho biết đối thoại được tổ chức ngày 12/2/2026."],
    [EN, "The Philippine foreign ministry said the dialogue ran for two days, on February 12-13, 2026."],
    [EN, "In a statement, Manila said the two-day meeting was held on 12-13 February 2026."],
  ])("%s %s", (lead, next) => {
    expect(daysOf(`${lead}\n\n${next}`)).toEqual([expect.stringMatching(/^2026-02-12/)]);
  });
});

describe("where an event was, and where it was only spoken of", () => {
  const place = (text: string, at = 0) => codeReport(text, lexicon)[at]?.fields.place.value?.name;

  it.each([
    [
      "Moskva (Sputnik) - Ngoại trưởng Nga Pavel Morozkin sẽ thăm Ai Cập trong hai ngày 19 và 20/12/2025, người phát ngôn thông báo tại cuộc họp báo thường kỳ ở Moskva.\n\nÔng Morozkin sẽ hội đàm với người đồng cấp Karim Mansour tại Cairo.",
      "Cairo",
    ],
    [
      "Vacsava (PV TTXVN tại Ba Lan) - Ngày 17/4/2023, Thứ trưởng Bộ Ngoại giao Trịnh Quang Hải và Thứ trưởng Ngoại giao Ba Lan Adam Zalewski đã hội đàm tại Vacsava.",
      "Warsaw",
    ],
    [
      "Ngày 18/9/2025, Thủ tướng Canada John Harlow đã hội đàm với Tổng thống Mexico Rosa Vargas tại thành phố Mexico.",
      "Mexico City",
    ],
    [
      "Washington D.C. (Bộ Nông nghiệp và Môi trường) - Ngày 4/6/2025, Bộ trưởng Trịnh Quang Hải đã làm việc với Bộ trưởng Nông nghiệp Hoa Kỳ Carol Whitman tại trụ sở Bộ Nông nghiệp Hoa Kỳ.",
      "Washington, D.C.",
    ],
  ])("%s", (text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it("was here, where the dateline says, whatever was told before", () => {
    const text = `KUALA LUMPUR, Oct 6, 2025 (Bernama) -- Malaysian Prime Minister Kamal Idris and his Pakistani counterpart Tariq Mahmood held talks today at Perdana Putra in Putrajaya.

Earlier in the day, Mahmood was granted an audience with His Majesty Sultan Iskandar at Istana Negara here.`;
    expect([place(text), place(text, 1)]).toEqual(["Putrajaya", "Kuala Lumpur"]);
  });
});

it.each([
  [
    "PUTRAJAYA, 10 Jan 2025 (Bernama) -- Thủ tướng Malaysia Kamal Idris hôm nay tiếp Thủ tướng Nhật Bản Kenji Morimoto tại Putrajaya.",
    "2025-01-10",
    "MY Kamal Idris; JP Kenji Morimoto",
  ],
  [
    "(hcmcpv) - Chiều 2/10/2025, tại Trụ sở UBND Thành phố Hồ Chí Minh, Chủ tịch UBND Thành phố Trịnh Văn Được đã tiếp ông Saito Haruki, Thống đốc tỉnh Hyogo (Nhật Bản).",
    "2025-10-02",
    "VN Trịnh Văn Được; JP Saito Haruki",
  ],
])("reads the day of a head in English, and no name in a city's: %s", (text, start, people) => {
  const fields = codeReport(text, lexicon)[0]?.fields;
  expect(fields?.start.value).toBe(start);
  expect(fields?.participants.map(({ actor, name }) => `${actor} ${name}`).join("; ")).toBe(people);
});

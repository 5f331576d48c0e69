import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const whoIn = (text: string): string[] =>
  codeReport(text, lexicon)[0]
    ?.fields.participants.map(({ actor, person, name, office }) => `${actor} ${person ?? name ?? office ?? "-"}`)
    .sort() ?? [];

describe("who took part", () => {
  it.each([
    [
      "what a foreign house is, in brackets",
      "Hanoi, October 14, 2025 - National Assembly Chairman Tran Thanh Man held talks in Hanoi with Chairman of the Mazhilis (lower house) of Kazakhstan Yerlan Koshanov.",
      ["KZ Yerlan Koshanov", "VN tran-thanh-man"],
    ],
    [
      "initials without a space",
      "The 6th meeting of the India-Sri Lanka Joint Working Group on Fisheries was held in Colombo on 29 October 2024. The Indian delegation was led by Dr. Abhilaksh Likhi, Secretary, Department of Fisheries. The Sri Lankan delegation was led by Shri M.M. Nayeemudeen, Secretary, Ministry of Fisheries.",
      ["IN Abhilaksh Likhi", "LK M.M. Nayeemudeen"],
    ],
    [
      "no ship that is called after an admiral",
      'Ngày 14/9/2019, tàu chống ngầm "Đô đốc Vinogradov" của Hải quân Nga do Đại tá Alexander Potapov chỉ huy đã cập cảng Cam Ranh, Việt Nam.',
      ["RU Alexander Potapov", "VN -"],
    ],
    [
      "the head of a district, behind its name and without it",
      "Ngày 28/11/2023, tại thị trấn Trùng Khánh, đoàn huyện Trùng Khánh (tỉnh Cao Bằng) do Chủ tịch UBND huyện Nông Thanh Kiên làm trưởng đoàn đã hội đàm với đoàn huyện Đại Tân (Quảng Tây, Trung Quốc) do Huyện trưởng Chính phủ nhân dân huyện Đại Tân Lục Chí Hoành dẫn đầu.",
      ["CN Lục Chí Hoành", "VN Nông Thanh Kiên"],
    ],
    [
      "the name in brackets, and the office behind it",
      "Từ ngày 8 đến ngày 9/1/2024, Tham vấn Điều phối chính sách quốc phòng Trung - Mỹ lần thứ 17 được tổ chức tại Washington. Thiếu tướng Tống Diên Siêu (Song Yanchao), Phó Chủ nhiệm Văn phòng Hợp tác quân sự quốc tế Quân ủy Trung ương Trung Quốc và ông Michael Chase, Phó Trợ lý Bộ trưởng Quốc phòng Mỹ đồng chủ trì.",
      ["CN song-yanchao", "US michael-chase"],
    ],
    [
      "a person of the data in Vietnamese syllables",
      "Ngày 28-3-2013, tại La Ha-ba-na, Chủ tịch Quốc hội Cu-ba E-xtê-ban La-xô đã tiếp Chủ nhiệm Ủy ban Đối ngoại Quốc hội Trần Văn Hằng.",
      ["CU esteban-lazo", "VN Trần Văn Hằng"],
    ],
    [
      "the head of the Chinese team, with a name that Viet Nam has, too",
      "Ngày 5-7-2024, Quân đội Lào và Quân Giải phóng nhân dân Trung Quốc khai mạc diễn tập chung tại tỉnh Viêng Chăn. Thượng tướng Khamliang Outhakaysone, Tổng Tham mưu trưởng Quân đội nhân dân Lào, và Thiếu tướng Lý Hải Đào, trưởng đoàn Trung Quốc, dự lễ khai mạc.",
      ["CN Lý Hải Đào", "LA khamliang-outhakaysone"],
    ],
    [
      "none whose summit's progress was welcomed, nor who led a round before",
      "June 1, 2024\n\nSecretary of Defense Lloyd J. Austin III met with Japanese Minister of Defense Kihara Minoru today in Singapore. The Secretary and the Minister welcomed the progress made since the summit of President Biden and Prime Minister Kishida in April. Former Minister Taro Kono, who led the Japanese side then, is now in parliament.",
      ["JP minoru-kihara", "US lloyd-austin"],
    ],
    [
      "two names that open the next sentence, in the order of their countries",
      "18 April 2024\n\nThe prime ministers of Fiji and Vanuatu have signed a memorandum on security in Port Vila.\n\nSitiveni Rabuka and Charlot Salwai put their names to the document on Wednesday.",
      ["FJ Sitiveni Rabuka", "VU Charlot Salwai"],
    ],
    [
      "the two of a row whose deal is of what will be built",
      "SEOUL, March 11, 2026 (Yonhap) -- The vice defense ministers of South Korea and Poland met in Seoul on Wednesday, the defense ministry said.\n\nLee Du-hee, the vice minister of national defense, and his Polish counterpart, Pawel Zagorski, reviewed the deal for 180 tanks, of which 63 will be assembled in Poland.",
      ["KR Lee Du-hee", "PL Pawel Zagorski"],
    ],
    [
      "a minister of many matters, the last behind a word that no list had",
      "Hanoi, May 8, 2025 - Deputy Prime Minister Tran Hong Ha hosted a reception in Hanoi on May 8 for Dutch Minister of Agriculture, Fisheries, Food Security and Nature Marijke van Oostrum.",
      ["NL Marijke van Oostrum", "VN tran-hong-ha"],
    ],
    [
      "who is called otherwise in brackets",
      "Hà Nội (TTXVN 27-6-1997) - Ngoại trưởng Hoa Kỳ Madeleine Albright (M. Ôn-brai) thăm nước ta. Sáng 27-6, tại Hà Nội, Bộ trưởng Nguyễn Mạnh Cầm và Ngoại trưởng M. Ôn-brai đã tiến hành hội đàm.",
      ["US madeleine-albright", "VN nguyen-manh-cam"],
    ],
    [
      "the head delegate by his office alone",
      "30 July 2025\n\nThe 20th Australia-Vietnam Human Rights Dialogue was held in Canberra on 28 July.\n\nThe head of the Australian delegation was Ms Bronwyn Hartigan, First Assistant Secretary, Department of Foreign Affairs and Trade. The Vietnamese head delegate was the Director-General of the Department of International Organisations.",
      ["AU Bronwyn Hartigan", "VN Director-General of the Department of International Organisations"],
    ],
    [
      "the country of the body that ends an apposition",
      "The 9th meeting of the India-Brazil Joint Defence Committee was held in New Delhi on 21-22 November 2023. It was co-chaired by Joint Secretary Shri Vishal Raghunath Menon and Rear Admiral Carlos Eduardo Pacheco, Deputy Chief of Strategic Affairs, Joint Staff of the Brazilian Armed Forces.",
      ["BR Carlos Eduardo Pacheco", "IN Vishal Raghunath Menon"],
    ],
    [
      "names behind their countries, with no office",
      "Published on 28/01/2025 - 16:47\n\nPoland and Germany want to repair tanks at one joint hub, the defence ministers of the two countries said after a meeting in the Polish capital on Monday.\n\nPoland's Paweł Zawistowski and Germany's Henrike Lohmann said the hub would be set up this spring.",
      ["DE Henrike Lohmann", "PL Paweł Zawistowski"],
    ],
    [
      "who tells of the round that he co-chaired",
      "SONGKHLA (Thailand), Feb 27, 2025 (Bernama) -- Malaysia and Thailand have agreed to open the second bridge by the end of next year, Foreign Minister Datuk Seri Mohamad Hasan said.\n\nHe said the matter was decided on at the 16th meeting of the Joint Commission, which he co-chaired with Thai Foreign Minister Chatri Boonyasak here today.",
      ["MY mohamad-hasan", "TH Chatri Boonyasak"],
    ],
    [
      "who is quoted first by his words at an exercise, by his rank alone",
      'TRINCOMALEE, Sri Lanka – The U.S. and Sri Lanka navies concluded exercise CARAT Sri Lanka 2024 with a ceremony in Trincomalee, April 26.\n\n"Every year we go further," said Capt. Sean Lewandowski, commodore, Destroyer Squadron 7.\n\nRear Adm. Jagath Wickramaratne, commander of the Eastern Naval Area, thanked the U.S. Navy.',
      ["LK Jagath Wickramaratne", "US Sean Lewandowski"],
    ],
    [
      "none of whom it is said that they have announced nothing",
      "Ngày 16/1/2025, Ủy ban phân định biên giới của Armenia và Azerbaijan đã họp phiên thứ 11, dưới sự đồng chủ trì của Phó Thủ tướng Armenia Mher Grigoryan và Phó Thủ tướng Azerbaijan Shahin Mustafayev.\n\nThủ tướng Armenia Nikol Pashinyan và Tổng thống Azerbaijan Ilham Aliyev chưa thông báo thời điểm cuộc gặp tiếp theo.",
      ["AM Mher Grigoryan", "AZ Shahin Mustafayev"],
    ],
    [
      "two presidents of the two countries, by name alone",
      "Akorda, 19 April 2024\n\nThe seventh meeting of the Supreme Interstate Council of Kazakhstan and Kyrgyzstan was held today in Astana under the chairmanship of the Presidents of the two countries, Kassym-Jomart Tokayev and Sadyr Japarov.",
      ["KG Sadyr Japarov", "KZ kassym-jomart-tokayev"],
    ],
    [
      "a king by his name and number, behind whom he met",
      "Đăng ngày: 29/10/2024\n\nTổng thống Pháp Emmanuel Macron hôm qua, 28/10/2024, bắt đầu chuyến công du ba ngày tại Maroc. Ngay tối thứ Hai, ông đã cùng quốc vương Mohammed VI hội đàm tại cung điện hoàng gia ở Rabat.",
      ["FR emmanuel-macron", "MA Mohammed VI"],
    ],
    [
      "the head of a region by its full name",
      "NANNING, May 28, 2019 - Vice chairman of Guangxi Zhuang Autonomous Region Fei Zhirong met Vietnamese Deputy Foreign Minister Le Hoai Trung in Nanning on Tuesday.",
      ["CN Fei Zhirong", "VN le-hoai-trung"],
    ],
  ])("%s", (_, text, who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

it("the leader of a side is he of the event before", () => {
  const [, meeting] = codeReport(
    "February 5, 2026\n\nOn February 5, in Hanoi, General Secretary To Lam held talks with President of Laos Thongloun Sisoulith, who is on a State visit to Vietnam.\n\nEarlier the same day, Prime Minister Pham Minh Chinh had a meeting with the Lao leader. The PM proposed removing difficulties for investors.",
    lexicon,
  );
  expect(meeting?.fields.participants.map(({ person }) => person).sort()).toEqual([
    "pham-minh-chinh",
    "thongloun-sisoulith",
  ]);
});

describe("a signing and the talks before it", () => {
  it("are one event, with the themes of both", () => {
    const drafts = codeReport(
      "NDO - Ngày 17/9/2025, tại Riyadh, Thủ tướng Saudi Arabia Mohammed bin Salman và Thủ tướng Pakistan Shehbaz Sharif đã ký Hiệp định Phòng thủ chung.\n\nTrước lễ ký, hai nhà lãnh đạo hội đàm về đầu tư vào nông nghiệp của Pakistan.",
      lexicon,
    );
    expect(drafts.map(({ fields }) => fields.kind.value)).toEqual(["signing"]);
    expect(drafts[0]?.fields.themes.value).toEqual(expect.arrayContaining(["defence", "agriculture"]));
  });
});

describe("a year that the text settles", () => {
  const dayOf = (text: string) => codeReport(text, lexicon)[0]?.fields.start.value;
  const round =
    "Viêng Chăn (TTXVN 19/3) - Sáng 19/3, tại Viêng Chăn, Thứ trưởng Ngoại giao Phạm Thanh Bình và Thứ trưởng Bộ Ngoại giao Lào Bounthavy Keomanichanh đã đồng chủ trì Tham khảo chính trị lần thứ 9. ";
  it.each([
    [
      "Hai bên chuẩn bị các chuyến thăm trong năm 2024. Kim ngạch thương mại năm 2023 đạt 1,63 tỷ USD. Lần thứ 10 dự kiến được tổ chức tại Việt Nam vào năm 2025.",
      "2024-03-19",
    ],
    ["Hai bên chuẩn bị các chuyến thăm trong năm 2024. Kim ngạch thương mại năm 2023 đạt 1,63 tỷ USD.", undefined],
    ["Kim ngạch thương mại năm 2023 đạt 1,63 tỷ USD. Lần thứ 10 dự kiến được tổ chức vào năm 2025.", undefined],
  ])("by the years around it: %s", (words, day) => {
    expect(dayOf(round + words)).toBe(day);
  });

  it("by the count of the year", () => {
    expect(
      dayOf(
        "GUANGZHOU, April 18 (Xinhua) -- Coast guard ships of China and Vietnam conducted a joint patrol in the Beibu Gulf from April 15 to 17, the first of its kind in 2025, the China Coast Guard said.",
      ),
    ).toBe("2025-04-15");
  });
});

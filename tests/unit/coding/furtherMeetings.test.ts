import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const LEADS = {
  en: "HANOI, May 12, 2025 - Foreign Minister Bui Thanh Son held talks with Japanese Foreign Minister Takeshi Iwaya in Hanoi on Monday.\n\nThe two ministers agreed to increase trade in farm products.",
  vi: "Hà Nội (TTXVN) - Ngày 12/5/2025, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi.\n\nHai Bộ trưởng nhất trí tăng cường thương mại nông sản.",
};
const ENDS = {
  en: "The two countries set up diplomatic relations in 1973.",
  vi: "Hai nước thiết lập quan hệ ngoại giao năm 1973.",
};

/** Day and persons of each event after the first, of a report that goes on with a sentence. */
const further = (lang: "en" | "vi", sentence: string): string[] =>
  codeReport(`${LEADS[lang]}\n\n${sentence}\n\n${ENDS[lang]}`, lexicon)
    .slice(1)
    .map(({ fields }) =>
      [
        fields.start.value ?? "no day",
        ...fields.participants.flatMap(({ person, name }) => person ?? name ?? []).sort(),
      ].join(" "),
    );

const DIEN = "Minister of Industry and Trade Nguyen Hong Dien";
const DIEN_VI = "Bộ trưởng Công Thương Nguyễn Hồng Diên";

describe("whom the captain of a ship calls on", () => {
  const SHIPS =
    "HANOI, July 25, 2025 (VNA) - Two ships of the Indian Navy docked at Tien Sa Port in Da Nang on July 24, beginning a four-day visit.\n\n";
  const CALLS =
    "In the afternoon, Rear Admiral Susheel Menon paid a courtesy call on the leadership of the municipal People's Committee.";
  it("is an event of its own where the host answers", () => {
    expect(
      codeReport(
        `${SHIPS}${CALLS} Vice Chairman of the municipal People's Committee Ho Ky Minh said that the city wished for more flights.`,
        lexicon,
      ),
    ).toHaveLength(2);
  });
  it("else belongs to the call of the ship", () => {
    expect(codeReport(`${SHIPS}${CALLS} The sailors will play volleyball.`, lexicon)).toHaveLength(1);
  });
});

describe("a meeting told after the first", () => {
  it.each(["In the afternoon,", "That evening,", "After the talks,", "Later on Monday,", "Over lunch,"])(
    "%s on the same day",
    (opening) => {
      expect(further("en", `${opening} Iwaya met ${DIEN} and discussed semiconductor investment.`)).toEqual([
        expect.stringMatching(/^2025-05-12 Takeshi Iwaya nguyen-hong-dien$/),
      ]);
    },
  );

  it.each([
    "held a brief one-on-one meeting with",
    "had a working lunch with",
    "had a tete-a-tete with",
    "held a video conference with",
    "spoke over the telephone with",
    "paid a farewell call on",
    "consulted with",
    "then met",
  ])("by the verb: %s", (verb) => {
    expect(further("en", `On May 13, Iwaya ${verb} ${DIEN} and discussed semiconductor investment.`)).toEqual([
      "2025-05-13 Takeshi Iwaya nguyen-hong-dien",
    ]);
  });

  it.each([
    `${DIEN} received the Japanese minister in the afternoon, and proposed cooperation in semiconductors.`,
    `At another meeting, Iwaya and ${DIEN} agreed to set up a working group on semiconductors.`,
    `A meeting between Iwaya and ${DIEN} took place in the afternoon. They discussed semiconductors.`,
    `Iwaya had met ${DIEN} earlier in the day. They discussed semiconductors.`,
    `Later that day, receiving Iwaya, ${DIEN} proposed cooperation in semiconductors.`,
  ])("with its time, or its name, in another place: %s", (sentence) => {
    expect(further("en", sentence)).toHaveLength(1);
  });

  it("a day after it", () => {
    expect(further("en", `A day after the talks ended, Iwaya met ${DIEN} and discussed semiconductors.`)).toEqual([
      "2025-05-13 Takeshi Iwaya nguyen-hong-dien",
    ]);
    expect(further("vi", `Một ngày sau hội đàm, Bộ trưởng Iwaya gặp ${DIEN_VI}, trao đổi về bán dẫn.`)).toEqual([
      expect.stringMatching(/^2025-05-13 .*nguyen-hong-dien$/),
    ]);
  });

  it.each([
    "On Sunday, Deputy Foreign Minister Nguyen Minh Vu and Japanese Vice Foreign Minister Takehiro Funakoshi toured the shipyard.",
    "The day before, Deputy Foreign Minister Nguyen Minh Vu and Japanese Vice Foreign Minister Takehiro Funakoshi had laid flowers at the memorial.",
  ])("by two others together, whatever the verb: %s", (sentence) => {
    expect(further("en", sentence)).toEqual(["2025-05-11 nguyen-minh-vu takehiro-funakoshi"]);
  });

  it.each([
    `Chiều cùng ngày, tiếp Bộ trưởng Iwaya, ${DIEN_VI} đề nghị hợp tác bán dẫn.`,
    `Chiều cùng ngày, tại cuộc làm việc riêng, Bộ trưởng Iwaya và ${DIEN_VI} nhất trí lập nhóm công tác.`,
    `Cuộc gặp giữa Bộ trưởng Iwaya và ${DIEN_VI} diễn ra chiều cùng ngày. Hai bên trao đổi về bán dẫn.`,
    `Chiều cùng ngày, Bộ trưởng Iwaya có buổi tọa đàm với ${DIEN_VI}, trao đổi về bán dẫn.`,
    `Tối cùng ngày, Bộ trưởng Iwaya trao đổi trực tuyến với ${DIEN_VI} về bán dẫn.`,
    "Bên lề hội đàm, Thứ trưởng Ngoại giao Nguyễn Minh Vũ đã làm việc với Thứ trưởng Ngoại giao Nhật Bản Funakoshi Takehiro.",
  ])("in Vietnamese: %s", (sentence) => {
    expect(further("vi", sentence)).toEqual([expect.stringMatching(/^2025-05-12 /)]);
  });
});

describe("who is visited", () => {
  it.each(["paid a visit to", "visited", "paid a short visit to", "dropped in on"])(
    "%s somebody: a meeting",
    (verb) => {
      expect(further("en", `Earlier in the day, Iwaya ${verb} ${DIEN} at the ministry.`)).toEqual([
        "2025-05-12 Takeshi Iwaya nguyen-hong-dien",
      ]);
    },
  );
  it.each(["đến thăm", "tới thăm và làm việc với", "ghé thăm"])("%s ai: cuộc gặp", (verb) => {
    expect(further("vi", `Chiều cùng ngày, ông Iwaya ${verb} ${DIEN_VI}.`)).toEqual([
      "2025-05-12 Iwaya Takeshi nguyen-hong-dien",
    ]);
  });
});

describe("on the way home", () => {
  it.each([
    "Before leaving,",
    "Before leaving Hanoi,",
    "Before flying home,",
    "Prior to his departure,",
    "On his way out,",
  ])("%s he met somebody on the same day", (opening) => {
    expect(further("en", `${opening} he made a courtesy call on ${DIEN}, with visa matters featuring in it.`)).toEqual([
      "2025-05-12 Takeshi Iwaya nguyen-hong-dien",
    ]);
  });
  it.each(["Trước khi rời Hà Nội,", "Trước khi về nước,", "Trên đường ra sân bay,"])("%s ông gặp ai", (opening) => {
    expect(further("vi", `${opening} ông Iwaya đã gặp ${DIEN_VI}.`)).toEqual([
      "2025-05-12 Iwaya Takeshi nguyen-hong-dien",
    ]);
  });
});

describe("who goes on, where the lead names the host first", () => {
  it.each([
    "The Japanese Minister is in Viet Nam until Friday. Yesterday in Hai Phong he met",
    "Mr Iwaya is in Viet Nam until Friday. Yesterday in Hai Phong he met",
    "The guest is in Viet Nam until Friday. Yesterday in Hai Phong he met",
    "Yesterday in Hai Phong the visiting minister met",
  ])("%s", (words) => {
    expect(further("en", `${words} Agriculture Minister Todd McClay.`)).toEqual([
      "2025-05-11 Takeshi Iwaya Todd McClay",
    ]);
  });
});

describe("the leader, where a minister signed last", () => {
  it.each(["the Vietnamese leader", "the visiting Vietnamese leader", "the Vietnamese party chief"])(
    "is %s",
    (words) => {
      const text = `Astana (VNA) - General Secretary To Lam and Kazakh President Kassym-Jomart Tokayev held talks in Astana on May 6, 2025.\n\nAfter the talks they witnessed the exchange of three documents, among them a memorandum of understanding on aviation signed by Vietnamese Minister of Construction Tran Hong Minh and Kazakh Transport Minister Marat Karabayev.\n\nOn the same afternoon ${words} met Yerlan Koshanov, Chairman of the Mazhilis, with both sides pledging to share law-making experience.`;
      const last = codeReport(text, lexicon).at(-1)?.fields.participants ?? [];
      expect(last.map(({ person, name }) => person ?? name).sort()).toEqual(["Yerlan Koshanov", "to-lam"]);
    },
  );
});

describe("bodies of both sides by themselves", () => {
  it.each(["held a separate session", "met separately", "held their own talks", "convened in parallel"])(
    "%s on a day of their own",
    (verb) => {
      expect(
        further(
          "en",
          `The two coast guards ${verb} on Tuesday. Rear Admiral Tran Van Nam and Japanese Rear Admiral Kenji Yamada agreed on a hotline.`,
        ),
      ).toEqual(["2025-05-06 Kenji Yamada Tran Van Nam"]);
    },
  );
});

describe("days from the opening of an exercise", () => {
  it.each([
    ["Two days after the opening", "2025-05-14"],
    ["A day after the launch", "2025-05-13"],
    ["The day after the ships arrived", "2025-05-13"],
    ["On the eve of the opening", "2025-05-11"],
  ])("%s, they met", (opening, day) => {
    const [, next] = codeReport(
      `Hanoi, May 16, 2025 (VNA) - The navies of Vietnam and Japan opened their 5th joint exercise in Da Nang on Monday.\n\nThe exercise has 300 sailors.\n\n${opening}, on the sidelines of the exercise, Rear Adm. Tran Van Nam of Vietnam and Japanese Capt. Kenji Yamada met at Cam Ranh to discuss port services.`,
      lexicon,
    );
    expect(next?.fields.start.value).toBe(day);
    expect(next?.fields.kind.value).toBe("meeting");
  });
});

describe("no further meeting", () => {
  it.each([
    "In March, Deputy Foreign Minister Nguyen Minh Vu met Vice Foreign Minister Takehiro Funakoshi in Tokyo to prepare the visit.",
    "On Sunday, Iwaya met Japanese residents in Hanoi.",
    "After the talks, the two ministers met the press.",
    "On Tuesday, Iwaya is scheduled to call on Prime Minister Pham Minh Chinh.",
    "Prime Minister Pham Minh Chinh visited Japan in December 2023 and met Prime Minister Fumio Kishida.",
    "The talks, which lasted two hours on Monday afternoon, were followed by lunch.",
    "On the same day, Prime Minister Pham Minh Chinh and Japanese Prime Minister Shigeru Ishiba exchanged messages of congratulation.",
  ])("%s", (sentence) => {
    expect(further("en", sentence)).toEqual([]);
  });

  it.each([
    "Trước hội đàm, Bộ trưởng Iwaya đã đặt vòng hoa và vào Lăng viếng Chủ tịch Hồ Chí Minh.",
    "Sau hội đàm, hai Bộ trưởng gặp gỡ báo chí.",
    "Ngày 11/5, Bộ trưởng Iwaya gặp gỡ cộng đồng người Nhật tại Hà Nội.",
    "Cùng ngày, Thủ tướng Phạm Minh Chính và Thủ tướng Nhật Bản Ishiba Shigeru gửi điện mừng tới nhau.",
  ])("%s", (sentence) => {
    expect(further("vi", sentence)).toEqual([]);
  });
});

describe("a further meeting in Vietnamese", () => {
  const whoAndWhen = (text: string, at: number) => {
    const fields = codeReport(text, lexicon)[at]?.fields;
    return [fields?.start.value, ...(fields?.participants ?? []).map(({ actor, name }) => `${actor} ${name}`).sort()];
  };
  const talks =
    "Jakarta (TTXVN) - Bộ trưởng Y tế Indonesia Budi Santoso và Bộ trưởng Y tế Malaysia Ahmad Zaki ngày 29/7/2025 đã hội đàm tại Jakarta.\n\nHai bên thống nhất về hợp tác y tế.\n\n";
  it.each([
    "Một ngày trước đó, tại Kuala Lumpur, ông Zaki đã chủ trì cuộc gặp giữa Bộ trưởng Y tế Thái Lan Somchai Prasert và Bộ trưởng Y tế Campuchia Sok Dara, tại đó hai bên đồng ý mở cửa khẩu kể từ 24h00 ngày 28/7/2025.",
    "Ngày 28/7, tại Kuala Lumpur, ông Zaki họp ba bên với Bộ trưởng Y tế Thái Lan Somchai Prasert và Bộ trưởng Y tế Campuchia Sok Dara để bàn về cửa khẩu.",
  ])("is what somebody held for others: %s", (more) => {
    expect(whoAndWhen(`${talks}${more}`, 1)).toEqual([
      "2025-07-28",
      "KH Sok Dara",
      "MY Ahmad Zaki",
      "TH Somchai Prasert",
    ]);
  });
  it.each([
    "Trước khi ra về, hôm 28/7, ông Zaki đã cùng Bộ trưởng Y tế Thái Lan Somchai Prasert họp bàn kế hoạch tại Bangkok.",
    "Ngày 28/7, ông Zaki đã cùng Bộ trưởng Y tế Thái Lan Somchai Prasert trao đổi tại Bangkok về phối hợp.",
  ])("is what two did together: %s", (more) => {
    expect(whoAndWhen(`${talks}${more}`, 1)).toEqual(["2025-07-28", "MY Ahmad Zaki", "TH Somchai Prasert"]);
  });
  it("is a round with its own days that others led", () => {
    const round =
      "Trước đó, từ 22 đến 24/7, vòng đàm phán thứ năm diễn ra tại Kuala Lumpur. Đoàn Indonesia do Thứ trưởng Y tế Joko Hartono dẫn đầu; phía Malaysia do bà Siti Rahman, trợ lý Bộ trưởng, chủ trì.";
    expect(whoAndWhen(`${talks}${round}`, 1)).toEqual(["2025-07-22", "ID Joko Hartono", "MY Siti Rahman"]);
  });
  it.each(["Bên lề sự kiện,", "Nhân dịp này,"])("has the day of the first: %s", (head) => {
    const more = `${head} Bộ trưởng Giao thông Indonesia Joko Hartono và Bộ trưởng Giao thông Malaysia Siti Rahman đã ký thỏa thuận về đường sắt.`;
    expect(whoAndWhen(`${talks}${more}`, 1)[0]).toBe("2025-07-29");
  });
  it.each(["Trước lễ ký, hai tổng thống", "Sau lễ ký, hai bên", "Cùng ngày, hai bên", "Trước đó, hai nguyên thủ"])(
    "is of the two told before, no third country: %s",
    (head) => {
      const text = `Mát-xcơ-va, TTXVN - Ngày 17/1/2025, tại Điện Kremlin, Tổng thống Nga Pavel Orlov và người đồng cấp Iran Reza Karimi đã ký Hiệp ước Đối tác chiến lược.\n\n${head} hội đàm trong gần ba giờ. Các chủ đề chính là đường ống khí đốt qua Azerbaijan.`;
      const sides = codeReport(text, lexicon).flatMap(({ fields }) => fields.participants.map(({ actor }) => actor));
      expect([...new Set(sides)].sort()).toEqual(["IR", "RU"]);
    },
  );
  it("leaves the day on which a visit was called off", () => {
    const text =
      "Ngày 21/1/2023, Bộ trưởng Quốc phòng Thổ Nhĩ Kỳ Hulusi Demir tuyên bố chuyến thăm Ankara của người đồng cấp Thụy Điển Nils Berg, dự kiến vào ngày 27/1, đã bị hủy.";
    expect(whoAndWhen(text, 0)[0]).toBe("2023-01-27");
  });
});

describe("others who met on another day or beside it", () => {
  it.each([
    ["Một tuần trước, ngày 5/5,", "2025-05-05"],
    ["Trước đó một tuần, hôm 5/5,", "2025-05-05"],
    ["Tuần trước, ngày 5/5,", "2025-05-05"],
    ["Song song với hội đàm,", "2025-05-12"],
    ["Dịp này,", "2025-05-12"],
    ["Cùng lúc,", "2025-05-12"],
    ["Thay cho chuyến thăm bị hoãn, sáng 13/5,", "2025-05-13"],
  ])("%s", (opening, day) => {
    expect(
      further(
        "vi",
        `${opening} Bộ trưởng Môi trường Asao Keiichiro (Nhật Bản) và Trần Đức Thắng (Việt Nam) ký bản ghi nhớ về rừng.`,
      ),
    ).toEqual([`${day} Asao Keiichiro Trần Đức Thắng`]);
    expect(
      further(
        "vi",
        `${opening} Thứ trưởng Phan Thị Thắng và Thứ trưởng Kinh tế Nhật Bản Matsuo Takehiko trao đổi trực tuyến.`,
      ),
    ).toEqual([`${day} Matsuo Takehiko Phan Thị Thắng`]);
  });
  it.each([
    ["A week earlier, on May 5,", "2025-05-05"],
    ["Last week, on May 5,", "2025-05-05"],
    ["On the same occasion,", "2025-05-12"],
  ])("%s", (opening, day) => {
    expect(
      further(
        "en",
        `${opening} Environment Ministers Keiichiro Asao (Japan) and Tran Duc Thang (Viet Nam) signed a memorandum on forests.`,
      ),
    ).toEqual([`${day} Keiichiro Asao Tran Duc Thang`]);
  });
});

describe("what goes on where the sentence before it went", () => {
  const there = (lang: "en" | "vi", sentence: string) => {
    const fields = codeReport(`${LEADS[lang]}\n\n${sentence}\n\n${ENDS[lang]}`, lexicon)[1]?.fields;
    return [fields?.start.value, fields?.place.value?.name];
  };
  it.each([
    "Hôm sau, đoàn đến thăm Trung tâm huấn luyện ở Đà Nẵng. Tại đây, ông Iwaya gặp Phó Chủ tịch UBND thành phố Hồ Kỳ Minh.",
    "Ngày 13/5, ông Iwaya đi Đà Nẵng. Tại thành phố này, ông làm việc với Phó Chủ tịch UBND thành phố Hồ Kỳ Minh.",
  ])("%s", (sentence) => {
    expect(there("vi", sentence)).toEqual(["2025-05-13", "Da Nang"]);
  });
  it.each([
    "The next day, the delegation visited a training centre in Da Nang. There, Iwaya met Vice Chairman of the city People's Committee Ho Ky Minh.",
    "On May 13, Iwaya travelled to Da Nang. There he held a working session with Vice Chairman of the city People's Committee Ho Ky Minh.",
  ])("%s", (sentence) => {
    expect(there("en", sentence)).toEqual(["2025-05-13", "Da Nang"]);
  });
});

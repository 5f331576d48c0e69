import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";
import { whoOf } from "./whoOf";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const whoIn = (text: string): string => whoOf(codeReport(text, lexicon)[0]);

const EN = (words: string) => `HANOI, May 12, 2025 - ${words} in Hanoi on Monday.`;
const VI = (words: string) => `Hà Nội (TTXVN) - Ngày 12/5/2025, tại Hà Nội, ${words}.`;

describe("how persons are introduced", () => {
  const host = "Vietnamese Health Minister Tran Quoc Bao";
  it.each<[words: string, who: string]>([
    // small words in a row within a name
    [`${host} met Spanish Health Minister Alejandro García de la Torre`, "ES Alejandro García de la Torre"],
    [`${host} met Pieter van der Meulen, the Netherlands' health minister,`, "NL Pieter van der Meulen"],
    // a known name that goes on is that of another
    [`${host} met South Korean Health Minister Park Jin-woo`, "KR Park Jin-woo"],
    [`${host} met his counterpart from Thailand, Somchai Prasertwong,`, "TH Somchai Prasertwong"],
    [`${host} received Riyadh Mayor Khalid bin Fahd Al-Otaibi`, "SA Khalid bin Fahd Al-Otaibi"],
    [`${host} met Tongan Health Minister Siaosi Tupou`, "TO Siaosi Tupou"],
    // other words for a counterpart, a small word before the hyphen
    [`${host} met her Polish colleague Dariusz Nowak`, "PL Dariusz Nowak"],
    [`${host} met Korean Health Minister Cheong In-kyo`, "KR Cheong In-kyo"],
    [`${host} met Lt. Gen. Arjun Mehta of the Indian Army`, "IN Arjun Mehta"],
    [`${host} met Tongan Crown Prince Tupouto'a Ulukalala`, "TO Tupouto'a Ulukalala"],
    [`${host} met Brazilian Chief Operating Officer Daniel Hartwell`, "BR Daniel Hartwell"],
    [`${host} met Brazilian Minister in charge of Ecology Daniel Hartwell`, "BR Daniel Hartwell"],
    [`${host} met his Japanese counterparts, Kenjiro Morimoto and Yoko Tanabe,`, "JP Kenjiro Morimoto; JP Yoko Tanabe"],
    [`${host} met World Health Organization Representative Angela Prathe`, "UN Angela Prathe"],
    [`${host} met Somchai Prasertwong, Governor of Liberta Province, Thailand,`, "TH Somchai Prasertwong"],
    [`${host} met Commodore Somchai Prasertwong, Director General of the Thai Coast Guard,`, "TH Somchai Prasertwong"],
    [
      `${host} met Thai Health Minister Somchai Prasertwong, accompanied by Ambassador Daniel Hartwell,`,
      "TH Daniel Hartwell; TH Somchai Prasertwong",
    ],
  ])("%s", (words, who) => {
    expect(whoIn(EN(words))).toBe(`${who}; VN Tran Quoc Bao`);
  });

  it.each([
    "The foreign ministers of Vietnam and Thailand, Tran Quoc Bao and Somchai Prasertwong, held talks",
    "Vietnamese and Thai foreign ministers Tran Quoc Bao and Somchai Prasertwong held talks",
  ])("%s", (words) => {
    expect(whoIn(EN(words))).toBe("TH Somchai Prasertwong; VN Tran Quoc Bao");
  });

  it("parts two who are known by office alone", () => {
    expect(whoIn(EN("Vietnam's deputy minister of trade and the Thai ambassador signed a memorandum"))).toBe(
      "TH (Thai ambassador); VN (Vietnam's deputy minister of trade)",
    );
  });
});

describe("words in brackets in an office", () => {
  const guest = "Vietnamese Deputy Minister Tran Quoc Bao";
  it.each([
    "Speaker of the House of Representatives (DPR) Ratna Wijaya",
    "Deputy Minister (Defence) Ratna Wijaya",
    "Minister of State (Home Affairs) Ratna Wijaya",
    "Permanent Secretary (Foreign Affairs) Ratna Wijaya",
  ])("are part of it: %s", (words) => {
    expect(whoIn(EN(`Indonesian ${words} met ${guest}`))).toBe("ID Ratna Wijaya; VN Tran Quoc Bao");
  });
  it("are so before the country, too", () => {
    expect(whoIn(EN(`Permanent Secretary (Foreign Affairs) of Singapore Ratna Tan met ${guest}`))).toBe(
      "SG Ratna Tan; VN Tran Quoc Bao",
    );
  });
});

describe("names behind their countries", () => {
  it.each([
    "The ministers of foreign affairs of Brazil, Carlos Moreira, and of Argentina, Raul Benitez, met",
    "The presidents of Brazil, Carlos Moreira, and Argentina, Raul Benitez, met",
    "The defence ministers of Brazil (Carlos Moreira) and Argentina (Raul Benitez) met",
  ])("%s", (words) => expect(whoIn(EN(words))).toBe("AR Raul Benitez; BR Carlos Moreira"));
  it("Ngoại trưởng A và B của hai nước", () => {
    expect(whoIn(VI("Bộ trưởng Ngoại giao Brazil Carlos Moreira và Argentina Raul Benitez gặp nhau"))).toBe(
      "AR Raul Benitez; BR Carlos Moreira",
    );
  });
  it("the body of a country says whose the second of a row is", () => {
    expect(whoIn(EN("Rear Admiral Tran Van Nam of Vietnam and Kenji Yamada of the Japan Coast Guard held talks"))).toBe(
      "JP Kenji Yamada; VN Tran Van Nam",
    );
  });
});

describe("the country in which somebody is", () => {
  it.each(["While in Japan Mr", "In Japan Minister", "Before leaving Japan Mr"])("is not his side: %s", (opening) => {
    const [, next] = codeReport(
      `HANOI, May 16, 2025 - Vietnamese Health Minister Tran Quoc Bao met Japanese Health Minister Kenji Yamada in Tokyo on Monday.\n\nThey spoke of nurses.\n\n${opening} Bao on Tuesday held talks in Osaka with the Minister for Trade, the Hon. Yoko Tanabe.`,
      lexicon,
    );
    expect(next?.fields.participants.map(({ actor, name }) => `${actor} ${name}`).sort()).toEqual([
      "JP Yoko Tanabe",
      "VN Tran Quoc Bao",
    ]);
  });
});

describe("two who speak side by side, where the lead names countries alone", () => {
  it.each([
    "Prime Minister Hamidon Yaakob, speaking after chairing the 9th Annual Consultation with President Susanto Wibowo here, said",
    "Prime Minister Hamidon Yaakob, at a joint press conference with President Susanto Wibowo, said",
    "Prime Minister Hamidon Yaakob told reporters alongside President Susanto Wibowo",
  ])("%s", (words) => {
    expect(
      whoIn(
        `PUTRAJAYA, June 14, 2025 (Bernama) - The leaders of Malaysia and Indonesia today agreed to expedite negotiations on their maritime boundary.\n\n${words} that four memoranda had been concluded.`,
      ),
    ).toBe("ID Susanto Wibowo; MY Hamidon Yaakob");
  });
});

describe("a line that says who wrote and where", () => {
  it.each([
    "Staff Correspondent, Dhaka",
    "By RAHIM KHAN in Dhaka",
    "Diplomatic Correspondent | Dhaka",
    "Dhaka Correspondent",
  ])("tells at home: %s", (line) => {
    const text = `Secretaries talk\n\n${line}\n\nForeign Secretary Mashfiqur Rahman and his Indian counterpart, Ranjan Mathuria, held talks here on Tuesday.\n\nPublished on Wed Aug 29, 2018`;
    expect(whoIn(text)).toBe("BD Mashfiqur Rahman; IN Ranjan Mathuria");
    expect(codeReport(text, lexicon)[0]?.fields.place.value?.name).toBe("Dhaka");
  });
});

describe("the side of a name", () => {
  const host = "Bộ trưởng Y tế Trần Quốc Bảo";
  it.each<[words: string, who: string]>([
    // past the verb the list of the guests is over
    [
      `Đoàn công tác Bộ Y tế Thái Lan do Thứ trưởng Somchai Prasertwong làm Trưởng đoàn đã đến chào xã giao ${host}`,
      "TH Somchai Prasertwong; VN Trần Quốc Bảo",
    ],
    // names of Chinese are written like those of Vietnamese
    [`${host} hội đàm với người đồng cấp Trung Quốc Lưu Chấn Hoa`, "CN Lưu Chấn Hoa; VN Trần Quốc Bảo"],
    [
      `trong chuyến thăm của đoàn Trung Quốc, ${host} hội đàm với người đồng cấp Lưu Chấn Hoa`,
      "CN Lưu Chấn Hoa; VN Trần Quốc Bảo",
    ],
    [
      `${host} tiếp ông Lưu Chấn Hoa, Tổng Giám đốc Tập đoàn Medivance (Trung Quốc)`,
      "CN Lưu Chấn Hoa; VN Trần Quốc Bảo",
    ],
    [
      `Bộ trưởng Y tế hai nước Việt Nam và Trung Quốc, ông Trần Quốc Bảo và ông Lưu Chấn Hoa, đã hội đàm`,
      "CN Lưu Chấn Hoa; VN Trần Quốc Bảo",
    ],
    [
      `Việt Nam và Trung Quốc ký Bản ghi nhớ. Thứ trưởng Trần Quốc Bảo thay mặt phía Việt Nam và Thứ trưởng Lưu Chấn Hoa thay mặt phía Trung Quốc ký văn kiện`,
      "CN Lưu Chấn Hoa; VN Trần Quốc Bảo",
    ],
    // a society is of the country that it names first
    [
      `${host} tiếp Đoàn Hội Hữu nghị Thái Lan - Việt Nam do Chủ tịch Hội Somchai Prasertwong dẫn đầu`,
      "TH Somchai Prasertwong; VN Trần Quốc Bảo",
    ],
    // who was sent, not who sent him
    [
      `${host} tiếp Đặc phái viên của Thủ tướng Thái Lan, ông Somchai Prasertwong`,
      "TH Somchai Prasertwong; VN Trần Quốc Bảo",
    ],
  ])("%s", (words, who) => {
    expect(whoIn(VI(words))).toBe(who);
  });
});

describe("who tells of his own side without its name", () => {
  it.each<[text: string, who: string]>([
    [
      "CANBERRA, May 12, 2025 - Deputy Prime Minister Rupert Marlow and Foreign Minister Penelope Wang met their Japanese counterparts, Defence Minister Kenjiro Morimoto and Foreign Minister Yoko Tanabe, in Canberra on Monday.",
      "AU Penelope Wang; AU Rupert Marlow; JP Kenjiro Morimoto; JP Yoko Tanabe",
    ],
    [
      "RIYADH, May 12, 2025 (SPA) -- Minister of Foreign Affairs Faisal bin Saad received Jordan's Foreign Minister Ayman Al-Hadid in Riyadh on Monday.",
      "JO Ayman Al-Hadid; SA Faisal bin Saad",
    ],
    [
      "TOKYO, May 12, 2025 - Foreign Minister Morimoto held talks with German Foreign Minister Johann Stein in Tokyo on Monday.",
      "DE Johann Stein; JP Morimoto",
    ],
    [
      "SINGAPORE, May 12, 2025 - Foreign Minister Vivian Balarajan met New Zealand Foreign Minister Winston Petersen on Monday. Second Minister Edwin Tongson was also present.",
      "NZ Winston Petersen; SG Edwin Tongson; SG Vivian Balarajan",
    ],
  ])("%s", (text, who) => {
    expect(whoIn(text)).toBe(who);
  });
});

describe("offices in Vietnamese before a name", () => {
  it.each([
    // bodies that no list holds
    "Bộ trưởng Phát triển xã hội",
    "Bộ trưởng Mỏ và Năng lượng",
    "Bộ trưởng Lao động và Phúc lợi xã hội",
    "Tư lệnh Thủy quân lục chiến",
    "Viện trưởng Viện Kiểm sát",
    // an adviser is not late
    "Cố vấn An ninh quốc gia",
    "Đặc sứ",
    "Thủ lĩnh phe đa số",
  ])("%s", (office) => {
    const text = VI(`Bộ trưởng Y tế Trần Quốc Bảo tiếp đoàn Brazil do ${office} Daniel Hartwell dẫn đầu`);
    expect(whoIn(text)).toBe("BR Daniel Hartwell; VN Trần Quốc Bảo");
  });

  it.each([
    "Chủ tịch Ủy ban Olympic Quốc tế",
    "Viện trưởng Viện Pasteur Nha Trang",
    "Giám đốc Bệnh viện Bạch Mai",
    "Chủ tịch Tập đoàn Samsung Electronics",
    "Cục trưởng Cục Quản lý Dược",
  ])("finds nobody in %s", (office) => {
    const text = VI("Bộ trưởng Y tế Trần Quốc Bảo hội đàm với Bộ trưởng Y tế Thái Lan Somchai Prasertwong");
    expect(whoIn(`${text}\n\nCùng dự có ${office}.`)).toBe("TH Somchai Prasertwong; VN Trần Quốc Bảo");
  });

  it("leaves out who speaks of it to the press", () => {
    const text = VI("Bộ trưởng Y tế Trần Quốc Bảo hội đàm với Bộ trưởng Y tế Thái Lan Somchai Prasertwong");
    const press =
      "Trao đổi với báo chí, Đại sứ Việt Nam tại Thái Lan Phạm Việt Hùng khẳng định chuyến thăm thành công.";
    expect(whoIn(`${text}\n\n${press}`)).toBe("TH Somchai Prasertwong; VN Trần Quốc Bảo");
  });
});

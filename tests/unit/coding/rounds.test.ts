import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const roundOf = (text: string): string => {
  const fields = codeReport(text, lexicon)[0]?.fields;
  return `${fields?.mechanism.value ?? "-"} ${fields?.round.value ?? "-"}`;
};
const DEFENCE = "in-vn-defence-policy-dialogue";

describe("rounds in all forms", () => {
  it.each([
    // a count within some years is no round
    [
      "Ngày 9/6/2026, Cảnh sát biển Việt Nam và Cảnh sát biển Trung Quốc tuần tra liên hợp trên Vịnh Bắc Bộ. Đây là lần thứ ba trong hai năm hai bên tuần tra liên hợp.",
      "cn-vn-coast-guard-joint-patrol -",
    ],
    // the lead's whole name goes before words that a headline only holds one by one
    [
      "Cambodia, Vietnam agree to speed up border links at Joint Commission\n\nThe 21st Meeting of the Cambodia-Viet Nam Joint Commission on Economic, Cultural, Scientific and Technological Cooperation was held in Phnom Penh on 22 August 2024.",
      "kh-vn-joint-commission 21",
    ],
    // a body that those who had talks co-chaired then; a count after the year's own
    [
      "Foreign Minister Le Hoai Trung and Foreign Minister Sihasak Phuangketkeow held talks in Hanoi on 10 March 2026. They co-chaired the 6th meeting of the Thailand-Vietnam Joint Commission.",
      "th-vn-joint-commission 6",
    ],
    [
      "Foreign Minister Le Hoai Trung and Foreign Minister Sihasak Phuangketkeow held talks in Hanoi on 10 March 2026. They praised the 6th meeting of the Thailand-Vietnam Joint Commission.",
      "- -",
    ],
    [
      "The Chinese and Vietnamese coast guards ended their first joint patrol of 2026 in the Gulf of Tonkin on 24 April 2026. It was the 31st joint patrol since 2006.",
      "cn-vn-coast-guard-joint-patrol 31",
    ],
    [
      "Hai bộ hài cốt quân nhân Mỹ được phía Việt Nam trao trả cho phía Mỹ tại Hà Nội sáng 25/3/2026. Đây là lễ hồi hương hài cốt quân nhân Mỹ lần thứ 180 kể từ năm 1973.",
      "us-vn-mia-repatriation 180",
    ],
    // behind the name an ordinal may count something else
    [
      "Pacific Partnership 2026 opened its second clinic in Tuy Hoa, Vietnam on 5 May 2026, the US Navy said.",
      "us-vn-pacific-partnership -",
    ],
    [
      "Vietnam and India wrapped up Round Seven of their Defence Policy Dialogue in Hanoi on 5 May 2026.",
      `${DEFENCE} 7`,
    ],
    ["Vietnam and India held the forty-first Defence Policy Dialogue in Hanoi on 5 May 2026.", `${DEFENCE} 41`],
    ["Vietnam and India held their fortieth Defence Policy Dialogue in Hanoi on 5 May 2026.", `${DEFENCE} 40`],
    [
      "The Vietnam–Thailand Joint Commission for Bilateral Cooperation convened in Bangkok on 5 May 2026 for its fifth sitting, co-chaired by Foreign Minister Le Hoai Trung and Foreign Minister Sihasak Phuangketkeow.",
      "th-vn-joint-commission 5",
    ],
    ["The Vietnam-EU Joint Committee met in Brussels on 5 May 2026 for the sixth time.", "eu-vn-joint-committee 6"],
    [
      "Japan and Vietnam held the second deputy-minister-level 2-plus-2 consultation on foreign affairs and defence in Tokyo on 5 May 2026.",
      "jp-vn-2plus2-vice-ministerial 2",
    ],
    [
      "Ngày 5/5/2026, tại Hà Nội, Việt Nam và Ấn Độ tổ chức phiên Đối thoại Chính sách Quốc phòng thứ mười sáu.",
      `${DEFENCE} 16`,
    ],
    [
      "Ngày 5/5/2026, tại Washington, Việt Nam và Hoa Kỳ tiến hành vòng đàm phán thứ bảy Hiệp định Thương mại đối ứng.",
      "us-vn-reciprocal-trade-agreement-talks 7",
    ],
    [
      "Ủy ban liên Chính phủ Việt Nam - Lào đã họp phiên thứ bốn mươi chín tại Viêng Chăn ngày 5/5/2026.",
      "la-vn-intergovernmental-committee 49",
    ],
    [
      "Ban Công tác đặc biệt của Chính phủ hai nước Việt Nam và Lào về tìm kiếm hài cốt liệt sĩ vừa có kỳ họp thứ ba mươi mốt sáng 5/5/2026 tại Vinh.",
      "la-vn-special-committee-remains 31",
    ],
  ])("%s", (text, says) => {
    expect(roundOf(text)).toBe(says);
  });
});

describe("a round that the last sentence counts", () => {
  it.each([
    [
      "GUANGZHOU, April 18, 2024 (Xinhua) -- Coast guards of China and Vietnam concluded a three-day joint patrol in the Beibu Gulf on Thursday.\n\nEach side sent two vessels. They kept order. They greeted each other. They observed fishing boats.\n\nIt was the 27th joint patrol by the two coast guards since 2006.",
      "cn-vn-coast-guard-joint-patrol 27",
    ],
  ])("%s", (text, round) => {
    expect(roundOf(text)).toBe(round);
  });
});

describe("a round, wherever its sentence names it", () => {
  const FILED = "HANOI, May 14, 2025 (VNA) - ";
  it.each([
    "Vietnam and India agreed to step up cooperation at their 5th Defence Policy Dialogue, held in Hanoi on Tuesday.",
    "During the 5th Defence Policy Dialogue in Hanoi on May 13, Vietnam and India exchanged views on many matters.",
    "Delegations of India and Vietnam met in Hanoi on Tuesday to review cooperation.\n\nThe 5th Defence Policy Dialogue was co-chaired by Deputy Minister John Smith of India and Deputy Minister Hoang Xuan Chien of Vietnam.",
  ])("%s", (text) => {
    expect(roundOf(FILED + text)).toBe(`${DEFENCE} 5`);
  });
  it.each([
    "Vietnam and India agreed to hold the 5th Defence Policy Dialogue in New Delhi, their ministers said after they met in Hanoi on Tuesday.",
    "Delegations of India and Vietnam met in Hanoi on Tuesday to review cooperation.\n\nThe 5th Defence Policy Dialogue was held in New Delhi in March 2023.",
    "Vietnamese Minister Phan Van Giang met in Hanoi on Tuesday with Secretary Rajesh Kumar Singh of India, who came to Vietnam for the 5th Defence Policy Dialogue.",
  ])("but not: %s", (text) => {
    expect(roundOf(FILED + text)).toBe("- -");
  });
});

describe("what counts something else", () => {
  it.each([
    [
      "Vietnam and India on 5 May 2026 held in New Delhi the first Defence Policy Dialogue in three years.",
      `${DEFENCE} -`,
    ],
    ["Vietnam and India on 5 May 2026 held in New Delhi this year's second Defence Policy Dialogue.", `${DEFENCE} -`],
    ["Sáng thứ bảy, 9/5/2026, tại Hà Nội, Việt Nam và Ấn Độ tổ chức Đối thoại Chính sách Quốc phòng.", `${DEFENCE} -`],
    [
      "Vietnamese Deputy Minister Nguyen Hoang Long met the head of the Vietnam-EU Joint Committee in Brussels on 5 May 2026.",
      "- -",
    ],
  ])("%s", (text, says) => {
    expect(roundOf(text)).toBe(says);
  });
});

const MET = "Foreign Minister Le Hoai Trung met Indian External Affairs Minister S. Jaishankar in Hanoi on 5 May 2026.";
const MET_VI =
  "Ngày 5/5/2026, tại Hà Nội, Bộ trưởng Ngoại giao Lê Hoài Trung hội đàm với Bộ trưởng Ngoại giao Ấn Độ S. Jaishankar.";

describe("a mechanism that is only referred to", () => {
  it.each([
    ["its outcomes", `${MET} They welcomed the outcomes of the 18th meeting of the Joint Commission.`],
    ["its next round", `${MET} They agreed to make preparations for the 19th meeting of the Joint Commission.`],
    ["its chairman", `${MET} Trung, Chairman of the Vietnamese side of the Joint Commission, thanked his guest.`],
    ["by phone", MET.replace("met", "spoke by phone with").concat(" They will co-chair the 19th Joint Commission.")],
    ["its outcomes, vi", `${MET_VI} Hai bên đánh giá cao kết quả của kỳ họp lần thứ 18 Ủy ban Hỗn hợp.`],
    ["its next round, vi", `${MET_VI} Hai bên nhất trí phối hợp chuẩn bị cho kỳ họp lần thứ 19 Ủy ban Hỗn hợp.`],
    [
      "within a list, vi",
      `${MET_VI} Hai bên nhất trí nhiều biện pháp, trong đó có chuẩn bị kỳ họp lần thứ 19 Ủy ban Hỗn hợp.`,
    ],
    [
      "a committee of one province",
      "Ngày 5/5/2026, tại Mộc Bài, tỉnh Tây Ninh phối hợp với Ủy ban chuyên trách tỉnh Svay Rieng (Campuchia) tổ chức lễ bàn giao 12 hài cốt liệt sĩ.",
    ],
  ])("is not the event: %s", (_, text) => {
    expect(roundOf(text)).toBe("- -");
  });
  it.each([
    [
      "India and Vietnam held the 19th meeting of the Joint Commission in Hanoi on 5 May 2026.",
      "in-vn-joint-commission 19",
    ],
    [
      "Ngày 5/5/2026, tại Phnom Penh, Ủy ban Chuyên trách Việt Nam và Ủy ban Chuyên trách Campuchia về hài cốt liệt sĩ tổ chức phiên họp lần thứ 24.",
      "kh-vn-special-committee-remains 24",
    ],
  ])("is the event where it met: %s", (text, says) => {
    expect(roundOf(text)).toBe(says);
  });
});

describe("mechanisms by the names that agencies give them", () => {
  it.each([
    [
      "Indonesia and Vietnam held the 14th round of talks on EEZ delimitation in Bali on 5 May 2026.",
      "id-vn-eez-delimitation 14",
    ],
    [
      "The seventh Vietnam-China Joint Committee on Rail Cooperation met in Kunming on 5 May 2026.",
      "cn-vn-joint-railway-committee 7",
    ],
    [
      "Vietnam and China held the 10th Ministerial Meeting on Crime Prevention and Combat in Beijing on 5 May 2026.",
      "cn-vn-crime-prevention-ministers 10",
    ],
    [
      "Vietnam and Cambodia held the 12th conference on cooperation and development of border provinces in Phnom Penh on 5 May 2026.",
      "kh-vn-border-provinces-conference 12",
    ],
    [
      "The Vietnam-EU Subcommittee on Political Affairs held its 5th meeting in Hanoi on 5 May 2026.",
      "eu-vn-political-subcommittee 5",
    ],
    [
      "Vietnam and China held the 9th theoretical symposium between the CPV and the CPC in Hanoi on 5 May 2026.",
      "cn-vn-party-theory-seminar 9",
    ],
    [
      "Vietnam and the United States held the sixth round of reciprocal trade talks in Washington on 5 May 2026.",
      "us-vn-reciprocal-trade-agreement-talks 6",
    ],
    [
      "Vietnam and China held the 16th conference of the Joint Working Committee between the provinces of Quang Ninh, Lang Son, Cao Bang, Ha Giang and Guangxi in Nanning on 5 May 2026.",
      "cn-vn-guangxi-joint-working-committee 16",
    ],
    [
      "Ngày 5/5/2026, tại Kuala Lumpur, Việt Nam và Malaysia đã tổ chức Ủy ban hỗn hợp về hợp tác kinh tế, khoa học và kỹ thuật lần thứ 7.",
      "my-vn-joint-commission 7",
    ],
    [
      "Ngày 5/5/2026, tại Viêng Chăn, Việt Nam và Lào tổ chức Khóa họp 47 Ủy ban liên Chính phủ.",
      "la-vn-intergovernmental-committee 47",
    ],
    [
      "Ngày 5/5/2026, tại Washington, Việt Nam và Hoa Kỳ tổ chức Đối thoại về quyền con người lần thứ 29.",
      "us-vn-human-rights-dialogue 29",
    ],
    [
      "The VII session of the Vietnam-Laos Intergovernmental Committee opened in Vientiane on 5 May 2026.",
      "la-vn-intergovernmental-committee 7",
    ],
    // a count within a year; another committee; several; spoken of
    [
      "The second Vietnam-Laos Intergovernmental Committee meeting of 2026 was held in Vientiane on 5 May 2026.",
      "la-vn-intergovernmental-committee -",
    ],
    [
      "The Philippines and Vietnam held the second meeting of the Joint Coast Guard Committee in Hanoi on 5 May 2026.",
      "- -",
    ],
    [
      "Foreign Minister Le Hoai Trung and Foreign Minister Penny Wong held talks in Hanoi on 5 May 2026. They welcomed the success of the 7th Annual Leaders' Meeting.",
      "- -",
    ],
    [
      "Defence Minister Phan Van Giang and Defence Minister Dong Jun held talks in Hanoi on 5 May 2026. They spoke of mechanisms such as the coast guard joint patrol in the Gulf of Tonkin.",
      "- -",
    ],
  ])("%s", (text, says) => {
    expect(roundOf(text)).toBe(says);
  });
});

describe("a session in the framework of a series", () => {
  it.each([
    "HANOI, May 14, 2025 (VNA) - Deputy Minister John Harlow of Australia and Deputy Minister Trinh Quang Hai of Vietnam met in Hanoi on Tuesday in the framework of the Defence Policy Dialogue.",
    "Ngày 13/5/2025, tại Hà Nội, Thứ trưởng Quốc phòng Australia John Harlow họp với Thứ trưởng Trịnh Quang Hải trong khuôn khổ Đối thoại Chính sách Quốc phòng Việt Nam - Australia.",
  ])("%s", (text) => {
    expect(codeReport(text, lexicon)[0]?.fields.mechanism.value).toBe("au-vn-defence-policy-dialogue");
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const says = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { start, end, kind, status, format } }) =>
    [start.value, end.value, kind.value, status.value, format.value].filter(Boolean).join(" "),
  );

describe("kind, status and format", () => {
  it.each([
    [
      "Indian Defence Minister Rajnath Singh had a video conference with Vietnamese Defence Minister Phan Van Giang on 17 September 2026.",
      "2026-09-17 call held virtual",
    ],
    [
      "Within his official visit to Vietnam, Admiral Dinesh K. Tripathi held talks with Rear Admiral Tran Thanh Nghiem in Hai Phong on 20 August 2026.",
      "2026-08-20 talks held in-person",
    ],
    // what was held is what stands behind the verb, not what it was about
    [
      "Ngày 12/6/2026, tại Viêng Chăn, Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Lào tổ chức hội nghị tổng kết công tác bàn giao hài cốt liệt sĩ.",
      "2026-06-12 meeting held in-person",
    ],
    [
      "Thực hiện kế hoạch tuần tra chung, ngày 12/6/2026, tại Phú Quốc, Hải quân Việt Nam và Hải quân Campuchia tổ chức cuộc họp thường niên về tuần tra chung.",
      "2026-06-12 meeting held in-person",
    ],
    [
      "Ngày 12/6/2026, tại Phú Quốc, Hải quân Việt Nam và Hải quân Campuchia tổ chức diễn tập, sau đó rút kinh nghiệm.",
      "2026-06-12 exercise held in-person",
    ],
    [
      "Prime Minister Anwar Ibrahim and Prime Minister Lawrence Wong held their annual retreat in Singapore on 7 January 2026, where officials signed two agreements.",
      "2026-01-07 meeting held in-person",
    ],
    // two who agreed on a day met on it; two states that agreed need not have
    [
      "On 26 February 2026, Deputy Foreign Minister Do Hung Viet and Swiss State Secretary Alexandre Fasel agreed to hold the next human rights dialogue in Bern.",
      "2026-02-26 meeting held in-person",
    ],
    [
      "Chuyến thăm hữu nghị của hai tàu hải quân Nhật Bản tới Đà Nẵng từ ngày 29/9 đến 1/10/2026 không tiến hành được do bão.",
      "2026-09-29 2026-10-01 visit cancelled in-person",
    ],
    // talks that ended are no visit; one long clause of what is ahead
    [
      "Top Japanese and Indian officials wrapped up two days of trade talks in Singapore on 14 June 2026.",
      "2026-06-14 talks held in-person",
    ],
    [
      "Chủ tịch Quốc hội Lào Xaysomphone Phomvihane sẽ dẫn đầu Đoàn đại biểu cấp cao Quốc hội Lào thăm chính thức Thái Lan từ ngày 19 đến ngày 22/10/2026.",
      "2026-10-19 2026-10-22 visit announced in-person",
    ],
    // a session within a visit; a meeting beside a dialogue
    [
      "Trong khuôn khổ chuyến thăm, ngày 12/5/2026, tại Moskva, Kỳ họp lần thứ 27 Ủy ban liên Chính phủ Việt Nam - Liên bang Nga đã diễn ra dưới sự đồng chủ trì của Phó Thủ tướng Nguyễn Chí Dũng và Phó Thủ tướng Dmitry Chernyshenko.",
      "2026-05-12 committee held in-person",
    ],
    [
      "The defence chiefs of Japan and the Philippines gathered in Singapore on May 31, 2026, on the sidelines of the Shangri-La Dialogue.",
      "2026-05-31 meeting held in-person",
    ],
    // what they agreed to hold is none of theirs; a ministry that plans by its name
    [
      "Parliaments of Laos and Thailand agreed on 12 May 2026 to hold a dialogue of their committees every year, after talks between Speaker Xaysomphone Phomvihane and Speaker Wan Muhamad Noor Matha in Bangkok.",
      "2026-05-12 talks held in-person",
    ],
    [
      "Ngày 12/5/2026, tại trụ sở Bộ Kế hoạch và Đầu tư Lào, hai bên đã ký thỏa thuận tài trợ giữa Chính phủ Lào và Chính phủ Nhật Bản.",
      "2026-05-12 signing held in-person",
    ],
    [
      "Phiên đàm phán cấp bộ trưởng về Hiệp định Thương mại đối ứng giữa Việt Nam và Hoa Kỳ diễn ra tại Washington ngày 12/5/2026.",
      "2026-05-12 talks held in-person",
    ],
    // by phone or on a screen, without a verb of calling
    [
      "VGP - May 13, 2026\n\nThis afternoon, Prime Minister Pham Minh Chinh was on the phone with Australian Prime Minister Anthony Albanese.",
      "2026-05-13 call held phone",
    ],
    [
      "15 July 2026\n\nWELLINGTON, July 15 (Xinhua) -- Prime Minister Christopher Luxon and Prime Minister Pham Minh Chinh of Viet Nam connected by video link last night.",
      "2026-07-14 call held virtual",
    ],
    [
      "The 9th Australia-India Foreign Affairs and Defence Dialogue was held by video link on 3 March 2026, co-chaired by Penny Wong and S. Jaishankar.",
      "2026-03-03 dialogue held virtual",
    ],
    [
      "HANOI, July 1, 2026 -- Prime Minister Pham Minh Chinh met Prime Minister Christopher Luxon in Hanoi on Tuesday, their first encounter in person; they spoke by video in March.",
      "2026-06-30 meeting held in-person",
    ],
    // one side speaks of another
    [
      "HANOI, July 9, 2026 (VNA) - Asked about China's new rules on the Paracels, Foreign Ministry spokesperson Pham Thu Hang said on Thursday that Vietnam resolutely opposes them.",
      "2026-07-09 statement held in-person",
    ],
    [
      "(TTXVN) - Chiều 16/4/2026, tại họp báo thường kỳ, trả lời câu hỏi của phóng viên về việc Trung Quốc tiến hành tập trận ở quần đảo Trường Sa, Người phát ngôn Bộ Ngoại giao khẳng định Việt Nam kiên quyết phản đối.",
      "2026-04-16 statement held in-person",
    ],
    [
      "BEIJING, Dec. 2, 2026 (Xinhua) -- Chinese Vice Foreign Minister Sun Weidong summoned Japanese Ambassador to China Kenji Kanasugi on Tuesday to lodge solemn representations.",
      "2026-12-01 statement held in-person",
    ],
    [
      "CANBERRA, 12 November 2026 – Australia today announced A$3 million in emergency assistance to Viet Nam after Typhoon Kalmaegi.",
      "2026-11-12 statement held in-person",
    ],
    [
      "BEIJING, June 4, 2026 (Xinhua) -- Asked about the talks, Foreign Ministry spokesperson Mao Ning said Foreign Minister Wang Yi met with Vietnamese Foreign Minister Le Hoai Trung in Beijing on Wednesday.",
      "2026-06-03 meeting held in-person",
    ],
    // an oiler receives nobody, and what looks towards something goes nowhere
    [
      "Sáng 24-7-2026, biên đội tàu Hải quân Ấn Độ gồm tàu khu trục INS Delhi và tàu tiếp dầu INS Shakti đã cập cảng Tiên Sa, bắt đầu chuyến thăm hữu nghị thành phố Đà Nẵng từ ngày 24 đến 27-7.",
      "2026-07-24 2026-07-27 port-call held in-person",
    ],
    [
      "HONOLULU, June 20, 2026 – The agency conducted an honorable carry ceremony at Da Nang International Airport, Vietnam, on June 18, 2026, to bring home remains of U.S. service members.",
      "2026-06-18 handover held in-person",
    ],
    // letters
    [
      "BEIJING, April 13, 2026 (Xinhua) -- Chinese President Xi Jinping and Indonesian President Prabowo Subianto on Monday exchanged messages of congratulation on the anniversary of ties.",
      "2026-04-13 statement held in-person",
    ],
    [
      "Ngày 2/12/2026, Chủ tịch nước Lương Cường đã gửi điện mừng tới Chủ tịch nước Cuba Miguel Díaz-Canel nhân dịp kỷ niệm thiết lập quan hệ ngoại giao.",
      "2026-12-02 statement held in-person",
    ],
    // work that is carried out is no exercise, a guest's goodwill visit no port call
    [
      "Vientiane, 17/05/2026 – US Ambassador Heather Variava and Lao Vice Minister Sonephet Inthavong today cut the ribbon on a clearance project. It will be carried out by Norwegian People's Aid.",
      "2026-05-17 project held in-person",
    ],
    [
      "BEIJING, May 23, 2026 -- Tran Thanh Man, chairman of the National Assembly of Vietnam, concluded an official goodwill visit to China on Friday, at the invitation of Zhao Leji.",
      "2026-05-22 visit held in-person",
    ],
    [
      "June 10, 2026\n\nTwo ships of the Royal Australian Navy arrived in Da Nang on Tuesday for a goodwill visit.",
      "2026-06-09 port-call held in-person",
    ],
    // called off, in many words
    [
      "November 3, 2026\n\nThe 30th United States-Vietnam Human Rights Dialogue, which was to have been held in Washington, D.C., on November 5 and 6, will not go forward.",
      "2026-11-05 2026-11-06 dialogue cancelled in-person",
    ],
    [
      "BANGKOK, May 4, 2026 -- The meeting of the Thai and Cambodian foreign ministers planned for May 12 has been deferred at Phnom Penh's request, Foreign Minister Sihasak Phuangketkeow said on Monday.",
      "2026-05-12 meeting cancelled in-person",
    ],
    [
      "Hà Nội, 4/5/2026 - Phiên họp Ủy ban hỗn hợp Việt Nam - Lào dự kiến ngày 12/5 tại Vientiane sẽ không diễn ra.",
      "2026-05-12 committee cancelled in-person",
    ],
    [
      "(TTXVN) Bộ Quốc phòng Philippines ngày 6/7/2026 cho biết chuyến thăm Manila của Bộ trưởng Quốc phòng Trung Quốc Đổng Quân, dự kiến từ ngày 10 đến 12/7, đã bị hoãn.",
      "2026-07-10 2026-07-12 visit cancelled in-person",
    ],
    [
      "SEOUL, Sept. 8, 2026 (Yonhap) -- South Korea and Vietnam have agreed to postpone a strategic dialogue of vice foreign ministers slated for Thursday in Hanoi, the foreign ministry here said Tuesday.",
      "2026-09-10 dialogue cancelled in-person",
    ],
    // what ministers who met want to put off is something else
    [
      "HANOI, July 1, 2026 -- Prime Minister Pham Minh Chinh met US Trade Representative Jamieson Greer in Hanoi on Tuesday and asked that the tariffs be postponed.",
      "2026-06-30 meeting held in-person",
    ],
    // a day after that of the report is ahead, whatever the tense
    [
      "November 3, 2026\n\nAustralian Foreign Minister Penny Wong visits Hanoi from November 6 to 8 for talks with Foreign Minister Le Hoai Trung.",
      "2026-11-06 2026-11-08 visit announced in-person",
    ],
  ])("%s", (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});

const levelOf = (text: string) => codeReport(text, lexicon)[0]?.fields.level.value;

describe("the level by what it is", () => {
  it.each([
    [
      "The seventh Vietnam-India army exercise VINBAX opened in Hanoi on 5 November 2026 in the presence of Indian Ambassador Sandeep Arya.",
      "military",
    ],
    [
      "On 9 May 2026 the Philippine Department of Foreign Affairs issued a statement on Chinese ships near Scarborough Shoal.",
      "senior-official",
    ],
    [
      "The Philippines and China held consultations at the level of vice foreign ministers in Xiamen on 5 May 2026.",
      "vice-minister",
    ],
    [
      "Ngày 5/5/2026, tại cửa khẩu Hữu Nghị, Công an tỉnh Lạng Sơn bàn giao ba đối tượng truy nã cho Công an Trung Quốc.",
      "local",
    ],
  ])("%s", (text, says) => {
    expect(levelOf(text)).toBe(says);
  });
});

describe("what an event that is ahead is read from", () => {
  it("is the word that says so, never nothing", () => {
    const [draft] = codeReport(
      "QĐND - Thứ sáu, 08/08/2025 05:40\n\nTừ ngày 18 đến 28-8, Hàn Quốc và Mỹ sẽ tiến hành cuộc tập trận thường niên Lá chắn Tự do Ulchi (UFS) trên khắp lãnh thổ Hàn Quốc.",
      lexicon,
    );
    expect(draft?.fields.status.value).toBe("announced");
    expect(draft?.fields.status.quotes.map(({ exact }) => exact)).toEqual(["sẽ"]);
  });
});

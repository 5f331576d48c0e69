import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const told = (text: string): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, end, place, status, participants, mechanism, round } }) =>
    [
      kind.value,
      status.value,
      `${start.value ?? "-"}${end.value ? `/${end.value}` : ""}`,
      place.value?.name ?? "-",
      `${mechanism.value ?? "-"} ${round.value ?? "-"}`,
      participants.map(({ actor, person, name, office }) => `${actor} ${person ?? name ?? office ?? "-"}`).join(" + "),
    ].join(", "),
  );

describe("rounds of a series in other words", () => {
  it.each([
    [
      "a round by a Roman numeral behind its kind",
      "Trong hai ngày 4-5/12/2019, tại thành phố Nha Trang, tỉnh Khánh Hòa, đã diễn ra Vòng đàm phán XIII Nhóm công tác về hợp tác trong các lĩnh vực ít nhạy cảm trên biển Việt Nam - Trung Quốc.",
      ["talks, held, 2019-12-04/2019-12-05, Nha Trang, cn-vn-less-sensitive-maritime-working-group 13, CN - + VN -"],
    ],
    [
      "committees of two governments that held a meeting",
      "Champasak, September 6, 2024 (VNA) – The Special Working Committees of the Vietnamese and Lao governments held a meeting in Pakse on September 5 to review the search for remains.",
      ["committee, held, 2024-09-05, Pakse, la-vn-special-committee-remains -, LA - + VN -"],
    ],
    [
      "a meeting of their committee",
      "NANNING, June 13, 2024 (Xinhua) -- China and Vietnam on Thursday held a meeting of their Joint Committee on Agriculture in Nanning.",
      ["committee, held, 2024-06-13, Nanning, cn-vn-agriculture-committee -, CN - + VN -"],
    ],
    [
      "an annual conference by its number",
      "Sáng 16/7/2025, tại thủ đô Viêng Chăn (Lào), Ban Công tác đặc biệt của Chính phủ Việt Nam và Ban Công tác đặc biệt của Chính phủ Lào tổ chức Hội nghị thường niên lần thứ 29 về công tác tìm kiếm hài cốt.",
      ["committee, held, 2025-07-16, Vientiane, la-vn-special-committee-remains 29, LA - + VN -"],
    ],
    [
      "beside the ministers of ASEAN",
      "Trong khuôn khổ Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 58 tại Kuala Lumpur, Malaysia, ngày 10/7/2025, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã gặp Bộ trưởng Ngoại giao Australia Penny Wong.",
      ["meeting, held, 2025-07-10, Kuala Lumpur, - -, VN bui-thanh-son + AU penny-wong"],
    ],
    [
      "a dialogue of three ministries without its level",
      "Ngày 14/5/2024, tại Hà Nội, Đối thoại Chiến lược 3+3 về ngoại giao, quốc phòng, công an Việt Nam-Trung Quốc được tổ chức.",
      ["dialogue, held, 2024-05-14, Hanoi, cn-vn-3plus3-dialogue-ministerial -, CN - + VN -"],
    ],
    [
      "short forms in brackets within the name",
      "Thursday, 27/03/2025, 09:14\n\nThe second meeting of the Cooperation Committee between the National Assembly (NA) of Vietnam and the National People's Congress (NPC) of China was held in Hanoi on the morning of March 26.",
      ["committee, held, 2025-03-26, Hanoi, cn-vn-parliamentary-cooperation-committee 2, CN - + VN -"],
    ],
    [
      "a round that the visit told first names",
      "PEOPLE'S ARMY NEWSPAPER ONLINE\nMilitary > Military External Affairs\nThursday, March 21, 2024 - 19:42 (GMT+7)\n\nVietnam, Republic of Korea hold Defense Policy Dialogue\n\nPANO - A high-ranking delegation of the Vietnamese Ministry of National Defense led by Deputy Minister Sen. Lt. Gen. Hoang Xuan Chien paid a working visit to the Republic of Korea from March 18 to 21 and attended the Vietnam - Republic of Korea Defense Policy Dialogue.\n\nOn March 19, in Seoul, General Chien and Vice Minister of National Defense Kim Seon-ho co-chaired the dialogue, after the Vietnamese officer had reviewed the guard of honor of the host ministry.",
      ["dialogue, held, 2024-03-19, Seoul, kr-vn-defence-policy-dialogue -, VN hoang-xuan-chien + KR kim-seon-ho"],
    ],
    [
      "two working groups in one sentence, each with its count",
      "Home > Department of Boundary and Ocean Affairs > News\n\nChina and Viet Nam Hold Consultations of Maritime Working Groups\n\n2021-01-22 18:40\n\nOn January 21, the 14th round of consultations of the China-Viet Nam Working Group on the Sea Area beyond the Mouth of the Beibu Gulf and the 11th round of consultations of the Working Group on Joint Development at Sea were held via video link. Zhao Weidong, Counsellor of the Department of Boundary and Ocean Affairs of the Foreign Ministry and head of the Chinese side of the working groups, and Trinh Duc Hai, Vice Chairman of the National Boundary Commission of the Ministry of Foreign Affairs of Viet Nam and head of the Vietnamese side, co-chaired the consultations. Officials from the departments of defence, natural resources, agriculture, transport and coast guard of both countries took part.",
      [
        "committee, held, 2021-01-21, -, cn-vn-gulf-of-tonkin-mouth-working-group 14, CN Zhao Weidong + VN trinh-duc-hai",
      ],
    ],
  ])("%s", (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

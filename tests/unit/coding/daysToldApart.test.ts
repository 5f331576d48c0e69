import { describeEvents } from "./toldEvents";

describeEvents("days told apart from the event", [
  [
    "two days with spaces beside the dash",
    "Phiên họp của Ủy ban Liên hợp biên giới đất liền\nThứ sáu, 18/10/2024 - 15:40\n\n(Baocaobang.vn) Từ ngày 15 - 17/10, tại thành phố Cao Bằng, Ủy ban Liên hợp biên giới đất liền Việt Nam - Trung Quốc tổ chức Phiên họp lần thứ 14.",
    ["committee, held, 2024-10-15/2024-10-17, Cao Bang, CN - + VN -"],
  ],
  [
    "a place, a day and two agencies above the report",
    "Lào - Thái Lan họp Ủy ban hợp tác lần thứ 8\n\nLuang Prabang, 14/8/1998 (KPL/TTXVN)\n\nỦy ban hợp tác Lào - Thái Lan đã họp phiên thứ 8 trong hai ngày 12 và 13/8 tại Luang Prabang, dưới sự đồng chủ trì của Bộ trưởng Ngoại giao Lào Somsavat Lengsavad và Bộ trưởng Ngoại giao Thái Lan Surin Pitsuwan.",
    ["committee, held, 1998-08-12/1998-08-13, Luang Prabang, LA Somsavat Lengsavad + TH Surin Pitsuwan"],
  ],
  [
    "days of the week before both days of a span",
    "WELLINGTON, 9 May 2024 - Foreign Minister Winston Peters of New Zealand and Foreign Minister Penny Wong of Australia held talks in Honiara, Solomon Islands, from Monday 6 to Wednesday 8 May.",
    ["talks, held, 2024-05-06/2024-05-08, Honiara, NZ winston-peters + AU penny-wong"],
  ],
  [
    "two days with a stroke",
    "HANOI, May 15, 2024 (VNA) -- Deputy Minister Nguyen Minh Vu and Japanese Vice-Minister Funakoshi Takehiro held talks in Hanoi on May 13/14.",
    ["talks, held, 2024-05-13/2024-05-14, Hanoi, VN nguyen-minh-vu + JP takehiro-funakoshi"],
  ],
  [
    "a day of this month",
    "HANOI, May 15, 2024 (VNA) -- Deputy Minister Nguyen Minh Vu and Japanese Vice-Minister Funakoshi Takehiro held talks in Hanoi on the 13th of this month.",
    ["talks, held, 2024-05-13, Hanoi, VN nguyen-minh-vu + JP takehiro-funakoshi"],
  ],
  [
    "a month, a comma and a stroke in the stamp",
    "Viet Nam, Thailand agree to boost trade\nUpdate: May, 18/2019 - 09:00\n\nBANGKOK — Minister of Foreign Affairs Pham Binh Minh and Thai Minister of Foreign Affairs Don Pramudwinai held talks in Bangkok on Thursday.",
    ["talks, held, 2019-05-16, Bangkok, VN pham-binh-minh + TH Don Pramudwinai"],
  ],
  [
    "two digits of a year beside the day of the week",
    "LEADERS HOLD TALKS\n\nTHURSDAY 14/03/24\n\nThe Prime Minister of Fiji, Sitiveni Rabuka, and the Prime Minister of Papua New Guinea, James Marape, held talks in Suva yesterday.",
    ["talks, held, 2024-03-13, Suva, FJ Sitiveni Rabuka + PG James Marape"],
  ],
  [
    "a masthead, two dashes and a day",
    "People's Daily Online -- Thursday, February 28, 2002\n\nLeaders Hold Talks in Hanoi\n\nHANOI, February 27 (Xinhua) -- Chinese President Jiang Zemin and Nong Duc Manh, general secretary of the Communist Party of Vietnam, held talks here Wednesday.",
    ["talks, held, 2002-02-27, Hanoi, CN jiang-zemin + VN nong-duc-manh"],
  ],
  [
    "a statement of today on a meeting of last week",
    "Thứ bảy, 22/11/2025, 10:37 (GMT+7)\n\nHải quân Trung Quốc cho biết đã họp với quân đội Mỹ tại Honolulu.\n\nTrong thông cáo phát hôm nay, hải quân Trung Quốc cho biết cuộc họp giữa hải quân, không quân hai nước diễn ra ngày 18-20/11 tại Honolulu, bang Hawaii.",
    ["meeting, held, 2025-11-18/2025-11-20, Honolulu, US - + CN -"],
  ],
  [
    "what was learnt today",
    "Thanh Đảo, ngày 12/6/2026 (Tân Hoa xã) - Phóng viên được biết từ Hải quân Trung Quốc hôm nay, cuộc họp nhóm công tác giữa Trung Quốc và Mỹ đã diễn ra tại Thanh Đảo từ ngày 9 đến ngày 11/6.",
    ["committee, held, 2026-06-09/2026-06-11, Qingdao, CN - + US -"],
  ],
  [
    "the day on which what is over had opened",
    "PH, US wrap up dialogue\n\nNovember 19, 2025, 5:12 pm\n\nMANILA – The Philippines and the United States on Tuesday wrapped up the 12th Bilateral Strategic Dialogue with a pledge to strengthen maritime security.\n\nThe two-day dialogue, which opened in Manila on Monday, was co-chaired by Philippine Undersecretary Leandro Villaruz and US Assistant Secretary of State Michael DeSombre.",
    ["dialogue, held, 2025-11-17/2025-11-18, Manila, PH Leandro Villaruz + US Michael DeSombre"],
  ],
  [
    "the day that follows talks before the lead",
    "Tuesday, September 30, 2025\n\nDar es Salaam. Tanzania and Kenya have agreed to remove 14 barriers to trade by the end of March next year, following talks between their foreign ministers in the city on Friday.\n\nTanzania's Minister for Foreign Affairs, Mahmoud Thabit Kombo, and Kenya's Prime Cabinet Secretary, Musalia Mudavadi, co-chaired the sixth session of the Joint Commission for Cooperation.",
    ["committee, held, 2025-09-26, Dar es Salaam, TZ Mahmoud Thabit Kombo + KE Musalia Mudavadi"],
  ],
  [
    "both ministers after their meeting on Tuesday",
    "Thứ Năm, 5 tháng 2 năm 2026\n\nÚc sẽ giúp Fiji đào tạo thủy thủ, Bộ trưởng Quốc phòng hai nước cho biết sau cuộc họp thường niên lần thứ ba ở thủ đô Suva hôm thứ Ba.\n\nPhó Thủ tướng Úc Richard Marles và Bộ trưởng Quốc phòng Fiji Pio Tikoduadua đã bàn về tuần tra chống đánh bắt cá bất hợp pháp.",
    ["meeting, held, 2026-02-03, Suva, AU Richard Marles + FJ Pio Tikoduadua"],
  ],
  [
    "who spoke after talks, behind a quote on the past",
    'Thứ sáu, 22/8/2025, 10:42 (GMT+7)\n\nNgoại trưởng Nga Sergei Lavrov và người đồng cấp Ấn Độ S. Jaishankar hội đàm tại Moskva.\n\n"Quan hệ Ấn - Nga ổn định kể từ sau Thế chiến II", Ngoại trưởng Ấn Độ S. Jaishankar phát biểu trong cuộc họp báo chung sau hội đàm với Ngoại trưởng Nga Sergei Lavrov hôm 21/8.',
    ["talks, held, 2025-08-21, Moscow, RU sergei-lavrov + IN s-jaishankar"],
  ],
  [
    "signed on a day of the week",
    "Lima, Mar. 2, 2012 (ANDINA). Foreign Ministers of Peru, Rafael Roncagliolo, and Ecuador, Ricardo Patino, signed on Thursday in the northern city of Tumbes an agreement for the construction of a bridge.",
    ["signing, held, 2012-03-01, Tumbes, PE Rafael Roncagliolo + EC Ricardo Patino"],
  ],
  [
    "a year behind the name of a dialogue",
    "Đối thoại Lao động Việt Nam - Hoa Kỳ năm 2023\n\n(LĐXH) - Ngày 25/4, tại Hà Nội, Thứ trưởng Nguyễn Bá Hoan và bà Thea Lee, Phó Thứ trưởng Bộ Lao động Hoa Kỳ, đồng chủ trì Đối thoại Lao động Việt Nam - Hoa Kỳ.",
    ["dialogue, held, 2023-04-25, Hanoi, VN Nguyễn Bá Hoan + US thea-lee"],
  ],
  [
    "a day before the round by its letters",
    "January 23, 2026, 6:41 pm\n\nMANILA – The Philippines and China held their consultation on the South China Sea in Cebu City on Jan. 21.\n\nThe meeting was co-chaired by Philippine Undersecretary Leo Herrera-Lim and Chinese Vice Foreign Minister Sun Weidong.\n\nA day before the BCM, officials of the Philippine Coast Guard and the China Coast Guard also met in Cebu City to restore their communication line.",
    [
      "consultation, held, 2026-01-21, Cebu City, PH Leo Herrera-Lim + CN sun-weidong",
      "meeting, held, 2026-01-20, Cebu City, PH - + CN -",
    ],
  ],
  [
    "the day of a page whose name speaks of liberation",
    "SÀI GÒN GIẢI PHÓNG\nThứ sáu, 2-12-2005\n\nBrazil - Argentina gác lại bất đồng\n\nTổng thống Brazil Luiz Inacio Lula da Silva và Tổng thống Argentina Nestor Kirchner đã gặp nhau ngày 30-11 tại Puerto Iguazu (Argentina). Hai bên sẽ hoàn tất cơ chế trước ngày 31-1-2006.",
    ["meeting, held, 2005-11-30, Puerto Iguazú, BR luiz-inacio-lula-da-silva + AR Nestor Kirchner"],
  ],
  [
    "who spoke to reporters of his country",
    "BERNAMA\n\n12/11/2024 06:42 PM\n\nHANOI, Nov 12 (Bernama) -- Malaysia and Viet Nam have agreed to draw up a new plan, Foreign Minister Datuk Seri Mohamad Hasan said today.\n\nHe was speaking to Malaysian reporters after co-chairing the Joint Commission Meeting with his Vietnamese counterpart, Foreign Minister Bui Thanh Son, here.",
    ["meeting, held, 2024-11-12, Hanoi, MY mohamad-hasan + VN bui-thanh-son"],
  ],
  [
    "a visit of two days that ended, the first since an office was taken",
    "Thứ Bảy, 21/6/2025 - 15:48\n\nTổng thống Namibia Netumbo Nandi-Ndaitwah ngày 20/6 kết thúc chuyến thăm làm việc hai ngày tới Angola, chuyến đầu tiên của bà kể từ khi nhậm chức.\n\nTrong cuộc hội đàm tại thủ đô Luanda, Tổng thống Nandi-Ndaitwah và Tổng thống Angola João Lourenço nhất trí đẩy nhanh dự án thủy điện.",
    ["visit, held, 2025-06-19/2025-06-20, Luanda, NA Netumbo Nandi-Ndaitwah + AO João Lourenço"],
  ],
  [
    "a site, a dash, a city and a day of the week",
    "VOV.VN - Cairo, thứ Năm 5/6/2025. Ngoại trưởng Ai Cập Badr Abdelatty và người đồng cấp Hy Lạp George Gerapetritis đã hội đàm tại thủ đô Cairo hôm thứ Tư.",
    ["talks, held, 2025-06-04, Cairo, EG Badr Abdelatty + GR George Gerapetritis"],
  ],
  [
    "beside a round of consultations",
    "Thứ Ba, 02/12/2025 07:10\n\nNgày 1/12, Thủ tướng Đức Friedrich Merz và Thủ tướng Ba Lan Donald Tusk đã chủ trì vòng tham vấn liên chính phủ lần thứ 17 tại thủ đô Berlin.\n\nBên lề vòng tham vấn, Bộ trưởng Quốc phòng Đức Boris Pistorius và người đồng cấp Ba Lan Wladyslaw Kosiniak-Kamysz đã ký một bản ghi nhớ về hợp tác quốc phòng.",
    [
      "consultation, held, 2025-12-01, Berlin, DE Friedrich Merz + PL donald-tusk",
      "signing, held, 2025-12-01, Berlin, DE Boris Pistorius + PL Wladyslaw Kosiniak-Kamysz",
    ],
  ],
  [
    "a day of the week in brackets between two days",
    "November 13, 2024\n\nOn November 12 (Tue) and 13 (Wed), the 16th Round of the Japan-China High-Level Consultation on Maritime Affairs was held in Fukuoka.",
    ["consultation, held, 2024-11-12/2024-11-13, Fukuoka, CN - + JP -"],
  ],
  [
    "talks in a visit of three days with its own dates",
    "15/05/2025\n\nTổng thống Phần Lan Alexander Stubb hôm thứ Tư đã hội đàm với Tổng thống Zambia Hakainde Hichilema tại thủ đô Lusaka trong chuyến thăm cấp nhà nước kéo dài ba ngày, từ 13 đến 15/5.",
    ["talks, held, 2025-05-14, Lusaka, FI Alexander Stubb + ZM Hakainde Hichilema"],
  ],
]);

import { describeEvents } from "./toldEvents";

describeEvents("one event or two", [
  [
    "two of four who met before the above",
    "February 7, 2026\n\nOn February 6, Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs of Japan, and Mr. KOIZUMI Shinjiro, Minister of Defense of Japan, held a meeting in Washington, D.C. with Mr. Marco Rubio, Secretary of State, and Mr. Pete Hegseth, Secretary of War of the United States of America.\n\nPrior to the above, Minister Motegi held a meeting with Secretary Rubio for about 25 minutes. The two Ministers confirmed the steady implementation of the agreement on tariffs.",
    [
      "meeting, held, 2026-02-06, Washington, D.C., JP toshimitsu-motegi + JP KOIZUMI Shinjiro + US marco-rubio + US pete-hegseth",
      "meeting, held, 2026-02-06, Washington, D.C., JP toshimitsu-motegi + US marco-rubio",
    ],
  ],
  [
    "a minister of the environment is no school",
    "Ngày 24/6/2025, tại Tokyo, Bộ trưởng Nông nghiệp Đỗ Đức Duy đã có cuộc làm việc với Bộ trưởng Nông nghiệp Nhật Bản Koizumi Shinjiro.\n\nChiều cùng ngày, Bộ trưởng Đỗ Đức Duy có buổi gặp Bộ trưởng Môi trường Nhật Bản Asao Keiichiro. Hai bên trao đổi về xử lý chất thải rắn đô thị.",
    [
      "meeting, held, 2025-06-24, Tokyo, VN do-duc-duy + JP Koizumi Shinjiro",
      "meeting, held, 2025-06-24, Tokyo, VN do-duc-duy + JP Asao Keiichiro",
    ],
  ],
  [
    "the host who greets the guest at the talks",
    "Thursday, July 03, 2025\n\nHanoi (VNA) – Vice Chairwoman of the National Assembly Nguyen Thi Thanh held talks with Vice Speaker of the National Assembly of the Republic of Korea Joo Ho-young in Hanoi on July 3.\n\nThanh welcomed the Korean legislator and his delegation, expressing her belief that the visit would give fresh momentum to the partnership and to the cooperation agreement between the two National Assemblies.",
    ["talks, held, 2025-07-03, Hanoi, VN Nguyen Thi Thanh + KR Joo Ho-young"],
  ],
  [
    "who met the evening before, by office alone",
    "Updated: 09/12/2023 - 09:20\n\nThe 12th Conference on Cooperation and Development of Vietnam - Cambodia Border Provinces took place in Tay Ninh city on the morning of December 8. Deputy Prime Minister Tran Luu Quang and Deputy Prime Minister of Cambodia Sar Sokha co-chaired the conference.\n\nPreviously, on the evening of December 7, Chairman of the Tay Ninh Provincial People's Committee Nguyen Thanh Ngoc met with the Governor of Cambodia's Svay Rieng province. The two provinces agreed to open border gates.",
    [
      "meeting, held, 2023-12-08, Tay Ninh, VN tran-luu-quang + KH Sar Sokha",
      "meeting, held, 2023-12-07, -, VN Nguyen Thanh Ngoc + KH Governor of Cambodia's Svay Rieng province",
    ],
  ],
  [
    "who received a delegation on its visit",
    "Chiều 10/4/2025, đoàn đại biểu tỉnh Tây Ninh do Phó Bí thư Tỉnh ủy Phạm Văn Thuận làm trưởng đoàn đến thăm tỉnh Svay Rieng, Vương quốc Campuchia.\n\nTiếp đoàn tại thành phố Svay Rieng có Tỉnh trưởng Prum Sarath cùng lãnh đạo các sở, ngành của tỉnh.",
    ["visit, held, 2025-04-10, Svay Rieng, VN Phạm Văn Thuận + KH Prum Sarath"],
  ],
  [
    "who led one side, by a statement of the day after",
    "Thứ năm, 25/4/2024, 10:42\n\nQuan chức Mỹ, Philippines nhóm họp tại Washington, nhất trí tăng cường phối hợp ở Biển Đông.\n\nCuộc đối thoại diễn ra trong hai ngày 22 và 23/4. Phía Philippines do Thứ trưởng Ngoại giao Maria Theresa Lazaro và Thứ trưởng Quốc phòng Pablo Reyes dẫn đầu, theo thông cáo chung được Bộ Ngoại giao Philippines công bố hôm 24/4.",
    ["dialogue, held, 2024-04-22/2024-04-23, Washington, D.C., PH maria-theresa-lazaro + PH Pablo Reyes + US -"],
  ],
  [
    "the guest who was welcomed on his visit at the talks",
    "Vietnam, Slovakia seek stronger parliamentary ties\n\nHanoi, Oct. 19 (VNA) -- National Assembly Chairman Nguyen Van An held talks with visiting President of the National Council of Slovakia Pavol Hrusovsky in Hanoi on October 18, 2004.\n\nChairman An warmly welcomed the Slovak legislator, who is on an official visit to Vietnam from October 17 to 21, and said that the Vietnamese people always remember the valuable support that the people of Slovakia gave them during their past struggle.\n\nThe two sides agreed that the two legislative bodies should exchange more delegations, in particular between their committees and friendship parliamentarians' groups, and share experience in law-making and supervision. They also pledged to support each other at the Inter-Parliamentary Union and the Asia-Europe Parliamentary Partnership.\n\nOn economic relations, both noted that two-way trade, which was around 38 million USD in 2003, did not match the potential of the two countries. Hrusovsky said that as a new member of the European Union, Slovakia could be a gateway for Vietnamese shoes, garments, coffee and seafood into the market, and that Slovak companies were interested in thermal power and cement plants in Vietnam. He promised to create favourable conditions for the Vietnamese community in Slovakia.\n\nThe Slovak National Council President is scheduled to tour Ho Chi Minh City and Ha Long Bay before his departure.",
    ["talks, held, 2004-10-18, Hanoi, VN nguyen-van-an + SK Pavol Hrusovsky"],
  ],
  [
    "views exchanged, and nothing handed over",
    "05/02/2026 09:20\n\nTokyo (TTXVN) - Bộ Ngoại giao Nhật Bản cho biết tối 4/2, Ngoại trưởng Toshimitsu Motegi đã có cuộc điện đàm kéo dài khoảng 25 phút với Ngoại trưởng Hàn Quốc Cho Hyun.\n\nTheo thông báo, hai Ngoại trưởng đã trao đổi quan điểm về tình hình Triều Tiên sau vụ phóng tên lửa đạn đạo hôm 2/2, nhất trí tiếp tục phối hợp chặt chẽ song phương cũng như ba bên với Mỹ.",
    ["call, held, 2026-02-04, -, JP toshimitsu-motegi + KR Cho Hyun"],
  ],
  [
    "a session within a visit, told again by its name alone",
    "Ngày 12/6/2025, tại thủ đô Manila, Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn và Bộ trưởng Ngoại giao Philippines Enrique Manalo đã đồng chủ trì Kỳ họp lần thứ 11 Ủy ban Hỗn hợp về hợp tác song phương Việt Nam-Philippines (JCBC-11). Kỳ họp diễn ra trong khuôn khổ chuyến thăm chính thức Philippines của Phó Thủ tướng từ ngày 11-13/6.\n\nHai bên kiểm điểm việc thực hiện các thỏa thuận đạt được tại Kỳ họp lần thứ 10 tổ chức ở Hà Nội.",
    ["committee, held, 2025-06-12, Manila, VN bui-thanh-son + PH enrique-manalo"],
  ],
]);

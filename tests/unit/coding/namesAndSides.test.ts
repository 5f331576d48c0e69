import { describeEvents } from "./toldEvents";

describeEvents("names, and the sides of who has them", [
  [
    "a site of the government of New Zealand gives no side to who is met",
    "beehive.govt.nz\nThe official website of the New Zealand Government\n\nRELEASE\n4 APRIL 2025\n\nForeign Minister to visit Fiji and Tonga\n\nForeign Minister Winston Peters will travel to Fiji and Tonga next week.\n\n\"Fiji and Tonga are among our closest partners in the Pacific,\" Mr Peters says.\n\nIn Suva on Tuesday 8 April, Mr Peters will meet Prime Minister Sitiveni Rabuka. They will discuss regional security.\n\nMr Peters then travels to Nuku'alofa, where he will hold talks on Thursday 10 April with Prime Minister 'Aisake Valu Eke.",
    [
      "meeting, announced, 2025-04-08, Suva, NZ winston-peters + FJ Sitiveni Rabuka",
      "talks, announced, 2025-04-10, Nuku‘alofa, NZ winston-peters + TO Aisake Valu Eke",
    ],
  ],
  [
    "a name that begins with a sound of Polynesia, of the country of the city",
    "4 April 2025\n\nNew Zealand Foreign Minister Winston Peters will travel to Fiji and Tonga next week.\n\nMr Peters then travels to Nuku'alofa, where he will hold talks on Thursday 10 April with Prime Minister 'Aisake Valu Eke.",
    [
      "visit, announced, -, -, NZ winston-peters + FJ -",
      "talks, announced, 2025-04-10, Nuku‘alofa, NZ winston-peters + TO Aisake Valu Eke",
    ],
  ],
  [
    "the European Free Trade Association is no side",
    "January 23, 2025\n\nPrime Minister Pham Minh Chinh met with Swiss President Karin Keller-Sutter on Wednesday in Davos, and called for a free trade agreement between Vietnam and the European Free Trade Association to be concluded.",
    ["meeting, held, 2025-01-22, Davos, VN pham-minh-chinh + CH Karin Keller-Sutter"],
  ],
  [
    "who chairs ASEAN this year",
    "Manila, 30/1/2026 (TTXVN) - Philippines và Trung Quốc đã họp tại Cebu ngày 29/1.\n\nCuộc họp do Thứ trưởng Ngoại giao Philippines Leo Herrera-Lim và Trợ lý Bộ trưởng Ngoại giao Trung Quốc Hầu Diễm Kỳ đồng chủ trì, trong bối cảnh Philippines giữ cương vị Chủ tịch ASEAN 2026.",
    ["meeting, held, 2026-01-29, Cebu, PH Leo Herrera-Lim + CN Hầu Diễm Kỳ"],
  ],
  [
    "a member of parliament by letters behind the name",
    "Tuesday 18 March 2025\n\nThe United Kingdom and Vietnam held their Strategic Dialogue in London today. The Dialogue was co-chaired by Catherine West MP, Parliamentary Under-Secretary of State for the Indo-Pacific, and by Le Thi Thu Hang, Deputy Minister of Foreign Affairs of Vietnam.",
    ["dialogue, held, 2025-03-18, London, GB Catherine West + VN le-thi-thu-hang"],
  ],
  [
    "initials without stops",
    "New Delhi, March 4, 2011 - The Defence Minister of India Shri A K Antony held talks with the Minister of National Defence of Mozambique, Mr Filipe Nyusi, here today.",
    ["talks, held, 2011-03-04, New Delhi, IN A K Antony + MZ Filipe Nyusi"],
  ],
  [
    "initials and a name in Vietnamese spelling",
    "HÀ NỘI, ngày 8-1-2001 (TTXVN) - Sáng nay, tại Phủ Chủ tịch, Thủ tướng Phan Văn Khải đã hội đàm với Thủ tướng Cộng hòa Ấn Độ A.B. Va-giơ-pai đang ở thăm hữu nghị chính thức nước ta.",
    ["talks, held, 2001-01-08, Hanoi, VN phan-van-khai + IN A.B. Va-giơ-pai"],
  ],
  [
    "a possessive ends a name",
    "Readout of Deputy Secretary of Defense Kathleen Hicks' Phone Call With Norwegian State Secretary of Defense Bent-Joacim Bentzen\n\nMarch 3, 2023\n\nDeputy Secretary of Defense Kathleen Hicks spoke by phone today with Norwegian State Secretary of Defense Bent-Joacim Bentzen.",
    ["call, held, 2023-03-03, -, US Kathleen Hicks + NO Bent-Joacim Bentzen"],
  ],
  [
    "his host by name",
    "Tuesday, June 24th 2025\n\nUruguayan President Yamandú Orsi met his Paraguayan host Santiago Peña at the palace in Asunción on Monday for talks.",
    ["meeting, held, 2025-06-23, Asunción, UY Yamandú Orsi + PY Santiago Peña"],
  ],
  [
    "who is quoted and led a delegation",
    "June 12, 2017\n\nRepresentatives of the U.S. Pacific Command met with representatives of China's People's Liberation Army in Honolulu, June 8-9.\n\n\"Professional talk keeps encounters from becoming accidents,\" said Air Force Col. Dana Whitlock, who led the U.S. delegation.",
    ["meeting, held, 2017-06-08/2017-06-09, Honolulu, US Dana Whitlock + CN -"],
  ],
  [
    "the house of Mongolia with one letter less",
    "Hanoi, Mar. 9, 1999 (VNA) -- National Assembly Chairman Nong Duc Manh held talks here this morning with Chairman of the Mongolian State Great Hural Radnaasumberel Gonchigdorj.",
    ["talks, held, 1999-03-09, Hanoi, VN nong-duc-manh + MN Radnaasumberel Gonchigdorj"],
  ],
  [
    "a house in its own language and in brackets",
    "Sáng 12/3/2025, tại Hà Nội, Chủ tịch Quốc hội Trần Thanh Mẫn đã hội đàm với Chủ tịch Jogorku Kenesh (Quốc hội) Cộng hòa Kyrgyzstan Nurbek Asanaliyev.",
    ["talks, held, 2025-03-12, Hanoi, VN tran-thanh-man + KG Nurbek Asanaliyev"],
  ],
  [
    "a ministry in brackets before the name",
    "Ngày 24/6/2025, tại Hà Nội, Trưởng đại diện JICA Kobayashi Yosuke và Cục trưởng Cục Khí tượng Thủy văn (Bộ Nông nghiệp và Môi trường) Mai Văn Lâm đã ký Thỏa thuận viện trợ.",
    ["signing, held, 2025-06-24, Hanoi, JP Kobayashi Yosuke + VN Mai Văn Lâm"],
  ],
  [
    "who leads the Chinese delegation, whatever his name looks like",
    "Hà Nội (TTXVN 14/11/2019) - Trong hai ngày 12 và 13/11, tại thành phố Hạ Long, đã diễn ra Vòng đàm phán thứ 18 Nhóm công tác về hợp tác trong các lĩnh vực ít nhạy cảm trên biển Việt Nam - Trung Quốc.\n\nĐoàn Trung Quốc do bà Trịnh Lệ Hoa, Tham tán Bộ Ngoại giao, dẫn đầu.\n\nTrước đó, chiều 11/11 tại Hà Nội, Phó Chủ nhiệm Ủy ban Biên giới quốc gia Trịnh Đức Hải đã tiếp bà Trịnh Lệ Hoa.",
    [
      "talks, held, 2019-11-12/2019-11-13, Ha Long, CN Trịnh Lệ Hoa + VN -",
      "meeting, held, 2019-11-11, Hanoi, VN trinh-duc-hai + CN Trịnh Lệ Hoa",
    ],
  ],
  [
    "matters of a ministry by single words",
    "Ngày 24/6/2025, tại Tokyo, Bộ trưởng Nông nghiệp và Môi trường Đỗ Đức Duy đã có cuộc làm việc với Bộ trưởng Nông, Lâm, Ngư nghiệp Nhật Bản Koizumi Shinjiro.",
    ["meeting, held, 2025-06-24, Tokyo, VN do-duc-duy + JP Koizumi Shinjiro"],
  ],
  [
    "the prime minister by letters and surname",
    "Hanoi, December 5, 2025 (VNA) – Prime Minister Pham Minh Chinh held talks with his Slovak counterpart Robert Fico in Hanoi on December 4.\n\nLater the same day, Party General Secretary To Lam received PM Fico at the headquarters of the Party Central Committee.",
    [
      "talks, held, 2025-12-04, Hanoi, VN pham-minh-chinh + SK Robert Fico",
      "meeting, held, 2025-12-04, Hanoi, VN to-lam + SK Robert Fico",
    ],
  ],
  [
    "the governor of a prefecture is not its name",
    "PM receives governor of Japan's Shimane prefecture\n\nHanoi, March 13, 2025 (VNA) – Prime Minister Pham Minh Chinh received Haruki Tanabe, Governor of Japan's Shimane prefecture, in Hanoi on March 13.",
    ["meeting, held, 2025-03-13, Hanoi, VN pham-minh-chinh + JP Haruki Tanabe"],
  ],
  [
    "a name with and without its middle word",
    "Chủ tịch Quốc hội Trần Thanh Mẫn hội đàm với Chủ tịch Quốc hội Mozambique Margarida Talapa\n\nChiều 12/3/2026, tại Nhà Quốc hội, Hà Nội, Chủ tịch Quốc hội Trần Thanh Mẫn đã hội đàm với Chủ tịch Quốc hội Mozambique Margarida Adamugi Talapa.",
    ["talks, held, 2026-03-12, Hanoi, VN tran-thanh-man + MZ Margarida Adamugi Talapa"],
  ],
  [
    "an office alone that receives the guest told before",
    "Friday, November 21, 2025\n\nNational Assembly Chairman Tran Thanh Man held talks in Hanoi on November 21 with President of the Cambodian National Assembly Khuon Sudary.\n\nIn the afternoon the same day, the Party General Secretary received the Cambodian guest at the headquarters of the Party Central Committee. He affirmed that Vietnam attaches importance to its ties with Cambodia.",
    [
      "talks, held, 2025-11-21, Hanoi, VN tran-thanh-man + KH Khuon Sudary",
      "meeting, held, 2025-11-21, Hanoi, VN Party General Secretary + KH Khuon Sudary",
    ],
  ],
  [
    "who said what was discussed at his meeting",
    "TASHKENT, Aug 27, 2025 (Bernama) -- Malaysia and Uzbekistan have agreed to strengthen cooperation in the halal industry, said Deputy Prime Minister Datuk Seri Dr Ahmad Zahid Hamidi.\n\nHe said the matter was discussed at his meeting with Uzbekistan's Prime Minister Abdulla Aripov here today.",
    ["meeting, held, 2025-08-27, Tashkent, MY Ahmad Zahid Hamidi + UZ Abdulla Aripov"],
  ],
  [
    "who said that it was among the matters",
    "PUTRAJAYA, Aug 28, 2025 (Bernama) -- Malaysia and the Maldives have agreed to strengthen cooperation in tourism, Prime Minister Datuk Seri Anwar Ibrahim said today.\n\nHe said this was among the matters discussed during his meeting with Maldivian President Dr Mohamed Muizzu at Perdana Putra here.",
    ["meeting, held, 2025-08-28, Putrajaya, MY anwar-ibrahim + MV Mohamed Muizzu"],
  ],
  [
    "who agree, in a headline with capitals",
    "Anwar, Sultan Of Brunei Agree To Speed Up Work On Border\n\nBANDAR SERI BEGAWAN, Sept 3, 2025 (Bernama) -- Prime Minister Datuk Seri Anwar Ibrahim of Malaysia and the Sultan of Brunei, Sultan Hassanal Bolkiah, held talks here today.",
    ["talks, held, 2025-09-03, Bandar Seri Begawan, MY anwar-ibrahim + BN Hassanal Bolkiah"],
  ],
  [
    "a ministry of three matters, the second a commonwealth",
    "Ngày 24/6/2025, tại London, Thứ trưởng Bộ Ngoại giao Nguyễn Minh Vũ và Quốc vụ khanh Bộ Ngoại giao, Khối Thịnh vượng chung và Phát triển Anh Catherine West đã đồng chủ trì Đối thoại Chiến lược.",
    ["dialogue, held, 2025-06-24, London, VN nguyen-minh-vu + GB Catherine West"],
  ],
  [
    "who leads a delegation of a party, and is received by an office alone",
    "NHÂN DÂN ĐIỆN TỬ\nThứ Tư, ngày 24/04/2024\n\nĐoàn đại biểu Ban Liên lạc Đối ngoại Trung ương Đảng Cộng sản Trung Quốc do đồng chí Lưu Kiến Siêu, Trưởng Ban, dẫn đầu thăm Việt Nam từ ngày 22 đến 24/4.\n\nHôm thứ Ba, tại Hà Nội, đồng chí Lê Hoài Trung, Trưởng Ban Đối ngoại Trung ương, đã hội đàm với đồng chí Lưu Kiến Siêu.\n\nCùng ngày, Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam đã tiếp đồng chí Lưu Kiến Siêu. Tại buổi tiếp, đồng chí Tổng Bí thư hoan nghênh kết quả hội đàm.",
    [
      "talks, held, 2024-04-23, Hanoi, VN le-hoai-trung + CN Lưu Kiến Siêu",
      "meeting, held, 2024-04-23, Hanoi, CN Lưu Kiến Siêu + VN Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
    ],
  ],
  [
    "a great house of Mongolia in Vietnamese words",
    "Hà Nội (TTXVN 5/11/2025) - Chiều 4/11, tại Nhà Quốc hội, Chủ tịch Quốc hội Trần Thanh Mẫn đã hội đàm với Chủ tịch Đại Khural Nhà nước (Quốc hội) Mông Cổ Ganbold Enkhtuya.",
    ["talks, held, 2025-11-04, Hanoi, VN tran-thanh-man + MN Ganbold Enkhtuya"],
  ],
  [
    "a small word in a name as an old paper spells it",
    "NDĐT - Thứ năm, ngày 12-6-2003\n\nNgày 11-6, tại thủ đô Bra-xi-li-a, Tổng thống Bra-xin Lu-la đa Xin-va đã hội đàm với Tổng thống Ác-hen-ti-na N. Kiếc-nơ.",
    ["talks, held, 2003-06-11, Brasilia, BR Lu-la đa Xin-va + AR N. Kiếc-nơ"],
  ],
  [
    "two general staffs are nobody",
    "Vietnamese, Lao General Staffs strengthen cooperation\n\nDecember 10, 2025\n\nLieutenant General Nguyen Trong Binh, Deputy Chief of the General Staff of the Vietnam People's Army, held talks with Major General Bounlert Sengsavanh, Deputy Chief of the General Staff of the Lao People's Army, in Vientiane on December 9.",
    ["talks, held, 2025-12-09, Vientiane, VN nguyen-trong-binh + LA Bounlert Sengsavanh"],
  ],
  [
    "a rank and a name, a dash, and the office",
    "Sáng 8/5/2024, tại thành phố Vinh, Thượng tướng Võ Minh Lương - Thứ trưởng Bộ Quốc phòng Việt Nam và Trung tướng Khamphone Xayavong - Thứ trưởng Bộ Quốc phòng Lào đồng chủ trì hội nghị.",
    ["meeting, held, 2024-05-08, Vinh, VN vo-minh-luong + LA Khamphone Xayavong"],
  ],
  [
    "who is in charge of international affairs",
    "Ngày 13/3/2018, tại Hà Nội, Phó Thứ trưởng Lao động Hoa Kỳ phụ trách các vấn đề quốc tế Martha Newton và Thứ trưởng Bộ Lao động - Thương binh và Xã hội Doãn Mậu Diệp đồng chủ trì Đối thoại Lao động.",
    ["dialogue, held, 2018-03-13, Hanoi, US Martha Newton + VN doan-mau-diep"],
  ],
  [
    "the deputy head of a prefecture of Yunnan",
    "BHG - Chiều 14/9/2018, tại thành phố Hà Giang, Phó Chủ tịch UBND tỉnh Hoàng Gia Long đã hội đàm với đoàn đại biểu Chính quyền nhân dân châu Văn Sơn, tỉnh Vân Nam (Trung Quốc) do Phó Châu trưởng Lý Thành Vinh làm trưởng đoàn.",
    ["talks, held, 2018-09-14, Ha Giang, VN hoang-gia-long + CN Lý Thành Vinh"],
  ],
  [
    "an under-secretary of state of Poland",
    "Warsaw, March 13, 2024 (VNA) - Vietnam and Poland have agreed to increase the exchange of delegations.\n\nThe agreement was made at the political consultation between the two foreign ministries in the Polish capital on March 11, chaired by Deputy Minister of Foreign Affairs Nguyen Minh Hang and Undersecretary of State Wladyslaw Teofil Bartoszewski.",
    ["consultation, held, 2024-03-11, Warsaw, VN Nguyen Minh Hang + PL Wladyslaw Teofil Bartoszewski"],
  ],
  [
    "those who co-chaired what opened the day before, all four",
    "November 19, 2025\n\nMANILA – The Philippines and the United States on Tuesday wrapped up the 12th Bilateral Strategic Dialogue.\n\nThe two-day dialogue, which opened in Manila on Monday, was co-chaired by Philippine Foreign Undersecretary Leandro Villaruz and Philippine Defense Undersecretary Ignacio Madriaga, and by US Assistant Secretary of State Michael DeSombre and US Assistant Secretary of War John Noh.",
    [
      "dialogue, held, 2025-11-17/2025-11-18, Manila, PH Leandro Villaruz + PH Ignacio Madriaga + US Michael DeSombre + US john-noh",
    ],
  ],
  [
    "who leads a delegation on a visit to come, with an old year in what they will speak of",
    "Wellington (TTXVN 29/5/2024) - Thủ tướng New Zealand Christopher Luxon sẽ thăm Fiji từ ngày 4-6/6 và Tonga vào ngày 7/6 tới.\n\nTại Nuku'alofa, ông Luxon sẽ gặp Thủ tướng Tonga Siaosi Sovaleni để trao đổi về công tác tái thiết sau thảm họa núi lửa năm 2022.",
    [
      "visit, announced, 2024-06-04/2024-06-06, -, NZ christopher-luxon + FJ -",
      "visit, announced, 2024-06-07, Nuku‘alofa, NZ christopher-luxon + TO Siaosi Sovaleni",
    ],
  ],
  [
    "who headed the American side, by an office of the Philippines' words too",
    "July 18, 2024\n\nMANILA – Officials of the Philippines and the United States met in Washington, D.C. on July 16 for the second Philippines-US Maritime Dialogue.\n\nThe Philippine delegation was led by DFA Assistant Secretary for Maritime and Ocean Affairs Maria Angela Ponce, while Deputy Assistant Secretary of State Laura Whitcomb headed the American side.",
    ["dialogue, held, 2024-07-16, Washington, D.C., PH maria-angela-ponce + US Laura Whitcomb"],
  ],
  [
    "who led the Kenyan side, by an office that sounds American",
    "August 14, 2024\n\nThe 4th India-Kenya Foreign Office Consultations were held in Nairobi on 12 August 2024. The Indian side was led by Shri Arvind Ramaswamy, Secretary (Economic Relations), Ministry of External Affairs, and the Kenyan side by Dr. Abraham Korir Sing'Oei, Principal Secretary, State Department for Foreign Affairs.",
    ["consultation, held, 2024-08-12, Nairobi, IN Arvind Ramaswamy + KE Abraham Korir Sing'Oei"],
  ],
  [
    "who is to make the visit that they prepared",
    "Thursday, February 15th 2024\n\nBrazilian foreign minister Mauro Vieira met in Bogotá on Tuesday with acting Colombian foreign minister Luis Gilberto Murillo to prepare the visit which President Lula da Silva is to make to Colombia in April.",
    ["meeting, held, 2024-02-13, Bogotá, BR Mauro Vieira + CO Luis Gilberto Murillo"],
  ],
  [
    "an assistant secretary for matters with a dash between",
    "Ngày 30/1/2024 (theo giờ địa phương), tại thủ đô Washington D.C., Đối thoại Chính trị - An ninh - Quốc phòng Việt Nam - Hoa Kỳ lần thứ 13 đã diễn ra dưới sự đồng chủ trì của Thứ trưởng Bộ Ngoại giao Hà Kim Ngọc và Quyền Trợ lý Ngoại trưởng Hoa Kỳ phụ trách các vấn đề chính trị - quân sự Stanley Brown.",
    ["dialogue, held, 2024-01-30, Washington, D.C., VN ha-kim-ngoc + US Stanley Brown"],
  ],
  [
    "the governor of a prefecture that a country owns",
    "Wednesday, May 21, 2025\n\nHanoi (VNA) – Deputy Prime Minister Tran Hong Ha received Governor of Japan's Shizuoka prefecture Haruto Kanemori in Hanoi on May 21.",
    ["meeting, held, 2025-05-21, Hanoi, VN tran-hong-ha + JP Haruto Kanemori"],
  ],
  [
    "a director general for a continent",
    "Press release 10.3.2022\n\nFinland and Kenya held political consultations in Nairobi on 8 March. The Finnish delegation was headed by Director General for Africa and the Middle East Marjo Lehtiranta and the Kenyan delegation by Ambassador Josphat Karanja Mwangi.",
    ["consultation, held, 2022-03-08, Nairobi, FI Marjo Lehtiranta + KE Josphat Karanja Mwangi"],
  ],
  [
    "a name with two sons in it, and an address that is no office",
    "Posted On: 05 MAR 2026 5:32PM by PIB Delhi\n\nThe 13th meeting of the India-Oman Joint Military Cooperation Committee (JMCC) was held in New Delhi on 4 March 2026. It was co-chaired by Defence Secretary Shri Rajesh Kumar Singh and Secretary General, Ministry of Defence, Oman Dr Mohammed bin Nasser bin Ali Al Zaabi.",
    ["committee, held, 2026-03-04, New Delhi, IN rajesh-kumar-singh + OM Mohammed bin Nasser bin Ali Al Zaabi"],
  ],
  [
    "who received a guest of the dialogue on the occasion",
    "November 7, 2025\n\nOttawa (VNA) – The Vietnam – Canada Defence Policy Dialogue was held in Ottawa on November 6. The dialogue was co-chaired by Senior Lieutenant General Hoang Xuan Chien, Deputy Minister of National Defence of Vietnam, and Stefanie Beck, Deputy Minister of National Defence of Canada.\n\nOn this occasion, the Vietnamese officer paid a courtesy call on Canadian Minister of National Defence David McGuinty.",
    ["dialogue, held, 2025-11-06, Ottawa, VN hoang-xuan-chien + CA stefanie-beck"],
  ],
  [
    "a deputy permanent secretary behind his name",
    "Thứ Năm, 21/08/2025 19:25\n\nSáng 21/8, tại Bangkok, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng Việt Nam và Đại tướng Somchai Rattanakul, Phó Thư ký thường trực Bộ Quốc phòng Thái Lan đã đồng chủ trì Đối thoại Chính sách Quốc phòng Việt Nam - Thái Lan lần thứ 6.",
    ["dialogue, held, 2025-08-21, Bangkok, VN hoang-xuan-chien + TH Somchai Rattanakul"],
  ],
]);

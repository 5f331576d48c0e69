/** Days in words that agencies use, told by sentences of our own: one report a rule. */
export const DAYS: readonly (readonly [text: string, ...says: string[]])[] = [
  // names with their marks do not make an English page Vietnamese
  [
    "September 4, 2026 - 10:20\n\nHÀ NỘI — Deputy Minister of Foreign Affairs Lê Thị Thu Hằng received Deputy Minister of Foreign Affairs of Laos Thongphane Savanphet in Hà Nội yesterday. They spoke of Quảng Bình, Bình Định and Thừa Thiên Huế. — VNS",
    "2026-09-03 | hanoi | LA Thongphane Savanphet; VN le-thi-thu-hang | -",
  ],
  // days of the army's press: a stroke between day and month
  [
    "Từ ngày 3 đến 5-6-2026, Đoàn đại biểu quân sự cấp cao Việt Nam do Đại tướng Phan Văn Giang dẫn đầu thăm chính thức Lào.",
    "2026-06-03/2026-06-05 | ^LA | LA; VN phan-van-giang | -",
  ],
  [
    "QĐND - 12/6/2026\n\nTrong hai ngày 10 và 11-6, tại Hà Nội, Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Lào tổ chức Đối thoại Chính sách quốc phòng lần thứ 6.",
    "2026-06-10/2026-06-11 | hanoi | LA; VN | la-vn-defence-policy-dialogue 6",
  ],
  // nights, and the day before yesterday
  [
    "15 July 2026\n\nWELLINGTON, July 15 (Xinhua) -- New Zealand Foreign Minister Winston Peters met Indonesian Foreign Minister Sugiono in Wellington last night.",
    "2026-07-14 | Wellington | ID Sugiono; NZ winston-peters | -",
  ],
  [
    "VIENTIANE, Sept 17, 2026 (KPL) -- Foreign Minister Thongsavanh Phomvihane received Cambodian Foreign Minister Prak Sokhonn in Vientiane the day before yesterday.",
    "2026-09-15 | vientiane | KH prak-sokhonn; LA Thongsavanh Phomvihane | -",
  ],
  // the day of a statement is not the day of the event
  [
    "BEIJING, June 25, 2026 -- Chinese and Russian warships have completed a joint patrol in the Sea of Japan, spokesperson Zhang Xiaogang said at a regular press conference on Thursday.\n\nThe two navies sailed from June 20 to 23.",
    "2026-06-20/2026-06-23 | - | CN; RU | -",
  ],
  [
    "Báo Pasaxon của Lào ngày 23/4/2026 dẫn thông cáo của Bộ Ngoại giao Lào cho biết, hôm 21/4, Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane đã hội đàm tại Vientiane với Bộ trưởng Ngoại giao Thái Lan Sihasak Phuangketkeow.",
    "2026-04-21 | vientiane | LA Thongsavanh Phomvihane; TH sihasak-phuangketkeow | -",
  ],
  // a pact "following yesterday's meeting" is of the meeting
  [
    "May 12, 2026\n\nLaos and Thailand have agreed to reopen two crossings, following yesterday's meeting of their foreign ministers. The Lao side was led by Foreign Minister Thongsavanh Phomvihane and the Thai side by Foreign Minister Sihasak Phuangketkeow.",
    "2026-05-11 | - | LA Thongsavanh Phomvihane; TH sihasak-phuangketkeow | -",
  ],
  // a caption gives the day that the report leaves out, but not one from the archive
  [
    "Việt Nam và Lào trao đổi kinh nghiệm xây dựng luật\n\nẢnh: Hai Bộ trưởng tại buổi làm việc ở Vientiane, ngày 3/6/2026. Nguồn: MOJ\n\nTại Vientiane, Bộ trưởng Tư pháp Nguyễn Hải Ninh đã làm việc với Bộ trưởng Tư pháp Lào Phayvy Siboualypha.",
    "2026-06-03 | vientiane | LA Phayvy Siboualypha; VN Nguyễn Hải Ninh | -",
  ],
  [
    "Việt Nam và Lào trao đổi kinh nghiệm xây dựng luật\n\nẢnh tư liệu: Hai Bộ trưởng ở Vientiane, ngày 3/6/2023. Nguồn: MOJ\n\nTại Vientiane, Bộ trưởng Tư pháp Nguyễn Hải Ninh đã làm việc với Bộ trưởng Tư pháp Lào Phayvy Siboualypha.",
    "- | vientiane | LA Phayvy Siboualypha; VN Nguyễn Hải Ninh | -",
  ],
  // an edition in a name gives the year, a plan for a year does not
  [
    "Curtain falls on exercise Ajeya Warrior 2026\n\nThe army exercise of India and the United Kingdom drew to a close on June 14.",
    "2026-06-14 | - | GB; IN | -",
  ],
  [
    "India and Britain look to Vision 2035\n\nIndian Foreign Secretary Vikram Misri met British High Commissioner Lindy Cameron in New Delhi on June 14.",
    "- | new-delhi | GB Lindy Cameron; IN vikram-misri | -",
  ],
  // years that are celebrated settle nothing
  [
    "Nhân kỷ niệm 70 năm thiết lập quan hệ ngoại giao (7/1/1956), ngày 7/1, tại Hà Nội, Thứ trưởng Ngoại giao Lê Thị Thu Hằng đã gặp Thứ trưởng Ngoại giao Lào Thongphane Savanphet.",
    "- | hanoi | LA Thongphane Savanphet; VN le-thi-thu-hang | -",
  ],
  // "the same morning" of a day on which somebody spoke; days that hold the day
  [
    "PUTRAJAYA (Bernama) - Prime Minister Anwar Ibrahim and Thai Prime Minister Anutin Charnvirakul want the bridge finished, a spokesman disclosed on 16 December 2025.\n\nThe wish was voiced at their talks, which took place at Perdana Putra in Putrajaya the same morning.",
    "2025-12-16 | putrajaya | MY anwar-ibrahim; TH Anutin Charnvirakul | -",
  ],
  [
    "Thủ tướng Ấn Độ Narendra Modi và Tổng thống Philippines Ferdinand Marcos Jr. hội đàm tại New Delhi ngày 5/8.\n\nÔng Marcos thăm cấp nhà nước (4-8/8/2025), chuyến thăm đầu tiên kể từ khi nhậm chức.",
    "2025-08-05 | new-delhi | IN narendra-modi; PH ferdinand-marcos-jr | -",
  ],
  // remarks made at talks are of their day
  [
    "Updated 21:35, 19-Jun-2026\n\nLao Foreign Minister Thongsavanh Phomvihane said on Thursday that Laos is ready to host the games.\n\nHe made the remarks during talks with Cambodian Foreign Minister Prak Sokhonn in Vientiane. Sokhonn arrived in Vientiane on Wednesday.",
    "2026-06-18 | vientiane | KH prak-sokhonn; LA Thongsavanh Phomvihane | -",
  ],
  // days of a visit around talks; a site in brackets that signs the report
  [
    "Tiếp tục chuyến thăm chính thức tới Lào (6-9/8/2026), sáng 7/8, tại Vientiane, Chủ tịch nước Lương Cường đã hội đàm với Chủ tịch nước Lào Thongloun Sisoulith.",
    "2026-08-07 | vientiane | LA thongloun-sisoulith; VN luong-cuong | -",
  ],
  [
    "(daibieunhandan.vn, 2/9/2026) - Hôm qua, tại Vientiane, Chủ tịch nước Lương Cường đã hội đàm với Chủ tịch nước Lào Thongloun Sisoulith.",
    "2026-09-01 | vientiane | LA thongloun-sisoulith; VN luong-cuong | -",
  ],
  // the stay of a ship is not the length of a drill
  [
    "VNA - 19/06/2026 07:15\n\nShips of the Vietnam Coast Guard and the Japan Coast Guard held a joint exercise off Da Nang on June 18.\n\nDuring its stay until June 20, the Japanese crew will meet city leaders.",
    "2026-06-18 | da-nang | JP; VN | -",
  ],
  [
    "PANO - 28/11/2026\n\nAfter 12 days of training, the seventh Vietnam - India army exercise drew to a close in Hanoi on November 27.",
    "2026-11-16/2026-11-27 | hanoi | IN; VN | -",
  ],
  // behind a lead without a day, the day of the call and not that of the statement; what is ahead gives none
  [
    "Marcos, Vietnamese envoy talk rice\n\nJune 17, 2026\n\nMANILA – Foreign Secretary Theresa Lazaro and Vietnamese Ambassador Lai Thai Binh went over ways of keeping rice flowing between the two countries.\n\nIn a statement Wednesday, the Department of Foreign Affairs said Binh paid a courtesy call on the secretary on Monday.",
    "2026-06-15 | - | PH maria-theresa-lazaro; VN Lai Thai Binh | -",
  ],
  [
    "Marcos, Vietnamese envoy talk rice\n\nJune 17, 2026\n\nMANILA – Foreign Secretary Theresa Lazaro and Vietnamese Ambassador Lai Thai Binh went over ways of keeping rice flowing between the two countries.\n\nIn a statement Wednesday, the Department of Foreign Affairs said the two will meet again on Friday.",
    "- | - | PH maria-theresa-lazaro; VN Lai Thai Binh | -",
  ],
  // a span up to the day on which a patrol ended says when it began; another span does not
  [
    "Sáng 18-11-2026, Hải quân Việt Nam và Hải quân Campuchia kết thúc chuyến tuần tra chung trên vùng biển giáp ranh.\n\nBiên đội Việt Nam gồm hai tàu.\n\nTừ ngày 16 đến 18-11, hai biên đội đã đi qua 10 điểm và gặp 30 tàu cá.",
    "2026-11-16/2026-11-18 | - | KH; VN | -",
  ],
  [
    "HANOI, Nov. 19, 2026 -- The coast guards of Viet Nam and China ended a joint patrol in the Gulf of Tonkin on November 18.\n\nFrom November 16 to 18, the two flotillas checked 40 fishing boats.",
    "2026-11-16/2026-11-18 | gulf-of-tonkin | CN; VN | cn-vn-coast-guard-joint-patrol",
  ],
  [
    "HANOI, Nov. 19, 2026 -- The coast guards of Viet Nam and China ended a joint patrol in the Gulf of Tonkin on November 18.\n\nFrom November 2 to 5, a storm had kept the ships in port.",
    "2026-11-18 | gulf-of-tonkin | CN; VN | cn-vn-coast-guard-joint-patrol",
  ],
  // a day beside the agency in a date line; a note that tells of the day before
  [
    "Jakarta (TTXVN 12/5) - Bộ Ngoại giao Indonesia ngày 12/5/2026 ra thông cáo cho biết Ngoại trưởng Indonesia Sugiono và Ngoại trưởng Ấn Độ S. Jaishankar đã hội đàm tại Bali một ngày trước đó.",
    "2026-05-11 | bali | ID Sugiono; IN s-jaishankar | -",
  ],
  // how long it goes on from the day of the event, wherever that stands
  [
    "Ngày 4/5/2026, tại Pune, Lục quân Ấn Độ và Quân đội nhân dân Việt Nam khai mạc cuộc diễn tập chung.\n\nĐoàn Việt Nam có 40 người. Đoàn Ấn Độ có 60 người. Hai đoàn gặp nhau lần đầu. Từ nay đến ngày 15/5, hai bên luyện tập trên thao trường.",
    "2026-05-04/2026-05-15 | Pune | IN; VN | -",
  ],
  [
    "The Japanese destroyer JS Akebono docked at Tien Sa in Da Nang, Vietnam, on 5 May 2026 and sailed for Manila in the evening of 9 May.",
    "2026-05-05/2026-05-09 | da-nang | JP; VN | -",
  ],
  // the year of a date line by a day of the story that is written in full; one far from it settles nothing
  [
    "MOSCOW. July 27 (Interfax) - Lao President Thongloun Sisoulith arrived in Moscow on Monday for a visit that will run through July 31, 2026.",
    "2026-07-27/2026-07-31 | moscow | LA thongloun-sisoulith; RU | -",
  ],
  [
    "MOSCOW. July 27 (Interfax) - Lao President Thongloun Sisoulith arrived in Moscow on Monday. Ties were set up on October 7, 1960.",
    "- | moscow | LA thongloun-sisoulith; RU | -",
  ],
  // a drill that closed today, and the days that it ran
  [
    "MINDEF, 3 Sep 2026\n\nThe Singapore Navy and the Indian Navy concluded their bilateral exercise today. The exercise at Changi Naval Base was held from 28 August to 3 September.",
    "2026-08-28/2026-09-03 | singapore | IN; SG | -",
  ],
  // what a statement says of a meeting is of the day on which they met
  [
    "VIENTIANE, March 12, 2026 (KPL) -- Ministers of Laos and Thailand discussed ways to curb haze, the Lao ministry said in a statement on Thursday.\n\nMinister Linkham Douangsavanh met his Thai counterpart Suchart Chomklin in Luang Prabang on Tuesday.",
    "2026-03-10 | luang-prabang | LA Linkham Douangsavanh; TH Suchart Chomklin | -",
  ],
  // who published the page, and when, in brackets before or behind the city
  [
    "(baolaocai.vn, 10/12/2026) Ngày 9/12, tại thành phố Lào Cai, Phó Chủ tịch UBND tỉnh Lào Cai Hoàng Quốc Khánh đã hội đàm với Thị trưởng Hà Khẩu (Trung Quốc) Lý Vĩ.",
    "2026-12-09 | lao-cai | CN; VN Hoàng Quốc Khánh | -",
  ],
  [
    "Hanoi, Oct 8, 2026 (Prensa Latina) Foreign Minister Le Hoai Trung and Lao Foreign Minister Thongsavanh Phomvihane held talks here on Tuesday.",
    "2026-10-06 | hanoi | LA Thongsavanh Phomvihane; VN le-hoai-trung | -",
  ],
  // a list of the week: its days settle the year, and are of no event
  [
    "ĐỐI NGOẠI TRONG TUẦN (7/7 - 12/7/2026)\n\nChiều 7/7, tại Hà Nội, Bộ trưởng Ngoại giao Lê Hoài Trung tiếp Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane.",
    "2026-07-07 | hanoi | LA Thongsavanh Phomvihane; VN le-hoai-trung | -",
  ],
  // tomorrow is ahead, whatever the tense
  [
    "Tại thủ đô Viêng Chăn, Bộ trưởng Ngoại giao Lê Hoài Trung đã hội đàm với Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane.\n\nNgày mai, 19/9/2026, ông dự lễ khánh thành trường học.",
    "- | vientiane | LA Thongsavanh Phomvihane; VN le-hoai-trung | -",
  ],
];

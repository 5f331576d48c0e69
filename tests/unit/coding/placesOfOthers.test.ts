import { describeEvents } from "./toldEvents";

describeEvents("where it was, beside places of something else", [
  [
    "a city in which somebody was, and met",
    "Hue, August 22, 2023 – U.S. Ambassador to Vietnam Marc E. Knapper met today with Chairman of the Thua Thien Hue Provincial People's Committee Nguyen Van Phuong.\n\nOn August 21, the Ambassador was in Dong Ha, where he met Quang Tri Provincial People's Committee Vice Chairman Hoang Nam.",
    [
      "meeting, held, 2023-08-22, Huế, US marc-knapper + VN Nguyen Van Phuong",
      "meeting, held, 2023-08-21, Dong Ha, VN Hoang Nam + US marc-knapper",
    ],
  ],
  [
    "a city of China by its Vietnamese name, before its province",
    "Ngày 23/7/2026, cuộc họp lần thứ 12 của Cơ chế Tham vấn song phương Philippines - Trung Quốc về Biển Đông đã diễn ra tại thành phố Tuyền Châu, tỉnh Phúc Kiến (Trung Quốc).",
    ["consultation, held, 2026-07-23, Quanzhou, CN - + PH -"],
  ],
  [
    "a counterpart without a name, and where he was met",
    "Phó Tổng thống Nam Phi hôm 16/4/2013 đã hội đàm với người đồng cấp Nigeria tại Abuja.",
    ["talks, held, 2013-04-16, Abuja, ZA Phó Tổng thống Nam Phi + NG người đồng cấp Nigeria"],
  ],
  [
    "a city with the year of another meeting behind it",
    "Ngày 24/4/2008, Thứ trưởng Bùi Đăng Khoa làm việc với người đồng cấp Nam Phi về việc mở cửa thị trường, tiếp nối kết quả kỳ họp Diễn đàn đối tác liên Chính phủ tại Hà Nội năm 2007.",
    ["meeting, held, 2008-04-24, -, VN Bùi Đăng Khoa + ZA người đồng cấp Nam Phi"],
  ],
  [
    "the city from which an agency tells",
    "TTXVN tại Mexico City - Ngày 19/8/2014, Thứ trưởng Ngoại giao Mexico Julián Ventura và Thứ trưởng Ngoại giao Guatemala Carlos Morales đã họp tại Tapachula, bang Chiapas.",
    ["meeting, held, 2014-08-19, Tapachula, MX Julián Ventura + GT Carlos Morales"],
  ],
  [
    "where a pipeline ends",
    "Ủy ban hỗn hợp Serbia - Hungary đã họp ngày 20/6/2023 ở khu nghỉ mát Bằng Lăng, miền Bắc Serbia. Hai bên ký 12 văn kiện, trong đó có thỏa thuận xây đường ống dẫn dầu từ Algyő tới Novi Sad.",
    ["committee, held, 2023-06-20, -, RS - + HU -"],
  ],
  [
    "a town that no list knows, before its region",
    "The presidents of Peru, Ollanta Humala, and of Ecuador, Rafael Correa, met on 18 December 2015 in the city of Quilluaca, in the region of Cajamarca, for the ninth cabinet meeting.",
    ["meeting, held, 2015-12-18, -, PE Ollanta Humala + EC Rafael Correa"],
  ],
  [
    "this city, before the places of what was signed",
    "Cartagena, Aug. 1, 2008 (SNE). Presidents Álvaro Uribe of Colombia and Martín Torrijos of Panama yesterday signed in this city the agreement for a line of 614 kilometres from Cerromatoso, near Montelíbano, to the Panama II substation.",
    ["signing, held, 2008-07-31, Cartagena, CO Álvaro Uribe + PA Martín Torrijos"],
  ],
  [
    "a colon before what was spoken of",
    "On 14 January 2019, Ambassador of Hungary Csaba Ory received Chairman of the Can Tho People's Committee Vo Thanh Thong. The Ambassador met with Mr. Thong to discuss scholarships: 200 Vietnamese students are admitted each year in Budapest.",
    ["meeting, held, 2019-01-14, -, HU Csaba Ory + VN Vo Thanh Thong"],
  ],
  [
    "the city behind the hour of publication, for here",
    "India, Viet Nam hold Joint Commission Meeting\n\nUpdated - June 13, 2025 08:12 pm IST - NEW DELHI\n\nExternal Affairs Minister S. Jaishankar and Foreign Minister of Viet Nam Bui Thanh Son co-chaired the 19th meeting of the India-Viet Nam Joint Commission here on Thursday.",
    ["committee, held, 2025-06-12, New Delhi, IN s-jaishankar + VN bui-thanh-son"],
  ],
  [
    "a letterhead with its language above the date line",
    "YONHAP NEWS – Bản tiếng Việt\n05.11.2025 09:12\n\nSEOUL, ngày 5 tháng 11 (Yonhap) -- Bộ trưởng Quốc phòng Hàn Quốc Ahn Gyu-back đã hội đàm với Bộ trưởng Quốc phòng Indonesia Sjafrie Sjamsoeddin tại Seoul hôm thứ Ba.",
    ["talks, held, 2025-11-04, Seoul, KR Ahn Gyu-back + ID sjafrie-sjamsoeddin"],
  ],
  [
    "a date line of its own, with the reporter",
    "Vương Nghị hội đàm với Bộ trưởng Ngoại giao Kazakhstan\n\nTân Hoa Xã, Astana, ngày 12 tháng 6 năm 2025 (Ký giả Trương Kế Nghiệp)\n\nNgày 11 tháng 6, Bộ trưởng Ngoại giao Vương Nghị đã hội đàm tại Astana với Bộ trưởng Ngoại giao Kazakhstan Murat Nurtleu.",
    ["talks, held, 2025-06-11, Astana, CN wang-yi + KZ murat-nurtleu"],
  ],
  [
    "a dialogue, then when it was held and who led it",
    "MANILA, January 29, 2026 – Senior officials of the Philippines and the United States reaffirmed their commitments as they concluded the 12th Bilateral Strategic Dialogue in Manila.\n\nThe dialogue, held on Tuesday and Wednesday, was co-chaired by Undersecretary for Policy Leo Herrera-Lim and Defense Undersecretary Pablo Lorenzo on the Philippine side, and by Assistant Secretary of Defense John Noh on the US side.",
    ["dialogue, held, 2026-01-27/2026-01-28, Manila, PH Leo Herrera-Lim + PH Pablo Lorenzo + US john-noh"],
  ],
  [
    "the side behind an office that names none",
    "On January 24, 2026, the Japan-China High-Level Consultation on Maritime Affairs was held in Kanazawa. The delegations were headed by Mr. KANAI Masaaki, Director-General of the Asian and Oceanian Affairs Bureau, Ministry of Foreign Affairs, on the Japanese side, and by Ms. HOU Yanqi, Director-General of the Department of Boundary and Ocean Affairs, Ministry of Foreign Affairs, on the Chinese side.",
    ["consultation, held, 2026-01-24, Kanazawa, JP KANAI Masaaki + CN HOU Yanqi"],
  ],
]);

import { describeEvents } from "./toldEvents";

describeEvents("places of what was spoken of, left or seen", [
  [
    "an airport that the next sentence speaks of",
    "Bên lề Đối thoại Shangri-La, ngày 1-6-2019, Bộ trưởng Quốc phòng Việt Nam đã hội kiến Quyền Bộ trưởng Quốc phòng Mỹ Patrick Weller. Hai bên trao đổi việc xử lý dioxin tại sân bay Biên Hòa, tiếp nối dự án ở Đà Nẵng hoàn thành năm 2018, và khả năng tàu sân bay Mỹ trở lại thăm Việt Nam.",
    ["meeting, held, 2019-06-01, -, US Patrick Weller + VN Bộ trưởng Quốc phòng Việt Nam"],
  ],
  [
    "where a treaty is to be signed for which he asked",
    "Prime Minister Nguyen Xuan Phuc met Prime Minister of Slovenia Miro Cerar on 27 September 2018 on the sidelines of the UN General Assembly. He asked Ljubljana to support an early signing of the agreement in Brussels.",
    ["meeting, held, 2018-09-27, -, VN nguyen-xuan-phuc + SI Miro Cerar"],
  ],
  [
    "here, then the place of an incident",
    "Kupang, May 20, 2005 (ANTARA) - The commander of the military resort of Indonesia, Col. Moeswarno Moesanip, met the commander of the Timor Leste border police, Antonio da Cruz, here on Thursday to clear up an incident at Oecusse.",
    ["meeting, held, 2005-05-19, Kupang, ID Moeswarno Moesanip + TL Antonio da Cruz"],
  ],
  [
    "a port that a ship left for another",
    "Rời quân cảng Cam Ranh, tàu 016-Quang Trung của Hải quân Việt Nam đã cập cảng Visakhapatnam (Ấn Độ) sáng 25-2-2022, thăm hữu nghị Ấn Độ.",
    ["port-call, held, 2022-02-25, Visakhapatnam, VN - + IN -"],
  ],
  [
    "a shipyard that he then went to see",
    "Ngày 3-3-2016, Thượng tướng Nguyễn Đăng Khoa đã đến chào Bộ trưởng Quốc phòng Ấn Độ Manohar Parrikar, trước khi đi thăm một cơ sở đóng tàu ở Mumbai.",
    ["meeting, held, 2016-03-03, -, VN Nguyễn Đăng Khoa + IN Manohar Parrikar"],
  ],
  [
    "from where an agency tells",
    "Theo TTXVN tại Pretoria, Tổng thống Uganda Yoweri Museveni ngày 25/3/2019 tiếp Tổng thống Kenya Uhuru Kenyatta tại Phủ Tổng thống ở Entebbe.",
    ["meeting, held, 2019-03-25, Entebbe, UG Yoweri Museveni + KE Uhuru Kenyatta"],
  ],
  [
    "a country with the name of a town",
    "Iranian energy officials in Armenia\n\nArmenia's Minister of Territorial Administration Gnel Sanosyan received Iran's Deputy Energy Minister Homayoun Haeri on 13 May 2024.",
    ["meeting, held, 2024-05-13, -, AM Gnel Sanosyan + IR Homayoun Haeri"],
  ],
  [
    "the month of what a visit was to prepare",
    "Parliamentary Vice-Minister Kenji Moriyama of Japan visited Fiji to explain the preparations for the tenth Pacific Islands Leaders Meeting, which will be held in Tokyo in July 2024.",
    ["visit, held, -, -, JP Kenji Moriyama + FJ -"],
  ],
  [
    "where the next committee meets",
    "On 29 August 2014 Governor of Mendoza Francisco Perez of Argentina met Chile's Minister of the Interior Rodrigo Peñailillo. The next committee meets in San Juan.",
    ["meeting, held, 2014-08-29, -, AR Francisco Perez + CL Rodrigo Peñailillo"],
  ],
  [
    "talks on which the second meeting was",
    "30 September 2015\n\nDuring the General Assembly in New York, Minister Paolo Gentiloni of Italy met Foreign Minister of Viet Nam Pham Binh Minh on Monday.\n\nYesterday the minister also had a meeting with Foreign Minister of Colombia Maria Angela Holguin on the peace talks in Havana.",
    [
      "meeting, held, 2015-09-28, New York, IT Paolo Gentiloni + VN pham-binh-minh",
      "meeting, held, 2015-09-29, -, IT Paolo Gentiloni + CO Maria Angela Holguin",
    ],
  ],
  [
    "two heads of government, the second of them new",
    "Ngày 20/5/2025, Thủ tướng Nhật Bản Ishiba Shigeru và tân Thủ tướng Đức Friedrich Merz đã hội đàm tại Berlin.",
    ["talks, held, 2025-05-20, Berlin, JP shigeru-ishiba + DE Friedrich Merz"],
  ],
  [
    "an official visit of friendship, by no ship",
    "Thủ tướng Phan Văn Khải thăm hữu nghị chính thức Trung Quốc từ ngày 25 đến 28-9-2000.",
    ["visit, held, 2000-09-25/2000-09-28, -, VN phan-van-khai + CN -"],
  ],
  [
    "where the next round may be",
    "Ngày 11/3/2021, Tổng thống Ai Cập Abdel Fattah el-Sisi tiếp Thủ tướng Sudan Abdalla Hamdok. Vòng đàm phán kế tiếp có thể họp ở Kinshasa.",
    ["meeting, held, 2021-03-11, -, EG Abdel Fattah el-Sisi + SD Abdalla Hamdok"],
  ],
  [
    "a city with the day of a declaration in brackets",
    "Đúng 30 năm từ ngày ký Tuyên bố Iguazú tại Foz do Iguaçu (30/11/1985), ngày 30/11/2015 quan chức ngoại giao Argentina và Brazil đã gặp nhau tại thành phố Puerto Iguazú của Argentina.",
    ["meeting, held, 2015-11-30, Puerto Iguazú, AR - + BR -"],
  ],
  [
    "out of the city of the date line",
    "La Habana (TTXVN) 31/3/2018 - Ngày 30/3, Bộ trưởng Xây dựng Việt Nam Phạm Hồng Hà đến Đặc khu phát triển Mariel làm việc với Phó Thủ tướng Cuba Ricardo Cabrisas.",
    ["meeting, held, 2018-03-30, -, VN Phạm Hồng Hà + CU Ricardo Cabrisas"],
  ],
  [
    "another city of the date line's country",
    "Bangkok, 21/1/2024 (VOV) - Trong chuyến công tác vùng Đông Bắc Thái Lan, ngày 19/1 Đại sứ Việt Nam tại Thái Lan Phan Chí Thành gặp Tỉnh trưởng Udon Thani Wanchai Kongkasem.",
    ["meeting, held, 2024-01-19, -, VN Phan Chí Thành + TH Wanchai Kongkasem"],
  ],
  [
    "a sentence that begins behind Jr.",
    "Ngày 27/10/2025, Thủ tướng New Zealand Christopher Luxon gặp Tổng thống Philippines Ferdinand Marcos Jr. Hai nhà lãnh đạo trao đổi về thỏa thuận ký tại Manila hồi tháng Tư.",
    ["meeting, held, 2025-10-27, -, NZ christopher-luxon + PH ferdinand-marcos-jr"],
  ],
  [
    "a centre that he visited besides",
    "Ngày 17/8/2024, Thứ trưởng Phạm Thu Hằng đã chào xã giao Thứ trưởng Bộ Ngoại giao Ấn Độ Saurabh Kumar và đến thăm Trung tâm Tổng hợp thông tin khu vực Ấn Độ Dương tại Gurugram.",
    ["meeting, held, 2024-08-17, -, VN Phạm Thu Hằng + IN saurabh-kumar"],
  ],
  [
    "the session before, with its month",
    "Viêng Chăn (TTXVN) - Chiều 5/2/2026, Phó Thủ tướng Trần Hoài Nam hội đàm với Phó Thủ tướng Lào Saleumxay Kommasith tại Viêng Chăn. Kỳ họp Ủy ban liên chính phủ trước đó, tháng 1/2025, cũng được tổ chức tại Viêng Chăn.",
    ["talks, held, 2026-02-05, Vientiane, VN Trần Hoài Nam + LA Saleumxay Kommasith"],
  ],

  [
    "then over the border, to another town",
    "Ngoại trưởng Ecuador Fernanda Vélez và Ngoại trưởng Colombia Andrés Cárdenas sáng 15/12/2021 gặp nhau ở Tulcán, phía Ecuador.\n\nCùng buổi chiều, hai ngoại trưởng sang Pasto gặp Thống đốc Jhon Rojas.",
    [
      "meeting, held, 2021-12-15, Tulcán, EC Fernanda Vélez + CO Andrés Cárdenas",
      "meeting, held, 2021-12-15, -, EC Fernanda Vélez + CO Jhon Rojas",
    ],
  ],
  [
    "from where an admiral came to join the ship",
    "On 17 November 2016 the Republic of Singapore Navy's landing ship Resolution sailed into Auckland for a visit. Rear Admiral Lai Chung Han came in by air from Changi.",
    ["port-call, held, 2016-11-17, -, SG -"],
  ],
  [
    "the name of a newspaper",
    "Lao Cai, Honghe discuss border gate\n\nBao Lao Cai – A delegation of Lao Cai province of Vietnam headed by Vice Chairman Hoang Quoc Khanh held talks on May 5, 2024 with Chinese officials of Honghe.",
    ["talks, held, 2024-05-05, -, VN Hoang Quoc Khanh + CN -"],
  ],
  [
    "what is said of the event told",
    "TTXVN (Moskva 30/9/2021) - Ngày 29/9, Bộ trưởng Bùi Thế Long đã hội kiến Thống đốc Saint Petersburg Alexander Beglov.\n\nĐây là hoạt động đầu tiên của Bộ trưởng sau các cuộc hội đàm tại Moskva; đoàn sẽ về nước ngày 1/10.",
    ["meeting, held, 2021-09-29, -, VN Bùi Thế Long + RU Alexander Beglov"],
  ],
  [
    "one city in two spellings, and a cabinet of ministers",
    "XI'AN, Sept. 12, 2025 (Xinhua) -- Chinese Vice Premier Zhang Guoqing met with First Deputy Chairman of the Cabinet of Ministers of Kyrgyzstan Daniyar Amangeldiev in Xi'an on Friday.",
    ["meeting, held, 2025-09-12, Xi'an, CN zhang-guoqing + KG Daniyar Amangeldiev"],
  ],
]);

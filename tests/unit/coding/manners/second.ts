/** A second lot of reports on many countries, written after the first was mended and before coding was tried on them. */
export const SECOND_EN: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Secretary Blinken's Meeting with Philippine President Marcos\n\nReadout\n\nMarch 19, 2024\n\nThe below is attributable to Spokesperson Matthew Miller:\n\nSecretary of State Antony J. Blinken met today with Philippine President Ferdinand R. Marcos Jr. in Manila. The Secretary underscored the United States' ironclad commitment to the alliance. They also discussed the upcoming trilateral summit in Washington.",
    "2024-03-19 | manila | US antony-blinken; PH ferdinand-marcos-jr | -",
  ],
  [
    "Readout of Secretary of Defense Lloyd J. Austin III's Meeting With Indonesian Minister of Defense Prabowo Subianto\n\nNov. 16, 2023\n\nSecretary of Defense Lloyd J. Austin III met with Indonesian Minister of Defense Prabowo Subianto on the margins of the ASEAN Defense Ministers' Meeting-Plus in Jakarta, Indonesia, on November 15. The two leaders welcomed the second year of Super Garuda Shield. Secretary Austin visited Jakarta in November 2022 as well.",
    "2023-11-15 | jakarta | US lloyd-austin; ID prabowo-subianto | -",
  ],
  [
    "VIENTIANE, Oct. 11, 2024 (Xinhua) -- Chinese Premier Li Qiang on Thursday met with Thai Prime Minister Paetongtarn Shinawatra here on the sidelines of the leaders' meetings on East Asia cooperation. Li said China is ready to work with Thailand on the China-Laos-Thailand railway.",
    "2024-10-10 | vientiane | CN li-qiang; TH paetongtarn-shinawatra | -",
  ],
  [
    "KUALA LUMPUR, July 11, 2025 (Kyodo) - Japanese Foreign Minister Takeshi Iwaya and Chinese Foreign Minister Wang Yi agreed on Thursday to keep talking about Beijing's ban on Japanese seafood, the Foreign Ministry in Tokyo said. They met for about 45 minutes in the Malaysian capital.",
    "2025-07-10 | kuala-lumpur | JP Takeshi Iwaya; CN wang-yi | -",
  ],
  [
    "SINGAPORE — Defence Minister Ng Eng Hen hosted his French counterpart, Sebastien Lecornu, to lunch at the Istana on 1 June 2024 during the Shangri-La Dialogue. Both signed a letter of intent on AI in defence.",
    "2024-06-01 | singapore | SG Ng Eng Hen; FR sebastien-lecornu | -",
  ],
  [
    "The Ministry of Foreign Affairs of the Republic of Indonesia and the Department of Foreign Affairs of the Philippines convened the 8th Joint Commission for Bilateral Cooperation in Manila on Monday, 8 July 2024. Foreign Minister Retno Marsudi and Secretary Enrique A. Manalo chaired. The 7th meeting took place in Jakarta in 2022.",
    "2024-07-08 | manila | ID Retno Marsudi; PH enrique-manalo | -",
  ],
  [
    "PRESS RELEASE\nVisit of External Affairs Minister to the Lao PDR\n\nJuly 26, 2024\n\nExternal Affairs Minister Dr. S. Jaishankar visited Vientiane from 25-27 July 2024 to take part in the ASEAN-mechanism meetings. He called on Prime Minister Sonexay Siphandone.",
    "2024-07-25/2024-07-27 | vientiane | IN s-jaishankar; LA sonexay-siphandone | -",
  ],
  [
    "The Indian Coast Guard ship Samudra Paheredar made a port call at Muara, Brunei, from 5 to 8 April 2024 on her way home from Ho Chi Minh City, where she had docked on 2 April.",
    "2024-04-05/2024-04-08 | Muara | IN; BN | -",
  ],
  [
    "HANOI (VNS) — Party General Secretary To Lam yesterday held talks at the Party Central Committee's headquarters with visiting Cambodian People's Party President Hun Sen.\n\nNovember 29, 2024",
    "2024-11-28 | hanoi | VN to-lam; KH hun-sen | -",
  ],
  [
    "Prime Minister Pham Minh Chinh held talks with Prime Minister of Romania Marcel Ciolacu in Bucharest on January 22, 2024 (local time), right after a welcome ceremony. Earlier the same day he had met the Vietnamese community.",
    "2024-01-22 | Bucharest | VN pham-minh-chinh; RO Marcel Ciolacu | -",
  ],
  [
    "Foreign Minister Park Jin spoke by phone with U.S. Secretary of State Antony Blinken on Aug. 31, 2023, and the two condemned North Korea's launch, South Korea's foreign ministry said in Seoul.",
    "2023-08-31 | - | KR park-jin; US antony-blinken | -",
  ],
  [
    "The 13th round of negotiations on the demarcation of the exclusive economic zone between Vietnam and Indonesia was held in Surabaya on 23-25 September 2019. Deputy head of the National Boundary Committee Trinh Duc Hai headed the Vietnamese side, Ambassador Damos Dumoli Agusman the Indonesian one.",
    "2019-09-23/2019-09-25 | Surabaya | VN trinh-duc-hai; ID Damos Dumoli Agusman | id-vn-eez-delimitation 13",
  ],
  [
    "Canada's frigate HMCS Montréal arrived at the port of Ho Chi Minh City yesterday, beginning a goodwill visit until October 5. Ambassador Shawn Steil welcomed the crew.\n\nOctober 2, 2023",
    "2023-10-01/2023-10-05 | ho-chi-minh-city | CA Shawn Steil; VN | -",
  ],
  [
    "BEIJING -- China and the European Union held the 12th High-level Strategic Dialogue here on Friday, October 13, 2023. Wang Yi, director of the Office of the Central Commission for Foreign Affairs, and Josep Borrell, EU High Representative for Foreign Affairs and Security Policy, co-chaired it.",
    "2023-10-13 | beijing | CN wang-yi; EU josep-borrell | -",
  ],
  [
    "At the invitation of President Luong Cuong, King Philippe of Belgium and Queen Mathilde will pay a state visit to Viet Nam from 31 March to 4 April 2025, the Ministry of Foreign Affairs announced on 25 March.",
    "2025-03-31/2025-04-04 | ^VN | BE Philippe; VN | -",
  ],
  [
    "The second Philippines-Viet Nam dialogue on coast guard matters took place aboard BRP Gabriela Silang in Manila Bay on 5 August 2024. Admiral Ronnie Gil Gavan and Major General Le Quang Dao attended. Four days later the ships drilled off Bataan.",
    "2024-08-05 | - | PH ronnie-gil-gavan; VN le-quang-dao | -",
  ],
  [
    "Prime Minister Lawrence Wong and Prime Minister Anwar Ibrahim witnessed the exchange of the agreement on the Johor-Singapore Special Economic Zone at the 11th Malaysia-Singapore Leaders' Retreat in Putrajaya on Jan 7, 2025.",
    "2025-01-07 | putrajaya | SG lawrence-wong; MY anwar-ibrahim | -",
  ],
  [
    "New Zealand and Viet Nam upgraded ties on Wednesday. Prime Minister Christopher Luxon and his counterpart Pham Minh Chinh made the announcement in Hanoi, a spokesman said on 26 February 2025.",
    "2025-02-26 | hanoi | NZ christopher-luxon; VN pham-minh-chinh | -",
  ],
  [
    "WASHINGTON (July 10, 2024) — Deputy Secretary of State Kurt Campbell, Japanese Vice Minister for Foreign Affairs Masataka Okano and Republic of Korea First Vice Foreign Minister Kim Hong-kyun convened a trilateral dialogue in Seoul on October 16, 2024.",
    "2024-10-16 | seoul | US Kurt Campbell; JP Masataka Okano; KR Kim Hong-kyun | -",
  ],
  [
    "Talks in Geneva between US Treasury Secretary Scott Bessent and Chinese Vice Premier He Lifeng ended on Sunday, May 11, 2025, after two days. Trade Representative Jamieson Greer also took part.",
    "2025-05-11 | geneva | US scott-bessent; US jamieson-greer; CN he-lifeng | -",
  ],
  [
    "Vientiane Times, 12 March 2025\n\nMinister of Public Security Vilay Lakhamfong and Vietnamese Minister of Public Security Luong Tam Quang signed the ministries' plan for 2025 in the capital yesterday.",
    "2025-03-11 | - | LA Vilay Lakhamfong; VN luong-tam-quang | -",
  ],
];

export const SECOND_VI: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "Ngày 11/9/2024, tại Washington D.C., Thứ trưởng Bộ Quốc phòng Hoàng Xuân Chiến và Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ Ely Ratner đồng chủ trì Đối thoại Chính sách quốc phòng Việt Nam - Hoa Kỳ năm 2024. Trước đó, tại Hawaii, Đoàn đã làm việc với Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương.",
    "2024-09-11 | washington-dc | VN hoang-xuan-chien; US ely-ratner | us-vn-defence-policy-dialogue",
  ],
  [
    "(Chinhphu.vn) - Chiều 13/6, tại Trụ sở Chính phủ, Phó Thủ tướng Trần Lưu Quang tiếp ông Yamada Takio, Đại sứ Nhật Bản đến chào từ biệt kết thúc nhiệm kỳ công tác.\n\n13/06/2024 18:20",
    "2024-06-13 | - | VN tran-luu-quang; JP Yamada Takio | -",
  ],
  [
    "Từ ngày 9 đến 12/4/2024, Thứ trưởng Bộ Quốc phòng Lê Huy Vịnh thăm Cộng hòa Séc. Tại Praha, Đoàn hội đàm với Thứ trưởng Thứ nhất Bộ Quốc phòng Séc Frantisek Sulc.",
    "2024-04-09/2024-04-12 | prague | VN le-huy-vinh; CZ Frantisek Sulc | -",
  ],
  [
    "Sáng 18/4/2025, trên vùng biển Vịnh Bắc Bộ, biên đội tàu Hải quân nhân dân Việt Nam và Hải quân Trung Quốc kết thúc chuyến tuần tra liên hợp lần thứ 38, bắt đầu từ ngày 16/4.",
    "2025-04-16/2025-04-18 | gulf-of-tonkin | VN; CN | cn-vn-naval-joint-patrol 38",
  ],
  [
    "Thứ trưởng Ngoại giao Đỗ Hùng Việt ngày 28/6 điện đàm với Quốc vụ khanh Bộ Ngoại giao Ba Lan Wladyslaw Teofil Bartoszewski. Hai bên nhất trí sớm tổ chức Tham khảo chính trị tại Warsaw.\n\nThứ sáu, 28/06/2024 - 20:10",
    "2024-06-28 | - | VN do-hung-viet; PL Wladyslaw Teofil Bartoszewski | -",
  ],
  [
    "Ngày 22/8/2023, Bộ trưởng Ngoại giao Bùi Thanh Sơn và Bộ trưởng Ngoại giao Australia Penny Wong đồng chủ trì Hội nghị Bộ trưởng Ngoại giao Việt Nam - Australia lần thứ 5 tại Hà Nội. Trước Hội nghị, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Penny Wong.",
    "2023-08-22 | hanoi | VN bui-thanh-son; VN pham-minh-chinh; AU penny-wong | au-vn-foreign-ministers-meeting 5",
  ],
  [
    "Kiên Giang: Hải quân Vùng 5 và Hải quân Hoàng gia Campuchia tuần tra chung lần thứ 74\n\nNgày 14/3/2025, trên vùng biển Tây Nam, Bộ Tư lệnh Vùng 5 Hải quân phối hợp với Căn cứ biển Ream, Hải quân Hoàng gia Campuchia tổ chức tuần tra chung.",
    "2025-03-14 | - | VN; KH | -",
  ],
  [
    "Tại Điện Élysée, thủ đô Paris, chiều 7/10/2024, Tổng Bí thư, Chủ tịch nước Tô Lâm đã hội đàm với Tổng thống Pháp Emmanuel Macron. Hai nhà lãnh đạo chứng kiến ký 7 văn kiện.",
    "2024-10-07 | paris | VN to-lam; FR emmanuel-macron | -",
  ],
  [
    "Chủ tịch nước Lương Cường ngày 4/4 tiếp Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone đến chào xã giao nhân dịp sang thăm chính thức Việt Nam từ ngày 2 đến 5/4/2025.",
    "2025-04-04 | ^VN | VN luong-cuong; LA khamliang-outhakaysone | -",
  ],
  [
    "Sáng 26/3, Lữ đoàn 147 Hải quân phối hợp tổ chức lễ tiễn biên đội tàu Cảnh sát biển Trung Quốc rời thành phố Hạ Long, kết thúc chuyến thăm Việt Nam.\n\n27/03/2025",
    "2025-03-26 | ha-long | VN; CN | -",
  ],
  [
    "Hội nghị trực tuyến giữa Bộ Công Thương Việt Nam và Bộ Thương mại Campuchia diễn ra chiều 9/7/2021, do Bộ trưởng Nguyễn Hồng Diên và Bộ trưởng Pan Sorasak đồng chủ trì.",
    "2021-07-09 | - | VN nguyen-hong-dien; KH Pan Sorasak | -",
  ],
  [
    "Tổng thống Philippines Ferdinand Marcos Jr. bắt đầu chuyến thăm cấp Nhà nước tới Việt Nam ngày 29/1/2024. Sáng 30/1, tại Phủ Chủ tịch, Chủ tịch nước Võ Văn Thưởng chủ trì lễ đón.",
    "2024-01-29 | ^VN | PH ferdinand-marcos-jr; VN vo-van-thuong | -",
  ],
  [
    "Ngày 6-11, tại TP Hải Phòng, Quân chủng Hải quân Việt Nam và Hải quân Cộng hòa Singapore tổ chức đối thoại cấp tham mưu hải quân lần thứ 12. Đại tá Nguyễn Viết Khánh và Đại tá Nicholas Lim đồng chủ trì.\n\n07-11-2024 06:15",
    "2024-11-06 | hai-phong | VN Nguyễn Viết Khánh; SG Nicholas Lim | -",
  ],
];

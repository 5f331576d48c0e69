/** Openings of reports in the manner of agencies and ministries, and what a reader finds in them: day, place, persons, mechanism. */
export const MANNERS_EN: readonly (readonly [text: string, says: string])[] = [
  [
    "HANOI, May 8 (Xinhua) -- Vietnamese Prime Minister Pham Minh Chinh met here on Thursday with visiting Chinese Vice Premier Zhang Guoqing.\n\nMay 8, 2025",
    "2025-05-08 | hanoi | VN pham-minh-chinh; CN zhang-guoqing | -",
  ],
  [
    "BEIJING, March 14, 2025 (Xinhua) -- Chinese Vice Foreign Minister Sun Weidong held consultations with Vietnamese Deputy Foreign Minister Nguyen Manh Cuong in Beijing on Thursday.",
    "2025-03-13 | beijing | CN sun-weidong; VN nguyen-manh-cuong | -",
  ],
  [
    "Hanoi (VNA) – Deputy Minister of National Defence Sen. Lt. Gen. Hoang Xuan Chien and Deputy Secretary of Defence of Australia Hugh Jeffrey co-chaired the 9th Vietnam-Australia Defence Policy Dialogue in Hanoi on October 14, 2025.",
    "2025-10-14 | hanoi | VN hoang-xuan-chien; AU hugh-jeffrey | au-vn-defence-policy-dialogue 9",
  ],
  [
    "Readout of Secretary Hegseth's Call With Vietnam's Minister of National Defense General Phan Van Giang\n\nFeb. 7, 2025\n\nSecretary of Defense Pete Hegseth spoke by phone today with Vietnamese Minister of National Defense General Phan Van Giang to mark the thirtieth anniversary of diplomatic relations.",
    "2025-02-07 | - | US pete-hegseth; VN phan-van-giang | -",
  ],
  [
    "Secretary Rubio's Meeting with Vietnamese Deputy Prime Minister and Foreign Minister Son\n\nReadout\n\nOffice of the Spokesperson\n\nSeptember 23, 2025\n\nThe below is attributable to Principal Deputy Spokesperson Thomas Pigott:\n\nSecretary of State Marco Rubio met today with Vietnamese Deputy Prime Minister and Foreign Minister Bui Thanh Son in New York City on the margins of the UN General Assembly.",
    "2025-09-23 | new-york | US marco-rubio; VN bui-thanh-son | -",
  ],
  [
    "WASHINGTON, D.C., July 1, 2024 – Deputy Secretary of State Kurt Campbell hosted Vietnam's Permanent Deputy Foreign Minister Nguyen Minh Vu at the State Department yesterday.",
    "2024-06-30 | washington-dc | US Kurt Campbell; VN nguyen-minh-vu | -",
  ],
  [
    "The Pentagon, Sept. 9, 2024 — Secretary of Defense Lloyd J. Austin III hosted Vietnam's Minister of National Defense, Gen. Phan Van Giang, at the Pentagon today.",
    "2024-09-09 | - | US lloyd-austin; VN phan-van-giang | -",
  ],
  [
    "TOKYO (Kyodo) -- Japanese Foreign Minister Takeshi Iwaya and his Vietnamese counterpart Bui Thanh Son agreed in talks in Tokyo on Jan. 16, 2025, to deepen security ties.",
    "2025-01-16 | tokyo | JP Takeshi Iwaya; VN bui-thanh-son | -",
  ],
  [
    "Japan-Viet Nam Foreign Ministers' Telephone Talk\n\nJune 3, 2024\n\nOn June 3, commencing at 4:00 p.m. for approximately 20 minutes, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a telephone talk with H.E. Mr. Bui Thanh Son, Minister of Foreign Affairs of the Socialist Republic of Viet Nam.",
    "2024-06-03 | - | JP yoko-kamikawa; VN bui-thanh-son | -",
  ],
  [
    "The 11th Japan-Viet Nam Defense Vice-Ministerial Meeting was held on December 5 and 6, 2024 in Nha Trang. Vice-Minister of Defense for International Affairs Kano Koji and Deputy Minister of National Defence Hoang Xuan Chien attended the meeting.",
    "2024-12-05/2024-12-06 | nha-trang | JP koji-kano; VN hoang-xuan-chien | -",
  ],
  [
    "SEOUL, April 14 (Yonhap) -- South Korean Foreign Minister Cho Tae-yul met with Vietnamese Foreign Minister Bui Thanh Son in Seoul on Monday and discussed ways to expand trade, the foreign ministry said.\n\n2025-04-14 17:20",
    "2025-04-14 | seoul | KR Cho Tae-yul; VN bui-thanh-son | -",
  ],
  [
    "Press Information Bureau\nGovernment of India\nMinistry of Defence\n\nRaksha Mantri holds bilateral talks with Vietnamese Minister of National Defence in New Delhi\n\nPosted On: 19 JUN 2023 5:10PM by PIB Delhi\n\nRaksha Mantri Shri Rajnath Singh held bilateral talks with Minister of National Defence of Vietnam General Phan Van Giang in New Delhi on June 19, 2023.",
    "2023-06-19 | new-delhi | IN rajnath-singh; VN phan-van-giang | -",
  ],
  [
    "Minister for Foreign Affairs, Senator the Hon Penny Wong\n\n22 August 2023\n\nI today co-chaired the fifth Australia-Vietnam Foreign Ministers' Meeting with Minister of Foreign Affairs Bui Thanh Son in Hanoi, Australian Foreign Minister Penny Wong said.",
    "2023-08-22 | hanoi | AU penny-wong; VN bui-thanh-son | au-vn-foreign-ministers-meeting 5",
  ],
  [
    "JAKARTA, 12 March 2024 – The Secretary-General of ASEAN, Dr. Kao Kim Hourn, today received Ambassador Ton Thi Ngoc Huong of Viet Nam to ASEAN at the ASEAN Headquarters/ASEAN Secretariat.",
    "2024-03-12 | jakarta | ASEAN Kao Kim Hourn; VN Ton Thi Ngoc Huong | -",
  ],
  [
    "A delegation of the US Army Pacific led by Lt. Gen. Xavier Brunson visited the northern province of Quang Ninh from April 2 to 4, 2024, and was received by Colonel Nguyen Van Tam, deputy commander of the provincial Military Command.",
    "2024-04-02/2024-04-04 | quang-ninh | US Xavier Brunson; VN Nguyen Van Tam | -",
  ],
  [
    "On the sidelines of the 22nd Shangri-La Dialogue in Singapore on May 31, 2025, Vietnamese Deputy Defence Minister Hoang Xuan Chien met Philippine Defence Secretary Gilberto Teodoro Jr.",
    "2025-05-31 | singapore | VN hoang-xuan-chien; PH gilberto-teodoro-jr | -",
  ],
  [
    "President Luong Cuong on November 12, 2025 received Secretary of the Philippine Department of Migrant Workers Hans Leo Cacdac at the Presidential Palace in Hanoi.",
    "2025-11-12 | hanoi | VN luong-cuong; PH Hans Leo Cacdac | -",
  ],
  [
    "MANILA, Philippines — Foreign ministers Enrique Manalo of the Philippines and Bui Thanh Son of Vietnam chaired the 10th meeting of the Joint Commission for Bilateral Cooperation in Hanoi on August 2, 2023.",
    "2023-08-02 | hanoi | PH enrique-manalo; VN bui-thanh-son | ph-vn-joint-commission 10",
  ],
  [
    "The 12th US-Vietnam Defense Policy Dialogue took place in Washington, D.C. on Sept. 9, 2024, co-chaired by Assistant Secretary of Defense for Indo-Pacific Security Affairs Ely Ratner and Vietnamese Deputy Defense Minister Hoang Xuan Chien.",
    "2024-09-09 | washington-dc | US ely-ratner; VN hoang-xuan-chien | us-vn-defence-policy-dialogue 12",
  ],
  [
    "The China-Vietnam Steering Committee for Bilateral Cooperation held its 17th meeting in Hanoi on March 16, 2026. Wang Yi, Chinese foreign minister and member of the Political Bureau, co-chaired the meeting with Vietnamese Foreign Minister Le Hoai Trung.",
    "2026-03-16 | hanoi | CN wang-yi; VN le-hoai-trung | cn-vn-steering-committee 17",
  ],
  [
    "Hanoi, December 11 (VNA) - Politburo member and Permanent Secretariat member Tran Cam Tu hosted a reception in Hanoi on December 11 for Charge d'Affaires of the US Embassy Courtney Beale.\n\nPublished: 11/12/2025 18:04",
    "2025-12-11 | hanoi | VN Tran Cam Tu; US courtney-beale | -",
  ],
  [
    "Vietnam and Thailand opened a three-day joint naval patrol in the Gulf of Thailand on Tuesday, June 17, 2025.",
    "2025-06-17/2025-06-19 | - | VN; TH | -",
  ],
  [
    "From 29 December 2024 to 3 January 2025 a delegation of the Lao Ministry of Defence, headed by Deputy Prime Minister and Minister of National Defence General Chansamone Chanyalath, paid a visit to Vietnam. He held talks with General Phan Van Giang, Minister of National Defence.",
    "2024-12-29/2025-01-03 | ^VN | LA chansamone-chanyalath; VN phan-van-giang | -",
  ],
  [
    "New Zealand Prime Minister Christopher Luxon is in Viet Nam this week. He met General Secretary To Lam and Prime Minister Pham Minh Chinh in Ha Noi on 26 February 2025.",
    "2025-02-26 | hanoi | NZ christopher-luxon; VN to-lam; VN pham-minh-chinh | -",
  ],
  [
    "KUALA LUMPUR, 27 May 2025 – Prime Minister Pham Minh Chinh had a bilateral meeting with his Malaysian counterpart Anwar Ibrahim at the Kuala Lumpur Convention Centre.",
    "- | kuala-lumpur | VN pham-minh-chinh; MY anwar-ibrahim | -",
  ],
  [
    "The USS George Washington (CVN 73) and two escorts dropped anchor off Da Nang on April 3, 2026, for a five-day port visit. Rear Admiral Eric Anduze leads the strike group.",
    "2026-04-03/2026-04-07 | da-nang | US Eric Anduze; VN | -",
  ],
  [
    "Ambassador Marc Knapper visited Quang Tri this morning, June 12, 2024, and handed over two demining vehicles to provincial vice chairman Hoang Nam in Dong Ha.",
    "2024-06-12 | dong-ha | US marc-knapper; VN Hoang Nam | -",
  ],
  [
    "Vietnam's Defence Minister Phan Van Giang will visit the Republic of Korea from Nov. 4 to 7, the Ministry of National Defence announced on Nov. 2, 2025.",
    "2025-11-04/2025-11-07 | ^KR | VN phan-van-giang; KR | -",
  ],
  [
    "Canberra hosted the 7th Australia-Viet Nam Annual Leaders' Meeting on 7 March 2024, where Prime Ministers Anthony Albanese and Pham Minh Chinh raised ties to a Comprehensive Strategic Partnership.",
    "2024-03-07 | canberra | AU anthony-albanese; VN pham-minh-chinh | au-vn-annual-leaders-meeting 7",
  ],
  [
    "Ha Noi, 3 June - Viet Nam's Coast Guard and the Indonesian Maritime Security Agency (Bakamla) met on Monday. Major General Le Quang Dao and Vice Admiral Irvansyah headed their sides.",
    "- | - | VN le-quang-dao; ID Irvansyah | -",
  ],
  [
    "The fourth round of negotiations on a reciprocal trade agreement between Vietnam and the United States ran from Nov. 12 to Nov. 14, 2025 in Washington, where Minister of Industry and Trade Nguyen Hong Dien met US Trade Representative Jamieson Greer.",
    "2025-11-12/2025-11-14 | washington-dc | VN nguyen-hong-dien; US jamieson-greer | us-vn-reciprocal-trade-agreement-talks 4",
  ],
  [
    "Under Secretary for Political Affairs Allison Hooker and Vietnamese Deputy Foreign Minister Nguyen Minh Hang met in the last week of August 2025 in a city that the readout does not name.",
    "2025-08 | - | US allison-hooker; VN Nguyen Minh Hang | -",
  ],
  [
    "Phnom Penh, AKP June 20, 2025 -- Cambodian Deputy Prime Minister and Minister of National Defence Gen. Tea Seiha received a courtesy call from H.E. Nguyen Minh Vu, Ambassador of Vietnam to Cambodia, at the ministry's headquarters here on Friday.",
    "2025-06-20 | phnom-penh | KH tea-seiha; VN nguyen-minh-vu | -",
  ],
  [
    "Talks between Chinese President Xi Jinping and General Secretary of the Communist Party of Vietnam Central Committee To Lam took place at the Great Hall of the People in Beijing on the morning of August 19, 2024.",
    "2024-08-19 | beijing | CN xi-jinping; VN to-lam | -",
  ],
  [
    "Chinese Foreign Minister Wang Yi had a phone conversation with Vietnamese Deputy Prime Minister and Foreign Minister Bui Thanh Son on April 3, 2025, at the latter's request, spokesperson Guo Jiakun told a press conference in Beijing.",
    "2025-04-03 | - | CN wang-yi; VN bui-thanh-son | -",
  ],
  [
    "At the Metropole Hotel on Monday evening, US Treasury Secretary Scott Bessent dined with Finance Minister Nguyen Van Thang. (Hanoi, 12 January 2026)",
    "2026-01-12 | - | US scott-bessent; VN Nguyen Van Thang | -",
  ],
];

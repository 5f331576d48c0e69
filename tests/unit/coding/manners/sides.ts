/** Which side somebody is of, where no country stands beside the name: one report a rule. */
export const SIDES: readonly (readonly [text: string, ...says: string[]])[] = [
  // the province, the city or the body of an office
  [
    "Nanning, 4 March 2026 -- Chen Gang, party secretary of Guangxi, met Ho Van Loc, Vice Chairman of the Cao Bang provincial People's Committee, in Nanning on 4 March 2026.",
    "2026-03-04 | nanning | CN chen-gang; VN Ho Van Loc | -",
  ],
  [
    "Sáng 12/5/2026, tại Hà Nội, Thứ trưởng Ngoại giao Nguyễn Minh Vũ tiếp Phó Trưởng đại diện thường trú UNDP Patrick Haverman.",
    "2026-05-12 | hanoi | UN Patrick Haverman; VN nguyen-minh-vu | -",
  ],
  [
    "Hanoi (VNA) – Chairman of the RoK – Vietnam Parliamentary Friendship Group Kim Tae-ho met National Assembly Vice Chairman Tran Quang Phuong in Hanoi on May 12, 2026.",
    "2026-05-12 | hanoi | KR Kim Tae-ho; VN Tran Quang Phuong | -",
  ],
  // a caption in brackets is no part of the office after it
  [
    "Brussels – May 12, 2026\n\nThe session (photo: Embassy of Viet Nam in Belgium)\n\nDeputy Minister of Foreign Affairs Le Thi Thu Hang and Niclas Kvarnström of the European External Action Service co-chaired the session in Brussels on May 12, 2026.",
    "2026-05-12 | brussels | EU niclas-kvarnstrom; VN le-thi-thu-hang | -",
  ],
  // the letterhead, the domain or the signature of who tells of it
  [
    "Foreign Secretary's call: 12 May 2026\n\nFrom: Foreign, Commonwealth & Development Office\nPublished 12 May 2026\n\nForeign Secretary Yvette Cooper spoke by phone with Chinese Foreign Minister Wang Yi today.",
    "2026-05-12 | - | CN wang-yi; GB Yvette Cooper | -",
  ],
  [
    "12 May 2026\n\nMinister for Foreign Affairs Dr Vivian Balakrishnan met Vietnamese Foreign Minister Le Hoai Trung in Hanoi on 12 May 2026.\n\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE",
    "2026-05-12 | hanoi | SG Vivian Balakrishnan; VN le-hoai-trung | -",
  ],
  [
    "www.beehive.govt.nz\n12 May 2026\n\nForeign Minister Winston Peters met Vietnamese Foreign Minister Le Hoai Trung in Hanoi on 12 May 2026.",
    "2026-05-12 | hanoi | NZ winston-peters; VN le-hoai-trung | -",
  ],
  // who only received the guest does not stand for his side in the talks
  [
    "Vientiane, 12 May 2026 – The foreign ministers of Laos and Thailand met in Vientiane on 12 May 2026. The meeting was co-chaired by Minister of Foreign Affairs Thongsavanh Phomvihane and Thai Minister of Foreign Affairs Sihasak Phuangketkeow. The Thai minister paid a courtesy call on Lao Prime Minister Sonexay Siphandone.",
    "2026-05-12 | vientiane | LA Thongsavanh Phomvihane; LA sonexay-siphandone; TH sihasak-phuangketkeow | -",
  ],
  // the letters before the name of a ship
  [
    "12 May 2026\n\nOn 12 May 2026 the guided-missile destroyer USS Mobile pulled into Cam Ranh for a scheduled port visit.",
    "2026-05-12 | cam-ranh | US; VN | -",
  ],
  // the name of a body, and a headline in quotation marks, are nobody
  [
    "Hegseth Meets China's Defense Minister, Cites 'Good Session'\n\nNov. 1, 2026\n\nUS Secretary of War Pete Hegseth met Chinese Defense Minister Dong Jun of the Guangxi Zhuang Autonomous Region in Kuala Lumpur on Nov. 1, 2026.",
    "2026-11-01 | kuala-lumpur | CN dong-jun; US pete-hegseth | -",
  ],
  // who led a side, said by the way or after the ministry that he is of
  [
    "The United States and the Philippines convened their Maritime Dialogue in Manila on May 12, 2026. Acting Deputy Assistant Secretary of State Joy Sakurai headed the interagency delegation of the United States. Assistant Secretary Maria Angela Ponce, of the Maritime and Ocean Affairs Office, led for the Philippines.",
    "2026-05-12 | manila | PH maria-angela-ponce; US Joy Sakurai | ph-us-maritime-dialogue",
  ],
  [
    "Manila, May 12, 2026 – The Philippine Coast Guard met the Vietnam Coast Guard ship CSB 8002 at the port of Manila on May 12, 2026. In a release, PCG spokesperson for the West Philippine Sea Commodore Jay Tarriela said the ship and her crew, headed by Colonel Tran Van Nam, were welcome.",
    "2026-05-12 | manila | PH; VN Tran Van Nam | -",
  ],
  [
    "Deputy Defense Minister Cho Chang-rae of South Korea and Japan's Vice Defense Minister Masuda Kazuo held talks in Seoul on May 12, 2026.\n\nThe Director General of the Defense Policy Bureau at Japan's defense ministry did not attend.",
    "2026-05-12 | seoul | JP Masuda Kazuo; KR Cho Chang-rae | -",
  ],
  // a row of persons that a body was attended by, one with "Jr." and one with "HE"
  [
    "Nanning, 4 March 2026 -- Chen Gang, party secretary of Guangxi, presided over the gathering in Nanning on 4 March 2026, which was attended by Vu Dai Thang, secretary of the Quang Ninh Provincial Party Committee, and Quan Minh Cuong, secretary of the Cao Bang Provincial Party Committee.",
    "2026-03-04 | nanning | CN chen-gang; VN Quan Minh Cuong; VN Vu Dai Thang | -",
  ],
  [
    "Adm. Samuel Paparo, Commander, U.S. Indo-Pacific Command, and Gen. Romeo Brawner Jr., chief of staff of the Armed Forces of the Philippines, met in Baguio on Aug. 20, 2026.",
    "2026-08-20 | Baguio | PH Romeo Brawner Jr; US samuel-paparo | -",
  ],
  [
    "We, the Minister for Foreign Affairs of Australia, Penny Wong, and the Minister for Foreign Affairs of the Republic of Indonesia, HE Sugiono, met in Canberra on 28 August 2026.",
    "2026-08-28 | canberra | AU penny-wong; ID Sugiono | -",
  ],
  // who signed the agreement, not who signed a letter
  [
    "On March 27, 2026, Japan and the Philippines signed a loan agreement in Manila. The agreement was signed by Takashi Baba, Chief Representative of JICA, and Ralph G. Recto, Secretary of Finance of the Philippines.",
    "2026-03-27 | manila | JP Takashi Baba; PH Ralph G. Recto | -",
  ],
  // who commands the ship, and the spouse
  [
    "Sáng 5/9/2026, tàu hộ vệ HMAS Toowoomba của Hải quân Hoàng gia Úc cập cảng Đà Nẵng. Trung tá Dean Uren, chỉ huy tàu, cho hay tàu dài 118m.",
    "2026-09-05 | da-nang | AU Dean Uren; VN | -",
  ],
  // another spelling of a name that the data hold; another person of the surname
  [
    "On July 24, 2026, Foreign Minister Sergey Lavrov of Russia met Vietnamese Foreign Minister Le Hoai Trung in Manila.",
    "2026-07-24 | manila | RU sergei-lavrov; VN le-hoai-trung | -",
  ],
  [
    "On July 24, 2026, Russian Deputy Minister Oleg Lavrov met Vietnamese Foreign Minister Le Hoai Trung in Manila.",
    "2026-07-24 | manila | RU Oleg Lavrov; VN le-hoai-trung | -",
  ],
  // a province of the guests, the Union, a command that is no commander, and where an office ends before "nhân dịp"
  [
    "Ngày 3/6/2026, tại Đông Hà, Chủ tịch UBND tỉnh Quảng Trị Trần Phong tiếp Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Savannakhet Bounchom Oubonpaseuth.",
    "2026-06-03 | dong-ha | LA Bounchom Oubonpaseuth; VN Trần Phong | -",
  ],
  [
    "Brussels, 22 April 2026\n\nHigh Representative/Vice-President Kaja Kallas met today the Minister of Foreign Affairs of Viet Nam, Le Hoai Trung.",
    "2026-04-22 | - | EU Kaja Kallas; VN le-hoai-trung | -",
  ],
  [
    "Ngày 5/3/2026, tại Hà Nội, Phó Thủ tướng Bùi Thanh Sơn tiếp Quốc vụ khanh Bộ Ngoại giao Hungary Boglárka Illés nhân dịp bà sang Việt Nam.",
    "2026-03-05 | hanoi | HU Boglárka Illés; VN bui-thanh-son | -",
  ],
  // a shortened title, and a house of parliament in the office
  [
    "Amb. Jennifer Wicks McNamara on July 15, 2026 handed over a US search vessel to Vice Minister of National Defence Hoang Xuan Chien in Da Nang.",
    "2026-07-15 | da-nang | US Jennifer Wicks McNamara; VN hoang-xuan-chien | -",
  ],
  [
    "Zhao Leji, chairman of the National People's Congress Standing Committee, held talks with Speaker of the Thai House of Representatives Wan Muhamad Noor Matha in Beijing on July 7, 2026.",
    "2026-07-07 | beijing | CN zhao-leji; TH Wan Muhamad Noor Matha | -",
  ],
];

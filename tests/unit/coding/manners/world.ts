/**
 * Reports in the manner of agencies and ministries of many countries, and what a reader finds in each of their events: day, place
 * (or ^ and the host country), persons, mechanism. Written before coding was tried on them.
 */
export const WORLD_EN: readonly (readonly [text: string, ...says: string[]])[] = [
  [
    "BUSAN, Sept. 12, 2024 (Yonhap) -- The Philippine Navy frigate BRP Jose Rizal arrived at the naval base in Busan on Thursday for a five-day goodwill visit, the South Korean Navy said.",
    "2024-09-12/2024-09-16 | busan | PH; KR | -",
  ],
  [
    "Indian Naval Ships Delhi, Shakti and Kiltan arrived at Singapore on 06 May 24 to a warm welcome by personnel of the Republic of Singapore Navy and the High Commission of India in Singapore.",
    "2024-05-06 | singapore | IN; SG | -",
  ],
  [
    "Japan-Indonesia Foreign Ministers' Meeting\n\nApril 17, 2025\n\nOn April 17, commencing at 5:40 p.m. for approximately 40 minutes, Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, held a meeting with H.E. Mr. SUGIONO, Minister for Foreign Affairs of the Republic of Indonesia, who is visiting Japan. The overview is as follows.",
    "2025-04-17 | ^JP | JP IWAYA Takeshi; ID SUGIONO | -",
  ],
  [
    "MANILA, 24 June 2025 — Foreign Affairs Secretary Ma. Theresa P. Lazaro received Vietnamese Ambassador to the Philippines Lai Thai Binh at the Department of Foreign Affairs on 20 June 2025.",
    "2025-06-20 | manila | PH maria-theresa-lazaro; VN Lai Thai Binh | -",
  ],
  [
    "Jakarta, Indonesia — The 7th Joint Commission for Bilateral Cooperation (JCBC) between Indonesia and Thailand was convened in Yogyakarta on 18-19 March 2024, co-chaired by Foreign Minister Retno Marsudi and Deputy Prime Minister and Minister of Foreign Affairs of Thailand Parnpree Bahiddha-Nukara.",
    "2024-03-18/2024-03-19 | Yogyakarta | ID Retno Marsudi; TH Parnpree Bahiddha-Nukara | -",
  ],
  [
    "Media release\n19 October 2023\n\nThe Deputy Prime Minister of Australia, the Hon Richard Marles MP, met Japan's Defense Minister Minoru Kihara in Hobart on 19 October for the Japan–Australia Defence Ministers' Meeting.",
    "2023-10-19 | Hobart | AU Richard Marles; JP minoru-kihara | -",
  ],
  [
    "The fifth meeting of the EU-Viet Nam Joint Committee was held in Hanoi on 27 November 2024. It was co-chaired by Paola Pampaloni, Deputy Managing Director for Asia and the Pacific at the European External Action Service, and Nguyen Minh Vu, Permanent Deputy Foreign Minister of Viet Nam. The next meeting will be held in Brussels in 2026.",
    "2024-11-27 | hanoi | EU paola-pampaloni; VN nguyen-minh-vu | eu-vn-joint-committee 5",
  ],
  [
    "MOSCOW, June 20. /TASS/. Russian President Vladimir Putin and Vietnamese President To Lam held talks in Hanoi on Thursday, the Kremlin press service reported. The sides signed 11 documents.",
    "- | hanoi | RU vladimir-putin; VN to-lam | -",
  ],
  [
    "VIENTIANE, Laos (AP) — Philippine Defense Secretary Gilberto Teodoro met Thursday with his Australian counterpart, Richard Marles, on the sidelines of a meeting of Southeast Asian defense ministers in the Lao capital.\n\nNov. 21, 2024",
    "2024-11-21 | vientiane | PH gilberto-teodoro-jr; AU Richard Marles | -",
  ],
  [
    "The United States and the Philippines Hold Bilateral Strategic Dialogue\n\nMedia Note\n\nApril 24, 2024\n\nThe 11th Philippines-United States Bilateral Strategic Dialogue took place in Washington, D.C. from April 22 to 23. Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink and Assistant Secretary of Defense for Indo-Pacific Security Affairs Ely Ratner hosted Philippine Department of Foreign Affairs Undersecretary Ma. Theresa Lazaro.",
    "2024-04-22/2024-04-23 | washington-dc | US daniel-kritenbrink; US ely-ratner; PH maria-theresa-lazaro | ph-us-bilateral-strategic-dialogue 11",
  ],
  [
    "(KPL) President Thongloun Sisoulith received a courtesy call from Cambodian Defence Minister Tea Seiha at the Presidential Palace in Vientiane on Feb 18.",
    "- | vientiane | LA thongloun-sisoulith; KH tea-seiha | -",
  ],
  [
    "Phnom Penh (AKP) January 15, 2025 — Prime Minister Samdech Hun Manet and visiting Malaysian Foreign Minister Mohamad Hasan met at the Peace Palace this morning.",
    "2025-01-15 | phnom-penh | KH hun-manet; MY mohamad-hasan | -",
  ],
  [
    "Jakarta (ANTARA) - President Prabowo Subianto received Vietnamese Prime Minister Pham Minh Chinh at Merdeka Palace, Jakarta, on Tuesday (Sept 9, 2025).",
    "2025-09-09 | jakarta | ID prabowo-subianto; VN pham-minh-chinh | -",
  ],
  [
    "KUALA LUMPUR, Nov 21 (Bernama) -- Prime Minister Anwar Ibrahim and Communist Party of Vietnam general secretary To Lam announced the upgrade of ties at a joint press conference at Perdana Putra in Putrajaya on Thursday.\n\nPublished: 21 Nov 2024",
    "2024-11-21 | putrajaya | MY anwar-ibrahim; VN to-lam | -",
  ],
  [
    "On 16 May 2025, Prime Minister Paetongtarn Shinawatra and Prime Minister Pham Minh Chinh co-chaired the 4th Joint Cabinet Retreat between Thailand and Viet Nam at the Government Office in Hanoi.",
    "2025-05-16 | hanoi | TH paetongtarn-shinawatra; VN pham-minh-chinh | th-vn-joint-cabinet-retreat 4",
  ],
  [
    "Sébastien Lecornu, French Minister for the Armed Forces, met with his Indonesian counterpart, Prabowo Subianto, in Paris on 24 November 2023.",
    "2023-11-24 | paris | FR sebastien-lecornu; ID prabowo-subianto | -",
  ],
  [
    "German Foreign Minister Annalena Baerbock travelled to Manila on 11 January 2024, where she met Foreign Secretary Enrique Manalo. The two ministers spoke about the rules-based order at sea. On the following day she will travel on to Kuala Lumpur.",
    "2024-01-11 | manila | DE Annalena Baerbock; PH enrique-manalo | -",
  ],
  [
    "NANNING, Sept. 25, 2024 (Xinhua) -- Chinese Vice Premier Ding Xuexiang met with Cambodian Deputy Prime Minister Sun Chanthol on Tuesday on the sidelines of the 21st China-ASEAN Expo.",
    "2024-09-24 | nanning | CN Ding Xuexiang; KH Sun Chanthol | -",
  ],
  [
    "BEIJING, April 15, 2025 (Xinhua) -- Chinese Foreign Minister Wang Yi held talks with Malaysian Foreign Minister Mohamad Hasan in Kuala Lumpur on Monday. Wang also met with Malaysian Prime Minister Anwar Ibrahim on the same day.",
    "2025-04-14 | kuala-lumpur | CN wang-yi; MY mohamad-hasan | -",
    "2025-04-14 | kuala-lumpur | CN wang-yi; MY anwar-ibrahim | -",
  ],
  [
    "CANBERRA, 7 March 2024 - Prime Minister Anthony Albanese and Prime Minister Pham Minh Chinh of Viet Nam met in Canberra today and agreed to raise ties.\n\nThe same afternoon, Foreign Minister Penny Wong and Vietnamese Foreign Minister Bui Thanh Son held talks on development cooperation.",
    "2024-03-07 | canberra | AU anthony-albanese; VN pham-minh-chinh | -",
    "2024-03-07 | canberra | AU penny-wong; VN bui-thanh-son | -",
  ],
  [
    "The Royal Canadian Navy frigate HMCS Vancouver docked in Manila on August 22, 2024, for a port visit.\n\nA day later, Canadian Ambassador David Hartman and Philippine Defense Undersecretary Irineo Espino signed a memorandum on defence cooperation in Quezon City.",
    "2024-08-22 | manila | CA; PH | -",
    "2024-08-23 | Quezon City | CA David Hartman; PH irineo-espino | -",
  ],
  [
    "Tokyo, June 5, 2025 (Jiji Press)--Japanese Prime Minister Shigeru Ishiba and Philippine President Ferdinand Marcos Jr. agreed in telephone talks on Thursday to speed up work on a defense pact.",
    "2025-06-05 | - | JP shigeru-ishiba; PH ferdinand-marcos-jr | -",
  ],
  [
    "Vietnam and Canada held their third political consultation online on October 5, 2023, connecting Hanoi and Ottawa. Deputy Foreign Minister Ha Kim Ngoc and Canadian Assistant Deputy Minister Weldon Epp co-chaired.",
    "2023-10-05 | - | VN ha-kim-ngoc; CA Weldon Epp | ca-vn-political-consultation 3",
  ],
  [
    "UK Foreign Secretary David Lammy welcomed Vietnamese Foreign Minister Bui Thanh Son to London on 17 January 2025. They spoke of wind power and irregular migration.",
    "2025-01-17 | london | GB David Lammy; VN bui-thanh-son | -",
  ],
  [
    "Hon Judith Collins KC\n11 September 2024\n\nNew Zealand Defence Minister Judith Collins today hosted Vietnam's Minister of National Defence, General Phan Van Giang, in Wellington.",
    "2024-09-11 | Wellington | NZ Judith Collins; VN phan-van-giang | -",
  ],
  [
    "A delegation of the Lao Ministry of Public Security led by Deputy Minister Kongthong Phongvichit worked with officers of Vietnam's Ministry of Public Security in Vinh in early June 2024.",
    "2024-06 | vinh | LA Kongthong Phongvichit; VN | -",
  ],
  [
    "The commander of the Cambodian Navy, Admiral Tea Vinh, paid an official visit to Vietnam from 3 to 5 June 2024 at the invitation of Vice Admiral Tran Thanh Nghiem.",
    "2024-06-03/2024-06-05 | ^VN | KH Tea Vinh; VN | -",
  ],
  [
    "On the margins of the 57th ASEAN Foreign Ministers' Meeting hosted by the Lao PDR in Vientiane, India's Minister of External Affairs S. Jaishankar met Philippine Foreign Secretary Enrique Manalo on 25 July 2024.",
    "2024-07-25 | vientiane | IN s-jaishankar; PH enrique-manalo | -",
  ],
  [
    "The defence ministers of Japan and Indonesia, Gen Nakatani and Sjafrie Sjamsoeddin, held talks in Jakarta on 7 January 2025. The two countries' previous two-plus-two took place in Tokyo on 30 March 2021. Mr Nakatani will also visit the Philippines on this trip.",
    "2025-01-07 | jakarta | JP Gen Nakatani; ID sjafrie-sjamsoeddin | -",
  ],
  [
    "Thirty years after relations were normalised on 11 July 1995, US Secretary of War Pete Hegseth and Vietnam's Defence Minister Phan Van Giang met in Hanoi on November 2, 2025. In 2018 an American aircraft carrier had called at Da Nang.",
    "2025-11-02 | hanoi | US pete-hegseth; VN phan-van-giang | -",
  ],
  [
    "Border guards of Vietnam's Ha Tinh province and of Laos's Bolikhamxay province exchanged views on drug control at the Cau Treo border gate on March 12, 2025.",
    "2025-03-12 | - | LA; VN | -",
  ],
  [
    "The remains of three US service members were handed over at Da Nang International Airport on July 8, 2024; US Ambassador Marc Knapper attended the 163rd repatriation ceremony.",
    "2024-07-08 | da-nang | US marc-knapper; VN | us-vn-mia-repatriation 163",
  ],
  [
    "Lao Prime Minister Sonexay Siphandone arrived at Noi Bai airport on February 25, 2025, for an official visit to Vietnam.",
    "2025-02-25 | ^VN | LA sonexay-siphandone; VN | -",
  ],
  [
    "The 10th China-Philippines Bilateral Consultation Mechanism on the South China Sea was convened in Xiamen on 16 January 2025. Undersecretary Ma. Theresa P. Lazaro of the Philippine Department of Foreign Affairs and Chinese Vice Foreign Minister Chen Xiaodong led the delegations.",
    "2025-01-16 | xiamen | PH maria-theresa-lazaro; CN chen-xiaodong | cn-ph-bcm-south-china-sea 10",
  ],
  [
    "Kihara Minoru, Minister of Defense of Japan, and Dato' Seri Mohamed Khaled Nordin, Minister of Defence of Malaysia, met in Tokyo on 2 May 2024.",
    "2024-05-02 | tokyo | JP minoru-kihara; MY Mohamed Khaled Nordin | -",
  ],
  [
    "Foreign Minister Penny Wong (Australia), External Affairs Minister S. Jaishankar (India), Foreign Minister Yoko Kamikawa (Japan) and Secretary of State Antony Blinken (United States) met in Tokyo on 29 July 2024 for the Quad Foreign Ministers' Meeting.",
    "2024-07-29 | tokyo | AU penny-wong; IN s-jaishankar; JP yoko-kamikawa; US antony-blinken | -",
  ],
  [
    "BANDAR SERI BEGAWAN, 23 May 2024 – The Secretary-General of ASEAN, Dr. Kao Kim Hourn, paid a courtesy call on His Majesty Sultan Haji Hassanal Bolkiah of Brunei Darussalam at Istana Nurul Iman today.",
    "2024-05-23 | bandar-seri-begawan | ASEAN Kao Kim Hourn; BN Haji Hassanal Bolkiah | -",
  ],
  [
    "Japanese Defense Minister Shinjiro Koizumi will visit Vietnam from Dec. 3 to 5, 2025, the ministry announced in Tokyo on Friday.",
    "2025-12-03/2025-12-05 | ^VN | JP Shinjiro Koizumi; VN | -",
  ],
  [
    "9 October 2025 17:30\n\nOn October 8, Deputy Minister of Foreign Affairs of the Russian Federation Andrey Rudenko held consultations in Moscow with Deputy Minister of Foreign Affairs of Vietnam Nguyen Minh Hang.",
    "2025-10-08 | moscow | RU Andrey Rudenko; VN Nguyen Minh Hang | -",
  ],
  [
    "ULAANBAATAR, Sept. 30, 2024 (Montsame) – President of Mongolia Ukhnaagiin Khurelsukh and Vietnam's General Secretary and President To Lam held talks at the State Palace on Monday.",
    "2024-09-30 | Ulaanbaatar | MN Ukhnaagiin Khurelsukh; VN to-lam | -",
  ],
  [
    "From his office in Putrajaya, Malaysian Prime Minister Anwar Ibrahim spoke by telephone with Singapore Prime Minister Lawrence Wong on 16 May 2024.",
    "2024-05-16 | - | MY anwar-ibrahim; SG lawrence-wong | -",
  ],
  [
    "The armies of India and Vietnam began the fifth VINBAX exercise at Ambala on 11 November 2024. It will run until 23 November.",
    "2024-11-11/2024-11-23 | Ambāla | IN; VN | in-vn-vinbax 5",
  ],
  [
    "On September 5, 2023, US Consul General Susan Burns and Can Tho People's Committee Vice Chairman Nguyen Thuc Hien signed a letter of intent on climate cooperation in Can Tho.",
    "2023-09-05 | Cần Thơ | US susan-burns; VN Nguyen Thuc Hien | -",
  ],
  [
    "WASHINGTON, April 11, 2024 (Kyodo) - Japanese Prime Minister Fumio Kishida, U.S. President Joe Biden and Philippine President Ferdinand Marcos Jr. met Thursday at the White House for their countries' first trilateral summit.",
    "2024-04-11 | washington-dc | JP fumio-kishida; US joe-biden; PH ferdinand-marcos-jr | -",
  ],
  [
    "Foreign ministers Retno Marsudi of Indonesia and Bui Thanh Son of Viet Nam met in Jakarta on 23 July 2022. The two ministers agreed to conclude the talks on their exclusive economic zones by the end of the year.",
    "2022-07-23 | jakarta | ID Retno Marsudi; VN bui-thanh-son | -",
  ],
  [
    "India and the Philippines move closer\n\nThe fifth Joint Defence Cooperation Committee of the two countries was held in Manila on 11 September 2024, co-chaired by Indian Defence Secretary Giridhar Aramane and Undersecretary Irineo Espino of the Philippine Department of National Defense.",
    "2024-09-11 | manila | IN giridhar-aramane; PH irineo-espino | -",
  ],
  [
    "The corvette KRI Diponegoro of the Indonesian Navy left Cam Ranh on 14 June 2024 after a visit that had begun on 11 June. Her crew had met officers of Vietnam's Naval Region 4.",
    "2024-06-11/2024-06-14 | cam-ranh | ID; VN | -",
  ],
  [
    "SEOUL, Feb. 3 (Yonhap) -- Defense Minister Shin Won-sik and Polish Defense Minister Wladyslaw Kosiniak-Kamysz held a video call on Friday. Poland wants to buy more tanks.\n\n2024/02/03 11:20",
    "2024-02-02 | - | KR Shin Won-sik; PL Wladyslaw Kosiniak-Kamysz | -",
  ],
  [
    "The 4th Cambodia-Vietnam Defence Policy Dialogue was held on Tuesday, 25 February 2025 at the Ministry of National Defence in Phnom Penh, under the co-chairmanship of General Neang Phat, State Secretary of the Cambodian ministry, and Senior Lieutenant General Hoang Xuan Chien.",
    "2025-02-25 | phnom-penh | KH neang-phat; VN hoang-xuan-chien | kh-vn-defence-policy-dialogue 4",
  ],
];

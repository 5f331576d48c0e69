import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";
import { whoOf } from "./whoOf";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const whoIn = (text: string): string[] => codeReport(text, lexicon).map(whoOf);

describe("names beside an office", () => {
  it.each<[text: string, ...who: string[]]>([
    // a verb of a headline is no name
    [
      "Thai Premier Welcomes Vietnamese Health Minister\n\nBANGKOK, May 12, 2026 - Thai Prime Minister Anutin Charnvirakul received Vietnamese Minister of Health Dao Hong Lan at Government House on May 12, 2026.",
      "TH Anutin Charnvirakul; VN Dao Hong Lan",
    ],
    // a stop ends the office of the sentence before
    [
      "BERLIN, May 12, 2026 - German Defence Minister Boris Pistorius received the Vietnamese vice chairman. Pistorius thanked the guest.",
      "DE Boris Pistorius; VN (Vietnamese vice chairman)",
    ],
    // memberships of a party before the office
    [
      "BEIJING, May 12, 2026 - Hu Dehai, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee and head of the CPC Central Committee's Publicity Department, met with Lao Deputy Prime Minister Saleumxay Kommasith in Beijing on May 12, 2026.",
      "CN Hu Dehai; LA Saleumxay Kommasith",
    ],
    [
      "BEIJING, May 12, 2026 - Hu Dehai, a Politburo member and secretary of the Beijing Municipal Committee of the Communist Party of China, met Cuban Foreign Minister Bruno Rodriguez Parrilla on May 12, 2026.",
      "CN Hu Dehai; CU Bruno Rodriguez Parrilla",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("persons of another time", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "SEOUL, May 12, 2026 - South Korean Foreign Minister Cho Hyun held talks with Indonesian Foreign Minister Sugiono in Seoul on May 12, 2026.\n\nPresident Lee Jae-myung and Indonesian President Prabowo Subianto last met in Jakarta in February.",
      "ID Sugiono; KR Cho Hyun",
    ],
    [
      "Ngày 12/5/2026, tại Hà Nội, Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Úc Richard Marles.\n\nTháng trước, Thượng tướng Hoàng Xuân Chiến đã gặp Đại sứ Úc Gillian Bird.",
      "AU Richard Marles; VN Phan Văn Giang",
    ],
    // the same day is the same time
    [
      "Ngày 12/5/2026, tại Hà Nội, Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Úc Richard Marles.\n\nCùng dự hội đàm có Thượng tướng Hoàng Xuân Chiến.",
      "AU Richard Marles; VN Hoàng Xuân Chiến; VN Phan Văn Giang",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("who goes on from the event told before", () => {
  it.each<[text: string, ...who: string[]]>([
    // "the two PMs" are the heads of government, whoever was met between
    [
      "BANGKOK, May 12, 2026 - Malaysian Prime Minister Anwar Ibrahim held talks with Thai Prime Minister Anutin Charnvirakul in Bangkok on May 12, 2026.\n\nLater the same day, Prime Minister Anwar met Speaker of the Thai House of Representatives Wan Noor.\n\nIn the evening, the two PMs co-chaired the 9th meeting of the Joint Development Committee.",
      "MY Anwar Ibrahim; TH Anutin Charnvirakul",
      "MY Anwar Ibrahim; TH Wan Noor",
      "MY Anwar Ibrahim; TH Anutin Charnvirakul",
    ],
    // an office alone is that of the person named before, not of whom he met then
    [
      "Ngày 12/5/2026, tại Lima, Chủ tịch nước Lương Cường gặp Thủ tướng Nhật Bản Ishiba Shigeru.\n\nSáng 13/5, Chủ tịch nước gặp Thủ tướng Canada Mark Carney.",
      "JP Ishiba Shigeru; VN Lương Cường",
      "CA Mark Carney; VN Lương Cường",
    ],
    // the side that the event before gave a name that looks of another
    [
      "Ngày 12/5/2026, tại Lạng Sơn, Chủ tịch UBND tỉnh Hồ Tiến Thiệu và Thị trưởng thành phố Sùng Tả (Trung Quốc) Hà Lương Quân dự lễ khánh thành cầu.\n\nChiều 11/5, tại thành phố Lạng Sơn, Thị trưởng Hà Lương Quân đã hội đàm với Chủ tịch UBND tỉnh.",
      "CN Hà Lương Quân; VN Hồ Tiến Thiệu",
      "CN Hà Lương Quân; VN Hồ Tiến Thiệu",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("officials by their office alone", () => {
  it.each<[text: string, ...who: string[]]>([
    // in a row with somebody named
    [
      "Ngày 12/5/2026, tại Hà Nội, Thứ trưởng Bộ Y tế và Đại sứ Phần Lan tại Việt Nam Pekka Voutilainen đã ký thỏa thuận về đào tạo điều dưỡng.",
      "FI Pekka Voutilainen; VN (Thứ trưởng Bộ Y tế)",
    ],
    // who led a side, beside one who is named
    [
      "The 6th round of India-Japan Maritime Affairs Dialogue was held in Tokyo on 12 May 2026. The Indian delegation was led by the Joint Secretary, Ministry of External Affairs, and the Japanese side by Mr Kenji Mori, Deputy Director-General of the Foreign Policy Bureau.",
      "IN (Joint Secretary, Ministry of External Affairs); JP Kenji Mori",
    ],
    // who speaks for the side that nobody stands for
    [
      "Ngày 12/5/2026, tại Hà Nội, Thứ trưởng Bộ Y tế Trần Văn Thuấn làm việc với Đoàn chuyên gia của Ủy ban châu Âu.\n\nThứ trưởng thông tin về hệ thống y tế cơ sở.\n\nTrưởng đoàn đánh giá cao kết quả hợp tác.",
      "EU (Trưởng đoàn); VN Trần Văn Thuấn",
    ],
    // "Bộ trưởng" is the one named before, nobody new
    [
      "Ngày 12/5/2026, tại Hà Nội, Bộ trưởng Y tế Đào Hồng Lan tiếp đoàn Ủy ban châu Âu.\n\nBộ trưởng đánh giá cao kết quả hợp tác.",
      "EU -; VN Đào Hồng Lan",
    ],
    // the guests of other receptions that the lead sums up
    [
      "Ngày 12/5/2026, tại Hà Nội, Phó Thủ tướng Bùi Thanh Sơn đã lần lượt tiếp Đại sứ Chile, Đại sứ Na Uy.\n\n* Tiếp Đại sứ Chile tại Việt Nam Sergio Narea, Phó Thủ tướng đề nghị mở rộng thương mại.\n\n* Tiếp Đại sứ Na Uy tại Việt Nam Hilde Solbakken, Phó Thủ tướng cảm ơn Na Uy hỗ trợ chuyển đổi xanh.",
      "CL Sergio Narea; VN Bùi Thanh Sơn",
      "NO Hilde Solbakken; VN Bùi Thanh Sơn",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("who is spoken of, and was there", () => {
  it.each<[text: string, ...who: string[]]>([
    // what came of the talks is told, and with whom
    [
      "HANOI, May 12, 2026 - Malaysia and Vietnam agreed on yearly exchanges of young lawmakers, Dewan Rakyat Speaker Johari Abdul said in Hanoi on May 12, 2026.\n\nHe said the plan was settled in his talks with Vietnamese National Assembly Chairman Tran Thanh Man.",
      "MY Johari Abdul; VN Tran Thanh Man",
    ],
    // the letterhead says who "I" is
    [
      "Visit to Indonesia\n\nThe Hon Richard Marles MP\nDeputy Prime Minister\nMinister for Defence\n\n12 May 2026\n\nThis week I will travel to Indonesia. In Jakarta, I will co-chair the Australia-Indonesia Defence Ministers’ Meeting with Defence Minister Sjafrie Sjamsoeddin on Wednesday 13 May 2026.",
      "AU Richard Marles; ID Sjafrie Sjamsoeddin",
    ],
    // the province of an office, where the text says of which country it is
    [
      "Ngày 12/5/2026, tại Kon Tum, Bí thư Tỉnh ủy Dương Văn Trang tiếp Đoàn đại biểu tỉnh Attapeu (Lào) do ông Sisouphanh Keola, Phó Tỉnh trưởng Attapeu làm trưởng đoàn.",
      "LA Sisouphanh Keola; VN Dương Văn Trang",
    ],
    [
      "Ngày 12/5/2026, đoàn đại biểu tỉnh Tây Ninh do Phó Chủ tịch UBND tỉnh Nguyễn Hồng Thanh dẫn đầu thăm tỉnh Svay Rieng, Vương quốc Campuchia.\n\nTiếp đoàn, Phó Tỉnh trưởng Svay Rieng cảm ơn tình cảm của tỉnh bạn.",
      "KH (Phó Tỉnh trưởng Svay Rieng); VN Nguyễn Hồng Thanh",
    ],
    // who was on the whole journey is not of its last meeting
    [
      "Ngày 12/5/2026, tại Warsaw, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Ba Lan Donald Tusk.\n\n* Chiều cùng ngày, Thủ tướng Phạm Minh Chính hội kiến Tổng thống Ba Lan Karol Nawrocki.\n\nTháp tùng Thủ tướng có Bộ trưởng Ngoại giao Lê Hoài Trung.",
      "PL Donald Tusk; VN Phạm Minh Chính",
      "PL Karol Nawrocki; VN Phạm Minh Chính",
    ],
    // the leader of whom the event before told
    [
      "BRUSSELS, May 12, 2026 - State President Luong Cuong met European Council President Antonio Costa in Brussels on May 12, 2026.\n\nReceiving EU Trade Commissioner Maroš Šefčovič on the same day, the Vietnamese leader asked that the yellow card be lifted.",
      "EU Antonio Costa; VN Luong Cuong",
      "EU Maroš Šefčovič; VN Luong Cuong",
    ],
    // a later sentence on other countries
    [
      "Ngày 12/5/2026, tại Lima, Chủ tịch nước Lương Cường gặp Thủ tướng Canada Mark Carney.\n\nTrước đó, Chủ tịch nước đã thăm Chile và Peru; Tổng thống Dina Boluarte chủ trì lễ đón.",
      "CA Mark Carney; VN Lương Cường",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("one person in fewer words, and nobody in particular", () => {
  it.each<[text: string, ...who: string[]]>([
    // a surname with a rank, of whom the report names in full
    [
      "Chief of the Naval Staff of the Indian Navy Admiral Dinesh K. Tripathi held talks with Rear Admiral Tran Thanh Nghiem, Commander of the Vietnam People's Navy, in Hai Phong on May 12, 2026.\n\nA day earlier, in Hanoi, General Nguyen Tan Cuong, Chief of the General Staff of the Vietnam People's Army, received Admiral Tripathi.",
      "IN Dinesh K. Tripathi; VN Tran Thanh Nghiem",
      "IN Dinesh K. Tripathi; VN Nguyen Tan Cuong",
    ],
    // a stop after the letters of a body ends the sentence
    [
      "Ngày 12/5/2026, tại Brussels, ông Phạm Hải Anh, Vụ trưởng Vụ Các tổ chức quốc tế và bà Paola Pampaloni, Giám đốc điều hành phụ trách châu Á của EU đồng chủ trì Đối thoại nhân quyền Việt Nam - EU. Đại sứ Nguyễn Văn Thảo dự phiên khai mạc. Trước đó, đoàn làm việc với một số nghị sĩ Nghị viện châu Âu.",
      "EU Paola Pampaloni; VN Nguyễn Văn Thảo; VN Phạm Hải Anh",
    ],
    // a family name that is a delegation, too
    [
      "Ngày 12/5/2026, tại Bằng Tường, đoàn đại biểu tỉnh Lạng Sơn do đồng chí Đoàn Thanh Sơn, Phó Chủ tịch Thường trực UBND tỉnh làm trưởng đoàn hội đàm với đoàn đại biểu thành phố Sùng Tả (Trung Quốc) do đồng chí Lý Vĩ Lâm, Thị trưởng thành phố Sùng Tả làm trưởng đoàn.",
      "CN Lý Vĩ Lâm; VN Đoàn Thanh Sơn",
    ],
    // who asked for a call says nothing yet
    [
      "Ngày 12/5/2026, Bộ trưởng Ngoại giao Trung Quốc Vương Nghị điện đàm theo đề nghị với Bộ trưởng Ngoại giao Thái Lan Sihasak Phuangketkeow.",
      "CN Vương Nghị; TH Sihasak Phuangketkeow",
    ],
    // by whom it is told
    [
      "An Giang (VNA) - Leaders of Vietnam's An Giang province and Cambodia's Takeo province met in Chau Doc on May 12, 2026.\n\nAccording to Chairman of the An Giang provincial People's Committee Ho Van Mung, trade grew. Governor of Takeo Vey Samnang thanked An Giang.",
      "KH Vey Samnang; VN Ho Van Mung",
    ],
    // what was put off had no guests
    [
      "Bangkok ngày 12/5/2026 thông báo hoãn cuộc họp Ủy ban Biên giới chung với Campuchia, dự kiến diễn ra ngày 21/5 tại tỉnh Sa Kaeo. Quân đội Thái Lan nêu lý do an ninh.\n\nThủ tướng Campuchia Hun Manet kêu gọi tôn trọng tuyên bố ký dưới sự chứng kiến của Tổng thống Mỹ Donald Trump.",
      "KH -; TH -",
    ],
    // the journey is his who was at all its meetings
    [
      "Ngày 12/5/2026, tại La Habana, Bộ trưởng Công Thương Nguyễn Hồng Diên hội đàm với Bộ trưởng Ngoại thương Cuba Oscar Pérez-Oliva.\n\nNgày 13/5, Bộ trưởng Nguyễn Hồng Diên gặp Chủ tịch Cuba Miguel Díaz-Canel tại La Habana.\n\nNgày 14/5, đoàn tới tỉnh Pinar del Río, thăm nhà máy và dự lễ trao tặng máy nông nghiệp của Chính phủ Việt Nam.",
      "CU Oscar Pérez-Oliva; VN Nguyễn Hồng Diên",
      "CU Miguel Díaz-Canel; VN Nguyễn Hồng Diên",
      "CU -; VN Nguyễn Hồng Diên",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("names that other words stood in the way of", () => {
  it.each<[text: string, ...who: string[]]>([
    // the house of an office after a comma
    [
      "Ngày 12/5/2026, tại Hà Nội, Vụ trưởng Vụ Các vấn đề chung, Bộ Ngoại giao Trần Thị Nga hội đàm với Cục trưởng Cục Châu Á, Bộ Ngoại giao Hà Lan Jan de Vries.",
      "NL Jan de Vries; VN Trần Thị Nga",
    ],
    // two persons, no house
    [
      "Ngày 12/5/2026, tại Hà Nội, tiếp Thứ trưởng Ngoại giao Hà Lan Christiaan Rebergen, Bộ trưởng Lê Hoài Trung đề nghị tăng cường hợp tác.",
      "NL Christiaan Rebergen; VN Lê Hoài Trung",
    ],
    // "TP" is a city
    [
      "Ngày 12/5/2026, Phó Chủ tịch UBND TP Trần Quang Lâm tiếp Tổng Lãnh sự Nhật Bản Ono Masuo.",
      "JP Ono Masuo; VN Trần Quang Lâm",
    ],
    // the name once more in full, without an office
    [
      "HANOI, May 12, 2026 - Deputy Prime Minister Bui Thanh Son received Lao Minister of Energy Bounthong Phimmasone in Hanoi on May 12, 2026.\n\nEarlier the same day, Minister of Industry and Trade Nguyen Hong Dien held talks with Bounthong Phimmasone.",
      "LA Bounthong Phimmasone; VN Bui Thanh Son",
      "LA Bounthong Phimmasone; VN Nguyen Hong Dien",
    ],
    // the name of a parliament, a comma before the name
    [
      "ASTANA, May 12, 2026 - National Assembly Chairman Tran Thanh Man held talks with Chairman of the State Great Khural of Mongolia Sandag Byambatsogt on May 12, 2026.",
      "MN Sandag Byambatsogt; VN Tran Thanh Man",
    ],
    // a territory that no list holds
    [
      "DARWIN, May 12, 2026 - Vietnamese Ambassador Pham Hung Tam met Chief Minister of the Northern Territory Lia Finocchiaro of Australia in Darwin on May 12, 2026.",
      "AU Lia Finocchiaro; VN Pham Hung Tam",
    ],
    // the office after an ambassador's name
    [
      "OSLO, May 12, 2026 - Norwegian Foreign Minister Espen Barth Eide met Ambassador Kim Lan, Permanent Representative of Singapore to the United Nations, in Oslo on May 12, 2026.",
      "NO Espen Barth Eide; SG Kim Lan",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("sides that words only seem to name", () => {
  it.each<[text: string, ...who: string[]]>([
    // where an embassy sits
    [
      "VIENTIANE, May 12, 2026 - A delegation of the Embassy of Viet Nam in Laos led by Ambassador Nguyen Minh Tam met Lao Governor Khamphanh Sithidampha in Vientiane on May 12, 2026.",
      "LA Khamphanh Sithidampha; VN Nguyen Minh Tam",
    ],
    // money and languages
    [
      "HANOI, May 12, 2026 - Vietnamese Deputy Minister Nguyen Minh Vu met Korean Ambassador Choi Young-sam in Hanoi on May 12, 2026 on a project of 5 million US dollars.",
      "KR Choi Young-sam; VN Nguyen Minh Vu",
    ],
    [
      "Ngày 12/5/2026, Giám đốc Sở Giáo dục và Đào tạo làm việc với Thứ trưởng Giáo dục Australia về giáo viên tiếng Anh.",
      "AU (Thứ trưởng Giáo dục Australia); VN (Giám đốc Sở Giáo dục và Đào tạo)",
    ],
    // an envoy of a member speaks for ASEAN, beside a partner
    [
      "JAKARTA, 12 May 2026 - The ASEAN-New Zealand Joint Cooperation Committee met in Jakarta on 12 May 2026. It was co-chaired by Ambassador Mira Santoso, Permanent Representative of Indonesia to ASEAN, and Ambassador Joanna Anderson, Ambassador of New Zealand to ASEAN.",
      "ASEAN Mira Santoso; NZ Joanna Anderson",
    ],
    // and for his own state, beside a minister
    [
      "JAKARTA, 12 May 2026 - New Zealand Foreign Minister Winston Peters met Ambassador Mira Santoso, Permanent Representative of Indonesia to ASEAN, in Jakarta on 12 May 2026.",
      "ID Mira Santoso; NZ Winston Peters",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("several of one office, and who plays a part", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "Ngày 12/5/2025, tại Astana, hai Thủ tướng Olzhas Bektenov và Abdulla Aripov đã gặp nhau, bàn về quan hệ Kazakhstan - Uzbekistan.",
      "KZ Olzhas Bektenov; UZ Abdulla Aripov",
    ],
    [
      "Ngày 12/5/2025, tại Vienna, Ủy ban hỗn hợp Áo - Hungary họp phiên thứ 5. Đồng chủ trì phiên họp là hai thứ trưởng: Beate Meinl của Áo và Peter Szijjarto của Hungary.",
      "AT Beate Meinl; HU Peter Szijjarto",
    ],
    [
      "VILNIUS, May 12, 2025 - Lithuanian Defence Minister Dovilė Šakalienė and her Polish colleague Władysław Kosiniak-Kamysz signed a plan for joint training on Monday.",
      "LT Dovilė Šakalienė; PL Władysław Kosiniak-Kamysz",
    ],
    [
      "SINGAPORE, May 12, 2025 - Singapore will open more training areas, Defence Minister Chan Chun Sing said on Monday after a meeting with Australian Defence Minister Richard Marles in Perth.",
      "AU Richard Marles; SG Chan Chun Sing",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("sides told by who leads whom", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "DILI, May 13, 2026 - Indonesia and Timor-Leste held border talks in Dili on May 12, 2026. Director General Abdul Kadir Harahap, who headed the Indonesian delegation, said the talks went well. The delegation of Timor-Leste was led by the country's chief negotiator, Rogerio Soares Lobato.",
      "ID Abdul Kadir Harahap; TL Rogerio Soares Lobato",
    ],
    [
      "SEOUL, May 13, 2026 - Japan and South Korea held a security dialogue in Seoul on May 12, 2026. The meeting was headed by Deputy Foreign Minister Kazuhiko Morinaga for Japan and by Deputy Minister for Political Affairs Cho Tae-hwan for South Korea.",
      "JP Kazuhiko Morinaga; KR Cho Tae-hwan",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("who signed, joined and looked on", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "BUSAN, May 13, 2026 - Viet Nam's state energy group Petrovietnam and the Korea Electric Power Corporation exchanged a memorandum of understanding in Busan on May 12, 2026. It was signed by Petrovietnam Chairman Le Manh Hung and KEPCO President Kim Dong-cheol.",
      "KR Kim Dong-cheol; VN Le Manh Hung",
    ],
    [
      "VINH, May 13, 2026 - Lao Deputy Prime Minister Saleumxay Kommasith witnessed the signing of an agreement between Nghe An and Xieng Khouang in Vinh on May 12, 2026. The document, under which Nghe An will build a school, was signed by Chairman of the Nghe An People's Committee Le Hong Vinh and Xieng Khouang Governor Bounchanh Syvongphanh.",
      "LA Bounchanh Syvongphanh; LA Saleumxay Kommasith; VN Le Hong Vinh",
    ],
    [
      "WASHINGTON, May 13, 2026 - US Deputy Assistant Secretary Andrew Herrup and Vietnamese Director General Pham Hai Anh held a dialogue in Washington on May 12, 2026. US Ambassador at Large Rashad Hussain joined for the session on religion.",
      "US Andrew Herrup; US Rashad Hussain; VN Pham Hai Anh",
    ],
    [
      "BANDAR SERI BEGAWAN, May 13, 2026 - Singapore Prime Minister Lawrence Wong, who is on a two-day official visit to Brunei, was granted an audience by Sultan Hassanal Bolkiah on May 12, 2026.",
      "BN Hassanal Bolkiah; SG Lawrence Wong",
    ],
    [
      "TRINCOMALEE, May 13, 2026 - Indian High Commissioner Ravindra Menon handed over a floating dock to Sri Lankan Defence Secretary General (Retd) Upali Wijeratne in Trincomalee on May 12, 2026.",
      "IN Ravindra Menon; LK Upali Wijeratne",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("who leads an exercise, and for whom somebody acts", () => {
  it.each([
    "Exercise directors are Maj. Gen. Emeraldo Santos for the Armed Forces of the Philippines and Brig. Gen. Simon Wells for the U.S. Marine Corps.",
    "The exercise is directed by Maj. Gen. Emeraldo Santos of the Philippines and Brig. Gen. Simon Wells of the United States.",
    "In command are Maj. Gen. Emeraldo Santos for the Philippines and Brig. Gen. Simon Wells for the United States.",
  ])("%s", (sentence) => {
    expect(
      whoIn(
        `MANILA, May 8, 2025 - Philippine and U.S. armed forces opened the 30th Exercise Balikatan here on Monday morning.\n\n${sentence}`,
      )[0],
    ).toBe("PH Emeraldo Santos; US Simon Wells");
  });
  it.each([
    "while Sr. Col. Nguyen Duc Vuong, deputy commander of Naval Region 4, welcomed the visitors for the Vietnamese side",
    "and Sr. Col. Nguyen Duc Vuong acted for Vietnam",
    "while Sr. Col. Nguyen Duc Vuong received them on behalf of the Vietnamese navy",
  ])("%s", (words) => {
    expect(
      whoIn(
        `MANILA, June 23, 2025 (PNA) -- Sailors of the Philippine Navy and the Vietnam People's Navy held their third Navy Personnel Interaction on Southwest Cay on June 22.\n\nThe Philippine contingent was headed by Commodore Rommel Galang, ${words}.`,
      )[0],
    ).toBe("PH Rommel Galang; VN Nguyen Duc Vuong");
  });
  it.each(["who was also to be received by", "who is due to meet", "who was later to pay a call on"])(
    "nobody is there yet: %s",
    (words) => {
      expect(
        whoIn(
          `MANILA, May 12, 2025 - Vietnamese Health Minister Tran Quoc Bao and Philippine Health Secretary Ramon Cruz held talks in Manila on Monday.\n\nBao, ${words} President Carlos Reyes later in the day, praised the nurses.`,
        ),
      ).toEqual(["PH Ramon Cruz; VN Tran Quoc Bao"]);
    },
  );
});

describe("surnames and the two of before", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "SEOUL, May 13, 2026 - Korean First Vice Minister of Foreign Affairs Kim Hong-kyun held a strategic dialogue with Vietnamese Deputy Foreign Minister Nguyen Minh Vu in Hanoi on May 12, 2026.\n\nOn the same day, Vice Minister Kim paid a courtesy call on Deputy Prime Minister Bui Thanh Son.",
      "KR Kim Hong-kyun; VN Nguyen Minh Vu",
      "KR Kim Hong-kyun; VN Bui Thanh Son",
    ],
    [
      "BEIJING, May 13, 2026 - Chinese Vice Foreign Minister Sun Weidong and Philippine Undersecretary Leo Herrera-Lim co-chaired the 12th Bilateral Consultation Mechanism in Quanzhou on May 12, 2026.\n\nOn May 13, the two also held the 25th Foreign Ministry Consultations.",
      "CN Sun Weidong; PH Leo Herrera-Lim",
      "CN Sun Weidong; PH Leo Herrera-Lim",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

describe("sides that the pair of the report settles, heads of teams, who writes", () => {
  it.each<[text: string, ...who: string[]]>([
    [
      "BATKEN, March 13, 2025 - The heads of the Kyrgyz and Tajik government delegations on demarcation, Kamchybek Tashiev and Saimumin Yatimov, met in Batken on March 12, 2025.",
      "KG Kamchybek Tashiev; TJ Saimumin Yatimov",
    ],
    [
      "MUSCAT, March 13, 2025 - The leaders of Oman's and Yemen's negotiating teams, Salim al-Harthy and Yahya Saeed, held talks in Muscat on March 12, 2025.",
      "OM Salim al-Harthy; YE Yahya Saeed",
    ],
    [
      "PRIME MINISTER OF AUSTRALIA — MEDIA STATEMENT\n\nMEETING WITH PRIME MINISTER OF FIJI\n\nToday I welcomed Prime Minister Sitiveni Rabuka to Canberra for talks on policing.\n\n17 March 2026",
      "AU (PRIME MINISTER OF AUSTRALIA); FJ Sitiveni Rabuka",
    ],
    [
      "THE STRAITS TIMES\nSingapore and Australia to share training areas\n\nPERTH - Singapore and Australia will share training areas, Defence Minister Chan Chun Sing said on Aug 16, 2025 after meeting Deputy Prime Minister Richard Marles in Perth.",
      "AU Richard Marles; SG Chan Chun Sing",
    ],
    [
      "SEOUL, May 18, 2018 (Yonhap) -- South Korean Labor Minister Kim Sang-woo and Vietnamese Labor Minister Dao Ngoc Dung held talks in Seoul on May 17, 2018.\n\nOn May 18, the Vietnamese minister met Welfare Minister Park Neung-hyun in Sejong.",
      "KR Kim Sang-woo; VN Dao Ngoc Dung",
      "KR Park Neung-hyun; VN Dao Ngoc Dung",
    ],
    [
      "HANOI, Nov. 8, 2023 - India and Vietnam opened a joint exercise in Chandimandir on November 7, 2023. The Vietnamese contingent was received by Brigadier Anil Shekhawat at the opening ceremony.",
      "IN Anil Shekhawat; VN -",
    ],
  ])("%s", (text, ...who) => {
    expect(whoIn(text)).toEqual(who);
  });
});

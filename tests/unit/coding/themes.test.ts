import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const LEAD = "Australia and Vietnam held a human rights dialogue in Canberra on 28 August 2026.";
const themesOf = (more: string) => codeReport(`${LEAD}\n\n${more}`, lexicon)[0]?.fields.themes.value;

describe("themes said by the way", () => {
  it.each([
    ["the name of a ministry", "The delegation included the Ministry of Education and the Ministry of Health."],
    ["other business of the stay", "While in Sydney, the delegation met students and visited a hospital."],
    ["who attended", "Representatives of the health, transport and fisheries authorities also attended the meeting."],
    ["a place seen on the way", "The delegation also visited a vocational training centre in Wollongong."],
    ["the venue of an earlier meeting", "They last met on the margins of the ASEAN Summit in Manila."],
    ["longer words that hold a keyword", "Both sides hope to beef up their exchanges."],
    ["documents counted by their matters", "They saw the exchange of six documents covering rice, health and culture."],
    [
      "facts below a release",
      "Both sides thanked each other.\n\nQuick facts\n\n- Australia gives 400 scholarships a year.",
    ],
    ["ships that call nowhere", "They spoke of the activities of a frigate near the coast."],
    ["ships that will call", "They said that a naval ship will visit Sydney next year."],
    ["ministries that came along", "It took place with the participation of officials for health, trade and rail."],
    ["what has been since", "Trust has grown since the two countries elevated relations to a strategic partnership."],
    ["a house where they met", "The dialogue was held at the University of Canberra."],
    ["what a third state says", "Earlier this week, Beijing urged all sides to conclude the code of conduct."],
    ["weapons of others", "They voiced concern about nuclear weapons and ballistic missiles."],
    ["a belief that is no faith", "Both sides expressed their belief that the dialogue helps."],
    ["duties that are no tariffs", "The envoy took up her new duties in May."],
    [
      "what was signed on another visit",
      "It rests on the memorandum signed during the President's state visit to Manila.",
    ],
    ["a visit of another day", "They recalled the official visit of the Prime Minister."],
    ["sums that are given", "Australia invests A$8 million in the programme."],
    ["what is upgraded but no relations", "They hope to upgrade their channels."],
    ["what one side went through", "Australia expressed its condolences over the earthquake in the province."],
    ["a time", "Both sides were glad to resume contacts after the COVID-19 pandemic."],
    ["a house that ratifies", "Australia hopes that the European Parliament will ratify the treaty soon."],
    ["what bears fruit", "They said that the dialogue has borne fruit."],
    ["words that trade no goods", "Their experts will trade notes on these matters."],
    ["the position of a body", "Australia backed ASEAN's position."],
    ["what was not spoken of", "Neither delegation discussed rice, arms sales or nuclear power."],
    ["matters that were left out", "There was no discussion on oil and gas, officials said."],
    [
      "who came along",
      "The delegation, which included officials of the Ministry of Public Security, stayed three days.",
    ],
    ["a passport", "A visa exemption for holders of diplomatic passports was signed."],
  ])("are none: %s", (_, more) => {
    expect(themesOf(more)).toEqual(themesOf(""));
  });
  it("are drafted where the two sides speak of them", () => {
    expect(themesOf("The two sides discussed education and health.")).toEqual(
      expect.arrayContaining(["education", "health"]),
    );
  });
  it.each([
    ["They discussed the University of Canberra's scholarships for Vietnamese students.", "education"],
    ["They agreed to upgrade relations to a strategic partnership.", "partnership-upgrade"],
    ["They discussed nuclear power plants.", "nuclear-energy"],
    ["They announced the upgrade of bilateral ties to a strategic partnership.", "partnership-upgrade"],
    ["They discussed the new labor code and trade unions.", "labour"],
    ["They discussed seasonal labour and nursing.", "labour-migration"],
    ["They spoke of investors who invest in mining.", "investment"],
    ["They raised freedom of religion and of belief.", "religion"],
    ["They discussed yen loans for the port.", "aid"],
    ["They discussed the treatment of Buddhist monks.", "religion"],
    ["They discussed border tensions.", "border-management"],
    ["They discussed piracy.", "maritime-security"],
    ["They reaffirmed the centrality of ASEAN.", "asean"],
    ["They welcomed the frigate that is calling at the port of Sydney.", "port-call"],
  ])("are drafted where words alike are the matter: %s", (more, theme) => {
    expect(themesOf(more)).toContain(theme);
  });
});

const LEAD_VI = "Ngày 28/8/2026, tại Canberra, Việt Nam và Australia tổ chức đối thoại nhân quyền.";
const themesVi = (more: string) => codeReport(`${LEAD_VI}\n\n${more}`, lexicon)[0]?.fields.themes.value;

describe("themes said by the way, in Vietnamese", () => {
  it.each([
    ["the names of houses", "Đoàn Việt Nam gồm đại diện Bộ Giáo dục và Đào tạo, Bộ Y tế."],
    ["who attended", "Cùng dự có đại diện các cơ quan y tế, giáo dục của hai nước."],
    ["a venue", "Hai bên từng gặp nhau bên lề Hội nghị Cấp cao về khí hậu."],
    ["the programme", "Đoàn cũng đến thăm một bệnh viện và gặp cộng đồng người Việt."],
    ["the formula of two parties", "Hai bên nhắc lại nhận thức chung của lãnh đạo hai Đảng, hai nước."],
    ["another sense", "Hai bên lo ngại về các vấn đề xuyên biên giới."],
    ["who came along", "Đối thoại diễn ra với sự tham gia của đại diện các ngành y tế, đường sắt, thương mại."],
    ["what has been since", "Quan hệ phát triển tốt đẹp kể từ khi hai nước nâng cấp quan hệ."],
    ["where they met", "Đối thoại được tổ chức tại Đại học Quốc gia Australia."],
    ["what a third state says", "Trước đó, Manila kêu gọi sớm hoàn tất Bộ quy tắc ứng xử."],
    ["an order that is bestowed", "Hai bên dự lễ trao tặng Huân chương."],
    ["what one side went through", "Australia chia buồn về những thiệt hại do bão lũ gây ra."],
    ["a time", "Hai bên vui mừng nối lại đối thoại sau đại dịch COVID-19."],
    ["a house that ratifies", "Australia mong Nghị viện châu Âu sớm phê chuẩn công ước."],
    ["whom else they saw", "Đoàn đã tiếp xúc với một số cơ quan."],
  ])("are none: %s", (_, more) => {
    expect(themesVi(more)).toEqual(themesVi(""));
  });
  it("are drafted where the two sides speak of them", () => {
    expect(themesVi("Hai bên trao đổi về y tế, biên giới và việc tàu hải quân ghé thăm cảng Sydney.")).toEqual(
      expect.arrayContaining(["health", "border-management", "port-call"]),
    );
  });
  it("are drafted where storms and plagues are the matter", () => {
    expect(themesVi("Hai bên thống nhất hợp tác ứng phó thiên tai và phòng chống dịch bệnh.")).toEqual(
      expect.arrayContaining(["disaster-response", "health"]),
    );
  });
});

describe("the vocabulary of the themes, in Vietnamese", () => {
  it.each([
    ["war-legacy", "Hai bên nhất trí giải quyết các vấn đề tồn đọng sau chiến tranh."],
    ["education", "Hai bên nhất trí tăng suất học và bồi dưỡng giáo viên."],
    ["un", "Hai bên nhất trí phối hợp tại các diễn đàn như Liên hợp quốc."],
    ["people-to-people", "Hai bên nhất trí mở rộng giao lưu giữa các tầng lớp nhân dân."],
    ["ports-aviation", "Hai bên nhất trí nối lại các chuyến bay thương mại."],
    ["tourism", "Hai bên nhất trí quảng bá điểm đến của nhau."],
    ["health", "Hai bên nhất trí phòng, chống dịch và chữa bệnh hiếm."],
    ["labour-migration", "Hai bên nhất trí nối lại việc phái cử thực tập sinh."],
    ["dioxin", "Hai bên trao đổi việc khử độc môi trường quanh căn cứ và giúp các xã từng bị phun rải chất diệt cỏ."],
    ["uxo", "Hai bên nhất trí mở rộng diện tích tháo gỡ bãi mìn và đạn chùm."],
    ["war-remains", "Hai bên bàn việc cải táng tử sĩ và các ngôi mộ vô danh."],
    ["war-relics", "Hai bên hoan nghênh việc trao trả nhật ký của liệt sĩ cho gia đình."],
    ["unclos", "Hai bên nhắc lại phán quyết của Tòa Trọng tài."],
    ["sea-disputes", "Hai bên lo ngại việc bồi đắp đảo nhân tạo."],
    ["maritime-security", "Hai bên trao đổi việc hộ tống tàu thương mại và chống hải tặc."],
    ["fisheries", "Hai bên thống nhất hạn ngạch đánh bắt và thả cá giống."],
    ["ocean-economy", "Hai bên trao đổi về quy hoạch không gian biển. Australia đề nghị bảo vệ rạn san hô."],
    ["defence-industry", "Hai bên bàn việc cùng sản xuất đạn pháo và sửa chữa tàu chiến."],
    ["military-training", "Hai bên nhất trí mở lớp sĩ quan tham mưu và huấn luyện phi công."],
    ["arms", "Hai bên bàn việc chuyển giao khinh hạm và chiến đấu cơ."],
    ["counter-terrorism", "Hai bên lên án vụ đánh bom liều chết."],
    ["cyber", "Hai bên trao đổi cách chống tin giả và mã độc tống tiền."],
    ["transnational-crime", "Hai bên nhất trí triệt phá tổ hợp lừa đảo và đường dây đưa người vượt biên."],
    ["partnership-upgrade", "Hai bên mong sớm đưa quan hệ lên tầm cao mới."],
    ["party-ties", "Hai bên trao đổi kinh nghiệm về công tác cán bộ và bồi dưỡng cán bộ nguồn."],
    ["parliamentary", "Hai bên trao đổi kinh nghiệm chất vấn và giám sát tối cao."],
    ["trade-investment", "Hai bên nhất trí tổ chức diễn đàn doanh nghiệp và thanh toán bằng bản tệ."],
    ["tariffs", "Hai bên trao đổi việc xóa bỏ dòng thuế và hạn ngạch thuế quan."],
    ["supply-chain", "Hai bên trao đổi việc giảm phụ thuộc và nâng tỷ lệ nội địa hóa."],
    ["agriculture", "Hai bên trao đổi việc mở cửa cho chuối, dừa tươi và thịt gà đông lạnh."],
    ["rail", "Hai bên trao đổi việc nâng cấp đường ray và mua đầu máy."],
    ["ports-aviation", "Hai bên trao đổi thương quyền bay và mở tuyến bay mới."],
    ["energy-infrastructure", "Hai bên trao đổi về đường ống dẫn khí và kho cảng LNG."],
    ["semiconductors", "Hai bên trao đổi về đóng gói và kiểm thử chip."],
    ["religion", "Hai bên trao đổi về đời sống của tăng ni, phật tử và giáo dân."],
    ["labour", "Hai bên trao đổi về lương tối thiểu và đình công."],
    ["health", "Hai bên trao đổi về sốt xuất huyết, ung thư và ghép tạng."],
    ["disaster-response", "Hai bên trao đổi về cảnh báo sóng thần và chữa cháy rừng."],
    ["climate-environment", "Hai bên trao đổi về khói mù. Việt Nam đề nghị cùng đo bụi mịn."],
    ["energy-transition", "Hai bên trao đổi về amoniac xanh và trạm sạc."],
    ["water-mekong", "Hai bên trao đổi số liệu thủy văn và việc xả nước từ đập thượng nguồn."],
  ])("%s: %s", (theme, more) => {
    expect(themesVi(more)).toContain(theme);
  });
  it.each([
    ["a date is no 3+3", "Hai bên sẽ gặp lại ngày 3/3."],
    ["industry of defence is no business", "Hai bên trao đổi về hợp tác công nghiệp quốc phòng.", "trade-investment"],
    ["what links two peoples is no bridge", "Hai bên coi cộng đồng là cầu nối.", "road-border-gates"],
    ["exports to a country that begins like a flower", "Hai bên nhắc tới xuất khẩu Hoa Kỳ.", "agriculture"],
  ])("not: %s", (_, more, theme = "defence-dialogue") => {
    expect(themesVi(more)).not.toContain(theme);
  });
});

describe("words that only look like a theme", () => {
  it("are none: peacekeeping is no matter of the UN itself, dioxin in the soil none of the environment", () => {
    const vi = (more: string) => themesVi(more)?.filter((id) => !themesVi("")?.includes(id));
    expect(vi("Hai bên trao đổi về gìn giữ hòa bình Liên hợp quốc.")).toEqual(["peacekeeping"]);
    expect(vi("Hai bên trao đổi về xử lý ô nhiễm dioxin và ô nhiễm bom mìn.")).toEqual(["dioxin", "uxo"]);
  });
  it("are none: a decimal is no 2+2, a credit no investment", () => {
    expect(themesOf("They noted that trade came to 2.2 billion dollars.")).not.toContain("defence-dialogue");
    expect(themesVi("Hai bên trao đổi về gói tín dụng.")).toEqual(themesVi("Hai bên trao đổi."));
  });
  it("are none: some chemicals are not digital", () => {
    const text =
      "Ngày 5/5/2026, tại Lai Châu, tỉnh Lai Châu trao tặng tỉnh Vân Nam (Trung Quốc) một số hóa chất và thuốc.";
    expect(codeReport(text, lexicon)[0]?.fields.themes.value ?? []).not.toContain("digital");
  });
});

describe("themes of who met", () => {
  const of = (text: string) => codeReport(text, lexicon)[0]?.fields.themes.value ?? [];
  it.each([
    [
      "Prime Minister Pham Minh Chinh met Australian Prime Minister Anthony Albanese in Canberra on 5 May 2026.",
      "high-level-exchange",
    ],
    [
      "Ngày 5/5/2026, tại Hà Nội, Bộ trưởng Ngoại giao Lê Hoài Trung hội đàm với Bộ trưởng Ngoại giao Thái Lan Sihasak Phuangketkeow.",
      "high-level-exchange",
    ],
    [
      "Vietnamese Defence Minister Phan Van Giang held talks with Indian Defence Minister Rajnath Singh in New Delhi on 5 May 2026.",
      "defence-dialogue",
    ],
    [
      "Vietnamese Defence Minister Phan Van Giang held talks with Japanese Defence Minister Shinjiro Koizumi in Tokyo on 5 May 2026.",
      "defence",
    ],
    [
      "Prime Minister Pham Minh Chinh received Swedish Ambassador Johan Ndisi in Hanoi on 5 May 2026.",
      "high-level-exchange",
    ],
  ])("%s", (text, theme) => {
    expect(of(text)).toContain(theme);
  });
  it.each([
    "Prime Minister Pham Minh Chinh held talks with Japanese Prime Minister Sanae Takaichi in Tokyo on 5 May 2026.\n\nThey discussed rail, agriculture and labour.",
    "Ngày 5/5/2026, bên lề Hội nghị Cấp cao ASEAN tại Cebu, Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone.\n\nHai bên trao đổi về ASEAN.",
  ])("lead where leaders met, before what they spoke of and where: %s", (text) => {
    expect(of(text)[0]).toBe("high-level-exchange");
  });
  it("are of training where an exercise has drills", () => {
    expect(
      of("The navies of India and Vietnam held an exercise off Da Nang on 5 May 2026.\n\nThe drills took two days."),
    ).toContain("military-training");
  });
  it("are of the series that it is a round of", () => {
    expect(
      of(
        "US Deputy Assistant Secretary of War John Noh and Vietnamese Deputy Defence Minister Hoang Xuan Chien held the 14th Defence Policy Dialogue in Hanoi on 5 May 2026.",
      )[0],
    ).toBe("defence-dialogue");
  });
  it("take courses of two forces as training, no education", () => {
    const text =
      "India and Vietnam held the 16th Defence Policy Dialogue in Hanoi on 5 May 2026.\n\nBoth sides agreed on human resource development.";
    expect(of(text)).toEqual(expect.arrayContaining(["military-training"]));
    expect(of(text)).not.toContain("education");
  });
  it("are a dialogue of defence where a minister meets his counterpart", () => {
    expect(
      of(
        "Belarusian Defence Minister Viktor Khrenin met his Vietnamese counterpart Phan Van Giang in Minsk on 5 May 2026.",
      ),
    ).toContain("defence-dialogue");
  });
  it("are of parties where heads of their external relations meet", () => {
    expect(
      of(
        "Ngày 5/5/2026, tại Hà Nội, đồng chí Lê Hoài Trung, Trưởng Ban Đối ngoại Trung ương hội đàm với đồng chí Bounleua Phandanouvong, Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào.",
      ),
    ).toContain("party-ties");
  });
  it("take remains of one side's missing for none of the fallen", () => {
    const text =
      "Ngày 5/5/2026, tại Đà Nẵng, Việt Nam và Hoa Kỳ tổ chức lễ trao trả hài cốt quân nhân Mỹ.\n\nSố hài cốt này được giám định chung.";
    expect(of(text)).toContain("mia-accounting");
    expect(of(text)).not.toContain("war-remains");
  });
  it("hold the UN where its Secretary-General was met", () => {
    expect(
      of("President Luong Cuong met UN Secretary-General António Guterres in New York on 22 September 2026."),
    ).toContain("un");
  });
  it("are of defence where ministers of defence speak by phone", () => {
    expect(
      of("Defence Minister Phan Van Giang spoke by phone with Indian Defence Minister Rajnath Singh on 5 May 2026."),
    ).toContain("defence");
  });
  it.each([
    "Ngày 5/5/2026, tại Hà Nội, Thứ trưởng Bộ Ngoại giao Đỗ Hùng Việt tham khảo chính trị với Thứ trưởng Bộ Ngoại giao Bulgaria Nikolay Berievski.",
    "Vietnamese Foreign Minister Le Hoai Trung and British Foreign Secretary Yvette Cooper co-chaired the 10th strategic dialogue in London on 5 May 2026.\n\nThey discussed trade.",
    "Ngày 5/5/2026, tại Viêng Chăn, Chủ tịch nước Lào Thongloun Sisoulith tiếp Bộ trưởng Bộ Tư pháp Việt Nam Nguyễn Hải Ninh.",
  ])("are of exchange where foreign ministries meet, or a leader a minister: %s", (text) => {
    expect(of(text)).toContain("high-level-exchange");
  });
  it("are of the houses where two speakers meet, an exchange where a speaker meets a head of government", () => {
    const met = (other: string) =>
      of(`Vietnamese National Assembly Chairman Tran Thanh Man met ${other} in Helsinki on 5 May 2026.`);
    expect(met("Speaker of the Finnish Parliament Jussi Halla-aho")).toContain("parliamentary");
    expect(met("Finnish Prime Minister Petteri Orpo")).toEqual(["high-level-exchange"]);
  });
  it("are of defence where officers of two armies meet, not where guards of a border do", () => {
    const met = (office: string) =>
      of(
        `${office} of Vietnam, Senior Colonel Nguyen Van Nam, met ${office} of Laos, Colonel Somphone Keomixay, in Hanoi on 5 May 2026.`,
      );
    expect(met("Deputy Chief of the General Staff")).toContain("defence");
    expect(met("Deputy Commander of the Border Guard")).not.toContain("defence");
  });
  it("are no exchange where a minister meets a body", () => {
    expect(
      of("Foreign Minister Le Hoai Trung met ASEAN Secretary-General Kao Kim Hourn in Jakarta on 5 May 2026."),
    ).toEqual(["asean"]);
  });
  it("are none of the house that gives", () => {
    const given = (by: string) => of(`Ngày 5/5/2026, tại Hà Nội, ${by} bàn giao cho phía Hoa Kỳ hài cốt quân nhân Mỹ.`);
    expect(given("Bộ Quốc phòng Việt Nam")).toEqual(given("phía Việt Nam"));
  });
  it.each([
    "Vietnamese Deputy Trade Minister Do Hung Viet met Thai Vice Minister of Commerce Eksiri Pintaruchi in Hanoi on 5 May 2026.",
    "The foreign and defence ministers of Japan and Australia, Foreign Minister Toshimitsu Motegi, Defence Minister Shinjiro Koizumi, Foreign Minister Penny Wong and Defence Minister Richard Marles, held their 13th 2+2 dialogue in Tokyo on 5 May 2026.",
    "Vietnamese Health Minister Dao Hong Lan met Cuban Health Minister José Angel Portal Miranda in Hanoi on 5 May 2026.",
  ])("are no exchange where ministers of a matter meet: %s", (text) => {
    expect(of(text)).not.toContain("high-level-exchange");
  });
  it("do not lead by the year that is marked", () => {
    const text =
      "Vietnamese Trade Minister Nguyen Hong Dien met Danish Trade Minister Lars Løkke in Hanoi on 5 May 2026, as the two countries mark the 55th anniversary of diplomatic ties.\n\nThey discussed trade.";
    expect(of(text)[0]).toBe("trade");
  });
  it("hold no storm that put a meeting off, nor what a crew does ashore", () => {
    expect(
      of(
        "Vietnam and the Philippines have postponed the 12th Joint Commission meeting in Manila on 5 May 2026 over Typhoon Ada.",
      ),
    ).not.toContain("disaster-response");
    expect(
      of(
        "The French frigate Prairial called at Da Nang port on 5 May 2026.\n\nHer crew will play football with students and see a museum.",
      ),
    ).not.toContain("education");
  });
});

const TALKS =
  "Foreign Minister Le Hoai Trung held talks with Foreign Minister Penny Wong in Hanoi on 5 May 2026 about film.";
const HOI_DAM =
  "Ngày 5/5/2026, tại Hà Nội, Bộ trưởng Ngoại giao Lê Hoài Trung hội đàm với Ngoại trưởng Australia Penny Wong về điện ảnh.";
const amongThemes = (lead: string, more: string) =>
  codeReport(`${lead}\n\n${more}`, lexicon)[0]?.fields.themes.value ?? [];

describe("themes by the words that agencies use", () => {
  it.each([
    ["more Vietnamese nurses", "labour-migration"],
    ["work visas for skilled people", "labour-migration"],
    ["extremist groups", "counter-terrorism"],
    ["police cooperation", "security"],
    ["intelligence ties", "security"],
    ["naval ties", "maritime-security"],
    ["joint naval patrols", "joint-patrol"],
    ["military exchanges", "defence"],
    ["army staff talks", "defence-dialogue"],
    ["border control", "border-management"],
    ["gas-fired power", "energy-infrastructure"],
    ["shipping lines", "ports-aviation"],
    ["visits by warships", "port-call"],
    ["bursaries for doctoral candidates", "education"],
    ["the teaching of Korean", "education"],
    ["their bids for UN bodies", "un"],
    ["reform of the Security Council", "un"],
    ["soft loans", "aid"],
    ["links between provinces", "people-to-people"],
    ["the use of the port of Mombasa", "ports-aviation"],
    ["supplies of coal and crude", "energy-infrastructure"],
    ["package tours", "tourism"],
    ["tropical diseases", "health"],
    ["wetlands and endangered species", "climate-environment"],
    ["the hiring of Vietnamese cooks", "labour-migration"],
    ["dance troupes", "culture"],
    ["internships for graduates", "education"],
    ["the Sustainable Development Goals", "un"],
    ["disbursement of loans", "aid"],
    ["air and sea links", "ports-aviation"],
    ["rare diseases", "health"],
    ["roads and bridges", "infrastructure"],
    ["intelligence sharing", "security"],
    ["the planting of markers", "border-management"],
    ["food safety", "agriculture"],
    ["infectious diseases", "health"],
    ["emission cuts", "climate"],
    ["assistance to Agent Orange victims", "disability-support"],
  ])("%s", (words, theme) => {
    expect(amongThemes(TALKS, `The two sides agreed to step up work on ${words}.`)).toContain(theme);
  });
  it.each([
    ["wartime reparations", "war-legacy"],
    ["the removal of defoliants", "dioxin"],
    ["minefields along the old front", "uxo"],
    ["exhumations and gene matching", "war-remains"],
    ["soldiers' notebooks and other wartime photographs", "war-relics"],
    ["sign language and braille", "disability-support"],
    ["hydrographic surveys", "maritime"],
    ["innocent passage", "unclos"],
    ["a single draft negotiating text", "coc"],
    ["artificial islands", "sea-disputes"],
    ["the hijacking of tankers in the Gulf of Aden", "maritime-security"],
    ["purse seiners and hatcheries", "fisheries"],
    ["joint ammunition production", "defence-industry"],
    ["MINUSCA and UNIFIL", "peacekeeping"],
    ["howitzers and cruise missiles", "arms"],
    ["heroin and methamphetamine", "transnational-crime"],
    ["Boko Haram", "counter-terrorism"],
    ["ransomware", "cyber"],
    ["boundary pillars", "border-management"],
    ["the East-West Economic Corridor", "mekong"],
    ["countervailing duties and safeguard measures", "tariffs"],
    ["gallium and graphite", "supply-chain"],
    ["mangosteen, pesticides and seedlings", "agriculture"],
    ["rolling stock", "rail"],
    ["landing slots", "ports-aviation"],
    ["substations", "energy-infrastructure"],
    ["lithography", "semiconductors"],
    ["uranium", "nuclear-energy"],
    ["startup incubators", "innovation"],
    ["mosques and imams", "religion"],
    ["readmission of undocumented migrants", "labour-migration"],
    ["cyclones and mudslides", "disaster-response"],
    ["geothermal wells", "energy-transition"],
    ["the Indus Waters Treaty", "water-mekong"],
  ])("%s: by the vocabulary of %s", (words, theme) => {
    expect(amongThemes(TALKS, `The two sides agreed to step up work on ${words}.`)).toContain(theme);
  });
  it.each([
    ["lao động có tay nghề", "labour-migration"],
    ["đấu tranh với các tổ chức phản động", "counter-terrorism"],
    ["lĩnh vực an ninh", "security"],
    ["Bộ Quy tắc ứng xử ở Biển Đông", "coc"],
    ["tuần tra chung trên biển", "joint-patrol"],
    ["thành phố thông minh", "digital"],
    ["hạ tầng năng lượng", "energy-infrastructure"],
  ])("%s", (words, theme) => {
    expect(amongThemes(HOI_DAM, `Hai bên nhất trí thúc đẩy ${words}.`)).toContain(theme);
  });
  it.each([
    [TALKS, "An analyst at a university in Sydney said Australia seeks cheaper electricity."],
    [TALKS, "Wong, a graduate of a university in Adelaide, once worked for a trade union."],
    [TALKS, "Elsewhere, China and the United States agreed to cut tariffs."],
    [TALKS, "The two countries set up a strategic partnership in 2018."],
    [HOI_DAM, "Theo chuyên gia tại một trường đại học, Australia muốn xuất khẩu than."],
    [HOI_DAM, "Bà từng là Bộ trưởng Năng lượng và tốt nghiệp một trường đại học."],
    [HOI_DAM, "Hai nước thiết lập quan hệ Đối tác chiến lược năm 2018."],
  ])("none beside the talks: %s %s", (lead, more) => {
    expect(amongThemes(lead, more)).toEqual(amongThemes(lead, ""));
  });
});

it("names a theme once, though an office and its body both speak for it", () => {
  const text =
    "Vacsava (PV TTXVN tại Ba Lan) - Ngày 17/4/2023, Thứ trưởng Bộ Ngoại giao Trịnh Quang Hải và Thứ trưởng Ngoại giao Ba Lan Wojciech Zalewski đã chủ trì cuộc Tham khảo Chính trị lần thứ 12 giữa Bộ Ngoại giao hai nước tại Vacsava.";
  const themes = codeReport(text, lexicon)[0]?.fields.themes.value ?? [];
  expect(new Set(themes).size).toBe(themes.length);
});

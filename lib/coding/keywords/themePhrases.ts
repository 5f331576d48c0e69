/**
 * Phrases of the themes made of parts, beside `THEME_KEYWORDS`: by `|`, "(a/b) (c/d)" is each with each. Both spellings of
 * English are made of one.
 */
export const THEME_PHRASES: Readonly<Record<string, string>> = {
  "war-legacy":
    "(legacies/legacy) of the (past/vietnam/american) war|(wartime/war-time) legacy|war's (legacies/legacy)|(consequences/problems/issues) left (by/behind by/over from) the war|reconciliation after the war|hậu chiến|hậu quả (do/của) (chiến tranh/cuộc chiến)|hòa giải sau chiến tranh",
  dioxin: "(chemical toxins/chemicals) left (by/behind by/over from) the war|hotspots of dioxin|dioxin hotspots",
  uxo: "anti-personnel mines|unexploded (munitions/mines/shells)|dò gỡ mìn|gỡ mìn|vật liệu chưa nổ|clearance of (mines/landmines)",
  "mia-accounting":
    "(american/us/u.s.) mias|remains of (us/u.s./american) (service members/soldiers/troops/personnel/pilots)|(us/u.s./american) (service members/soldiers/troops/personnel) (missing/unaccounted for)|lính mỹ mất tích|hài cốt lính mỹ",
  "war-remains":
    "war dead|fallen vietnamese soldiers|(vietnamese/vietnam's) war (martyrs/dead)|bộ đội (việt nam hy sinh/hy sinh)|(quy tập/tìm kiếm) (hài cốt/mộ)",
  "war-relics":
    "keepsakes|(wartime/war-time/soldiers') letters|hiện vật chiến tranh|nhật ký (của liệt sĩ/liệt sĩ/chiến tranh)|personal effects of fallen|(wartime/war) keepsakes",
  maritime:
    "(maritime/marine/ocean) (affairs/matters/collaboration/cooperation/ties/links/policy)|sea-related|maritime situation|hợp tác hàng hải|lĩnh vực (hàng hải/biển)|liên quan đến biển",
  coc: "quy tắc ứng xử",
  "sea-disputes":
    "(coercive/aggressive/provocative/dangerous/unilateral) (actions/behaviour/moves/conduct) (at sea/in the south china sea/in the east sea)|reclamation|tranh chấp biển|chồng lấn|east vietnam sea",
  "maritime-security":
    "(ocean/sea lane/sea-lane) security|(naval/navy-to-navy/navy) (ties/cooperation/links/collaboration/relations/exchanges)|(crime/crimes) at sea|lĩnh vực hàng hải|tội phạm trên biển|đường dây nóng hải quân|tuyến hàng hải|(joint naval/joint maritime) (patrol/patrols)|protection of (undersea/submarine) cables",
  "coast-guard": "joint coast guard (patrol/patrols)|coastguard (ties/cooperation/exchanges)",
  fisheries:
    "thủy hải sản|thuỷ sản|thuỷ hải sản|fish farming|(fishing/fisheries/fishery) (cooperation/ties/products/sector)",
  "ocean-economy":
    "marine (resources/biodiversity/litter/research/scientific research)|ocean (governance/plastic/resources)|seabed|deep-sea research|tài nguyên biển|khoa học biển",
  "joint-patrol":
    "joint (naval/maritime/coast guard/border/sea) (patrol/patrols)|bilateral patrols|patrolling together|phối hợp tuần tra|tuần tra (phối hợp/chung trên biển)",
  defence:
    "(defence/military) (links/engagement/collaboration/exchanges/contacts/interaction/sector/sphere/field/matters/issues/agreement/pact)|military relations|army-to-army cooperation|(in/including/covering/on/such as) defence",
  "defence-dialogue":
    "staff talks|military (dialogue/talks/consultations)|defence (working group/cooperation committee)|(đối thoại/tham vấn) (lục quân/hải quân/không quân/quân sự)|nhóm (làm việc/công tác) quốc phòng",
  "defence-industry":
    "(naval/military) shipbuilding|shipbuilding for the navy|defence (trade/research/innovation/manufacturing/supply chains)|maintenance of military equipment|(sản xuất/công nghệ) quân sự|sản xuất trang thiết bị quân sự|thương mại quốc phòng|hậu cần quân đội",
  "military-training":
    "(joint/bilateral/naval/navy/army/air force/military/combined/joint military/joint naval) (exercise/exercises/drill/drills/manoeuvres/maneuvers)|training (for/of) (military personnel/soldiers/troops/vietnamese officers/military officers)|courses for vietnamese officers|diễn tập (song phương/hải quân/lục quân/không quân/quân sự/thực binh)",
  peacekeeping: "blue (beret/berets)",
  "military-medicine":
    "military (hospitals/medics/doctors)|army medical|field hospitals|y tế quân sự|aviation medicine|medical corps",
  "port-call":
    "(visit/visits) (by/of) (naval vessels/naval ships/warships/navy ships/navy vessels/military ships)|(calls/visits) by (navy/naval) ships|(trao đổi tàu/tàu hải quân hai nước/tàu chiến/tàu sân bay) thăm",
  arms: "(transfer/transfers) of (defence/military) (equipment/hardware)|(defence/military) equipment (transfer/transfers)|(chuyển giao/mua/mua bán) (trang thiết bị/trang bị/khí tài) (quốc phòng/quân sự)|trang bị quân sự|khí tài|ra-đa|ra đa|patrol vessels for the navy",
  security:
    "(security/police/law enforcement/intelligence/policing) (cooperation/ties/links/collaboration/matters/issues/partnership/exchanges/coordination)|regime security|social order|policing|police (agencies/services)|lĩnh vực an ninh|an ninh trật tự|hợp tác tình báo|an ninh truyền thống",
  "transnational-crime":
    "criminal (matters/networks/gangs/syndicates/activities/justice)|anti-drug|drug (prevention/abuse)|counterfeit goods|asset recovery|nhập cư (trái phép/bất hợp pháp)|(scam/crime) (syndicates/rings)|(illegal/irregular) (border crossings/entry)",
  "counter-terrorism":
    "extremist|extremist (groups/organisations/violence)|radicalisation|reactionary|counter-extremism|chủ nghĩa cực đoan|cực đoan|phản động",
  cyber:
    "(data/digital) security|online safety|cyber (threats/resilience/capacity/incidents)|bảo mật thông tin|phòng thủ mạng|an ninh thông tin|an toàn mạng",
  "border-management":
    "border of peace|peaceful border|border (control/cooperation/delimitation/matters/negotiations/talks/stability/surveillance/work/question)|frontier (management/security/issues)|illegal border (crossing/crossings)|đường biên giới",
  "partnership-upgrade":
    "(establish/establishing/forge/forging) (a/the) (strategic/comprehensive/comprehensive strategic) partnership|(taking/bringing/take/bring/move) (relations/ties) to a (strategic/comprehensive) partnership|nâng cấp khuôn khổ|xác lập (khuôn khổ đối tác/quan hệ đối tác)|đưa quan hệ (hai nước lên/lên) đối tác",
  "party-ties":
    "training of party (officials/cadres)|party commissions|exchanges between political parties|party's external relations|(các ban/cơ quan/các cơ quan) đảng|exchange of party theory|(training/exchange) for party officials",
  anniversary:
    "commemorative|year of (humanistic/cultural/friendship) (exchange/exchanges)|half a century of (ties/relations)|golden jubilee",
  parliamentary:
    "legislative (exchanges/exchange/experience/channel/work/affairs)|lawmaking|law-making|lawmakers' exchanges|parliament-to-parliament|national assembly committees|xây dựng pháp luật|nữ nghị sĩ|(các ủy ban/ủy ban) của quốc hội|parliamentarians|exchanges between lawmakers",
  multilateral: "francophonie|non-aligned movement|global south|oecd|không liên kết|pháp ngữ",
  asean: "association of southeast asian nations|hiệp hội các quốc gia đông nam á",
  apec: "asia-pacific economic cooperation|hợp tác kinh tế châu á - thái bình dương|hợp tác kinh tế châu á-thái bình dương",
  mekong:
    "(sub-regional/subregional) cooperation|clv|clv development triangle|development triangle|hợp tác (tiểu vùng/mê công)|quan hệ đối tác (mekong/mê công)|tiểu vùng sông (mekong/mê công)|mekong (subregional/sub-regional) cooperation",
  "trade-investment":
    "business cooperation|economic (collaboration/connectivity/interaction/exchanges)|kết nối (kinh tế/hai nền kinh tế)|hợp tác doanh nghiệp|kinh tế - đầu tư",
  trade:
    "(opening/open up/opening up) (markets/their markets)|technical barriers|rules of origin|cepa|trade (cooperation/issues/matters/links/target/negotiations/talks/friction/frictions/policy)|aitiga|(nhập/xuất) siêu|hàng rào (kỹ thuật/thương mại)|trade in (goods/services)",
  investment:
    "venture capital|investment (capital/flows/fund/funds/treaty/links/ties/opportunities)|(foreign direct/new/more/further) investment",
  tariffs: "duty-free|section 232|cắt giảm thuế|(tariff/duty) (cuts/reductions/issue/policy)",
  "supply-chain":
    "(strategic/essential/critical) minerals|(production/industrial) chains|raw materials|mineral (processing/cooperation/resources)|khai khoáng|chế biến khoáng sản|(nguồn cung/nguồn) nguyên liệu",
  agriculture:
    "cashew|cashews|pomelo|lychee|dairy|animal health|plant health|veterinary|crops|agri-tech|agritech|food (safety/processing)|coconut|coconuts|irrigation|hạt điều|thú y|hồ tiêu|giống cây trồng|an toàn thực phẩm|dừa tươi",
  infrastructure:
    "bridge projects|urban development|phát triển đô thị|transport (cooperation/sector/projects/networks/routes)",
  rail: "tàu điện ngầm|tàu điện|subway|light rail",
  "road-border-gates":
    "cross-border (transport/roads/bridge/economic)|border (markets/market)|road (transport/links)|bac luan|bắc luân|chợ biên giới|thương mại (biên giới/qua biên giới)|hợp tác kinh tế qua biên giới",
  "ports-aviation":
    "airports|airline cooperation|(deep-sea/deep-water) ports|port (development/connectivity/cooperation)|vung ang port|cảng vũng áng|air services|(maritime/sea) transport|shipping (line/lines/links)|aircraft (maintenance/purchases/purchase/orders)|comac|tần suất bay|(hạ tầng/xây dựng) sân bay",
  "energy-infrastructure":
    "(gas-fired/coal-fired) power|crude oil|power generation|energy infrastructure|thermal power|fuel supplies|petrochemicals|petrochemical|transmission lines|pumped storage|electricity (trade/grid/supply)|power (trade/projects/interconnection)|than đá|lọc hóa dầu|khí thiên nhiên|nguồn điện|dầu thô|hạ tầng năng lượng|điện lực|ngành điện",
  "science-technology":
    "s&t|khcn|sở hữu trí tuệ|intellectual property|joint research|nghiên cứu chung|(core/strategic/advanced) (technology/technologies)",
  semiconductors: "integrated (circuit/circuits)|wafer|mạch tích hợp|(chip/semiconductor) design|thiết kế chip",
  digital:
    "blockchain|internet of things|iot|starlink|qr code|(cross-border/electronic) (payment/payments)|(đô thị/thành phố) thông minh|thanh toán (qr/điện tử/số)|kết nối số|kinh tế dữ liệu",
  "nuclear-energy":
    "smr|smrs|nuclear (technology/safety/cooperation/sector)|rosatom|an toàn hạt nhân|công nghệ hạt nhân",
  innovation: "entrepreneurship|r&d|nghiên cứu - phát triển|nghiên cứu phát triển",
  "human-rights":
    "gender equality|women's rights|rights of the child|children's rights|freedom of speech|lgbt|lgbtq|(fundamental/basic) freedoms|arbitrary arrests|detention of (journalists/activists/bloggers)|rights (situation/record/concerns)|rights of (minorities/ethnic minorities)|tự do cơ bản|pháp quyền|bình đẳng giới|nhóm (dễ bị tổn thương/yếu thế)|quyền trẻ em|đối thoại về quyền con người",
  "rights-dialogue": "rights dialogue|đối thoại (về/thẳng thắn về/cởi mở về) quyền con người|dialogue on rights",
  religion: "interfaith|churches|pastors|protestant|tin lành|mục sư|linh mục|chức sắc",
  labour:
    "independent unions|labour (relations/commitments/reforms)|occupational safety|decent work|social insurance|lao động trẻ em|thương lượng tập thể|an toàn lao động|bảo hiểm xã hội",
  "people-to-people":
    "people's diplomacy|people-to-people (contacts/ties)|humanistic exchanges|grassroots exchanges|province-to-province|exchanges between (the peoples/the two peoples/people)|(đối ngoại/ngoại giao/kết nối) nhân dân|kết nối địa phương|giao lưu (nhân văn/phụ nữ)|tình nguyện viên",
  education:
    "human (resource/resources) (training/development)|training of human resources|teaching (vietnamese/english)|(english/vietnamese/vietnamese language) (teaching/training)|overseas study|teacher training|(joint degree/degree) programmes|skills development|educational (exchanges/links/cooperation/institutions/partnership)|postgraduate|scholars|capacity building for (officials/civil servants)|talent development|campuses|more vietnamese students|vietnamese students (in/to)|giảng viên|dạy và học|liên kết đào tạo|đào tạo (nhân lực/kỹ sư)|phát triển nhân lực",
  culture:
    "cinema|museums|sport exchanges|sporting|(art/arts) (exhibition/exhibitions/exchanges)|(press/media) (cooperation/exchanges)|gastronomy|(creative/cultural) industries|restoration of (my son/relics/monuments)|(tu bổ/bảo tồn/trùng tu) di tích|hợp tác (báo chí/truyền thông)|văn học",
  tourism:
    "visa (waivers/facilitation/exemptions)|e-visa|e-visas|visitor (arrivals/flows/numbers)|travel (links/industry)|miễn (thị thực/visa)|tourist flows",
  health:
    "traditional medicine|medical (training/research/technology/supplies/services/workers)|infectious (disease/diseases)|antimicrobial|telemedicine|cancer|elderly care|(ageing/aging) population|nutrition|y dược|già hóa dân số|thuốc chữa bệnh|dược liệu|thiết bị y tế|pharmaceutical (industry/cooperation/sector)",
  "labour-migration":
    "(more vietnamese/vietnamese) (nurses/caregivers/trainees/interns/residents/expatriates/diaspora/migrants)|nurses (in/to/from)|(work/working) visas|working holiday|work and holiday|(legal/skilled/irregular) migration|migration (cooperation/issues/and mobility)|labour (recruitment/market access/exchange/ties)|manpower|employment for skill|people of vietnamese origin|vietnamese (people living/living/nationals living) in|hiring vietnamese|người việt nam ở nước ngoài|bà con (người việt/kiều bào/cộng đồng/việt kiều)|lao động (di cư/có tay nghề/kỹ năng/phổ thông/nước ngoài/thời vụ/việt nam)|di cư hợp pháp|(tuyển dụng/dịch chuyển/trao đổi) lao động|kết hợp kỳ nghỉ|lĩnh vực lao động",
  humanitarian: "displaced people|viện trợ nhân đạo",
  "disaster-response":
    "rescue (operations/training)|emergency response|disaster (preparedness/resilience/mitigation)|firefighting|fire fighting|phòng cháy|ứng phó (thảm họa/với thảm họa/với thiên tai)|thảm họa thiên nhiên",
  aid: "donations|preferential credit|financial assistance|(chương trình/vốn) hợp tác phát triển|tín dụng ưu đãi|vay vốn|tặng gạo|soft loans|viện trợ nhân đạo",
  "climate-environment": "forestry|lâm nghiệp|green (cooperation/partnership)|xử lý rác",
  climate:
    "(emission/emissions) (reduction/reductions/cuts)|(rising sea/sea) levels|saltwater|methane|decarbonisation|paris agreement|carbon neutrality|trung hòa (các-bon/carbon)|thỏa thuận paris|giảm phát thải",
  "energy-transition":
    "energy (storage/saving/partnership/projects/efficiency)|low-emission|battery storage|ammonia|nhiên liệu sinh học|(lưu trữ/tiết kiệm) năng lượng|carbon neutrality|trung hòa (các-bon/carbon)",
  "water-mekong":
    "mekong river commission|water (resource/cooperation/sources)|flows of the mekong|river management|(cross-border/transboundary) water|đập thượng nguồn|dòng chảy sông|(ủy hội/ủy ban) sông (mekong/mê công)|mekong (flows/water/river water)",
};

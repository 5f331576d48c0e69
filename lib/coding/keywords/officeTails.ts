/** Words that an office goes on with: of what, for what, of which body. In small letters. */
export const TAIL_WORDS_EN = new Set(
  `interim transitional caretaker provisional manpower mining steel textiles chemicals waterways tribal media forests plantation commodities climate green families welfare entrepreneurship tertiary primary secondary
  foreign affairs national defence defense public security home interior finance treasury trade industry commerce planning investment
  construction transport transportation agriculture rural development environment natural resources health education training culture
  sports tourism science technology information communications labor labour invalids social justice energy war state homeland veterans
  party communist central committee commission external relations international liaison department ministry government office
  political bureau politburo secretariat standing member permanent acting visiting outgoing incoming newly-appointed deputy vice
  assistant senior principal executive chief first second special extraordinary plenipotentiary presidential national assembly people's peoples
  congress parliament territory utilities jogorku kenesh great khural hural surveillance resources majlis majilis mazhilis knesset bundestag bundesrat riksdag diet duma sejm storting folketing eduskunta saeima seimas rada sabha
  sangsad cortes senado squadron battalion brigade regiment flotilla parliament senate house council court procuratorate army navy air force coast guard marine military region command indo pacific
  asia asian africa east southeast northeast south north western european american affairs democracy human rights religious freedom
  general staff joint police customs border boundary district province provincial municipal city municipality town republic socialist
  democratic kingdom union federation federal democratic cpv cpc cppcc npc na mofa mnd mps lao pacific indo-pacific
  economic economy cooperation friendship association society fatherland front institute academy agency administration authority bureau
  nature consumer autonomous zhuang uygur policy strategy strategic law legal treaty consular oceans ocean island islands territorial boundary mine action water fisheries
  multilateral bilateral global eurasian african union vietnam–us us usaid dpaa pow mia accounting
  growth organisations organizations fleet corps affairs emergency homeland management service external service americas emerging sustainable partnerships counterproliferation nonproliferation population refugees migration conflict oceania confederation governmental reform innovation digital post telecommunications railway railways construction cyber veterans' affairs
  community communities political-security socio-cultural treaties laws agreements organisation organization unit task group directorate directorate-general division section
  boundaries territories strait straits mongolia taiwan hong kong hemisphere levant caribbean pacific's subcontinent near gulf horn sahel
  bank exchange state-owned council's reunification immigration crime drug narcotics rescue
  embassy mission consulate migrant workers women youth ethnic minorities religions inspection inspectorate audit statistics meteorology land nuclear atomic maritime
  shipping ports marine forestry food irrigation livestock power petroleum minerals mines communication cooperatives enterprise enterprises employment skills equality
  family children elderly competition consumer tax taxation customs revenue budget urban housing regional local works civil aviation heritage arts communities
  reconstruction unification oceans knowledge higher vocational prosecution supervision counterterrorism operations plans logistics engineering medical political
  theoretical personnel protocol press overseas non-resident concurrent designate staff training-doctrine space-force rights investigation intelligence peacekeeping
  infrastructure railway airport investment-promotion mines-action bombs unexploded ordnance detachment squadron division brigade regiment zone naval flotilla
  strike carrier group task
  ecology ecological transition solidarity cohesion inclusion integration autonomy disability disabilities ageing aging childhood sport creative broadcasting
  digitalisation digitalization digitisation cybersecurity aerospace space hydrocarbons oil gas geology settlements habitat sanitation hydraulics wildlife biodiversity
  waste hydrogen renewable renewables decarbonisation decarbonization efficiency productivity privatisation privatization exports imports procurement supplies armament armaments
  mobilization pensions insurance poverty relief humanitarian disaster disasters resilience diaspora expatriates citizenship nationality hajj umrah islamic
  religion endowments awqaf worship reconciliation peace decentralisation decentralization governance anti-corruption corruption transparency elections constitutional prisons correctional
  standards metrology intellectual property handicrafts crafts aquaculture fishing plantations agribusiness agro-industry agrifood husbandry animal plant veterinary
  nutrition gender indigenous aboriginal francophonie commonwealth latin accession startups startup smes sme charge museum chamber chambers
  exchequer change hunger reforestation hydropower electricity electrification nationalities cults statehood mobility roads highways traffic meteorological seismology
  anti-drug anti-monopoly monopoly markets market securities stock investment-climate strategic-planning
  environmental scientific technological commercial diplomatic prefecture prefectural county counties canton oblast krai voivodeship governorate emirate management board free-trade free zones blue lands physical technical trafficking hemispheric saharan sub-saharan inter-american nonproliferation verification compliance acquisition sustainment readiness installations
  reserve strategies capabilities threat reduction exploration polar arctic antarctic nordic baltic balkans danube mediterranean maghreb middle orient caucasus asean mekong
  archives library libraries academies sciences quality quarantine biosecurity seafood meat dairy grain rice sugar rubber palm cocoa coffee tobacco fertiliser fertilizer
  passports visas settlement borders guards frontier gendarmerie constabulary marshals organised organized signals geospatial gate gates station stations post posts checkpoint
  checkpoints outpost barracks base depot seas hemispheres sub-committee subcommittee sub-commission secretariats troops territories's wing flag motor vehicles rail metro ports'
  research export import promotion pharmaceutical medicine traditional hospitality craft cinema audiovisual printing publishing literacy curriculum kindergarten vaccination preventive city cities neighbourhoods township townships hinterland territory spatial cadastre geodesy ports harbours harbors shipbuilding roads bridges dams drainage irrigation watershed basin wetlands desertification drought climate-resilience meteorology seismic artisanal
  america industrialisation industrialization distribution consumption retail wholesale ii iii transformation protection small medium business businesses armed forces persons seeking missing investments reforms modernisation modernization prevention preparedness coordination unity harmony
  textile wind solar cyberspace artificial antiquities museums cinema film fashion pilgrimage returnees resettlement martyrs disabled combatants ex-combatants demobilisation empowerment wellbeing well-being
  agri-food rural-development foods drugs medicines pharmaceuticals sanitary phytosanitary vaccines nursing hospitals lifelong apprenticeship internships talent talents revolutionary joint-stock outreach evaluation reporting
  autonomous region pla plan people liberation s representatives commons lords councillors deputies legislature parliamentary parliamentarians parliamentarians' inter-parliamentary legislative
  `
    .split(/\s+/)
    .filter(Boolean),
);

export const LINK_WORDS_EN = new Set([
  "of",
  "for",
  "and",
  "the",
  "to",
  "in",
  "on",
  "at",
  "from",
  "cum",
  "concurrently",
]);

/** Openings of bodies in Vietnamese; the words up to the name belong to the office. In small letters. */
export const TAIL_PHRASES_VI = `
jogorku kenesh,zhogorku kenesh,oliy majlis,milli majlis,majlis,mazhilis,majilis,knesset,bundestag,bundesrat,seimas,saeima,sejm,riksdag,verkhovna rada,đại khural quốc gia,đại khural nhà nước,đại khural,các vấn đề quốc tế,các vấn đề song phương,các vấn đề an ninh,các vấn đề chính trị,các vấn đề kinh tế,các vấn đề toàn cầu,các vấn đề đa phương,các vấn đề biên giới,các vấn đề biên giới và biển,
pháp luật,pháp lý,pháp chế,ngoại thương,hợp tác phát triển,hợp tác phát triển quốc tế,phát triển quốc tế,hợp tác quốc tế,thương mại quốc tế,kinh tế đối ngoại,kinh tế và thương mại,năng lượng và môi trường,biến đổi khí hậu,công nghệ thông tin,số hóa,chuyển đổi số,kỹ thuật số,di sản,thanh niên,phụ nữ,bình đẳng giới,nhập cư,di trú,người tị nạn,
bộ công tác chính trị,bộ tham mưu,bộ dân tộc và tôn giáo,bộ an ninh nội địa,bộ cựu chiến binh,bộ ngân khố,bộ lao động,bộ giao thông,bộ đối ngoại,bộ năng lượng và mỏ,bộ nông lâm,bộ kinh tế,bộ kế hoạch,bộ thông tin,bộ du lịch,bộ môi trường,bộ đất đai,bộ nội các,
ngân hàng nhà nước,ủy ban kiểm tra trung ương,ủy ban trung ương mặt trận tổ quốc,ủy ban dân tộc,ủy ban nhà nước về người việt nam ở nước ngoài,ủy ban quốc phòng an ninh và đối ngoại,tổng cục tình báo,tổng cục hậu cần kỹ thuật,
vùng 1 hải quân,vùng 3 hải quân,vùng 4 hải quân,quân chủng hải quân,quân chủng,binh đoàn,sư đoàn,lữ đoàn,học viện quốc phòng,học viện ngoại giao,học viện chính trị,nội chính trung ương,chính sách chiến lược trung ương,
hạm đội,lực lượng phòng vệ,lực lượng phòng vệ bờ biển,lực lượng bảo vệ bờ biển,lực lượng tuần duyên,lực lượng,lục quân thái bình dương,không quân thái bình dương,ngoại vụ,hành chính,liên bộ,

bộ quốc phòng,bộ ngoại giao,bộ công an,bộ công thương,bộ tài chính,bộ kế hoạch và đầu tư,bộ giao thông vận tải,bộ xây dựng,bộ nông nghiệp và môi trường,
bộ nông nghiệp và phát triển nông thôn,bộ tài nguyên và môi trường,bộ y tế,bộ giáo dục và đào tạo,bộ văn hóa thể thao và du lịch,bộ văn hóa,bộ khoa học và công nghệ,
bộ thông tin và truyền thông,bộ lao động thương binh và xã hội,bộ nội vụ,bộ tư pháp,bộ an ninh,bộ công nghiệp,bộ thương mại,bộ chiến tranh,bộ nông nghiệp,bộ năng lượng,
bộ chính trị,ban bí thư,ban chấp hành trung ương,ban chấp hành,trung ương đảng,đảng cộng sản,đảng nhân dân cách mạng,đảng nhân dân campuchia,đảng,quân ủy trung ương,ủy ban trung ương,
ủy ban thường vụ quốc hội,quốc hội,chính phủ,nhà nước,hội đồng nhà nước,quốc vụ viện,nhân đại toàn quốc,chính hiệp toàn quốc,chính hiệp,mặt trận tổ quốc,mặt trận lào xây dựng đất nước,
ban đối ngoại trung ương,ban liên lạc đối ngoại trung ương,ban liên lạc đối ngoại,ban tổ chức trung ương,ban tuyên giáo trung ương,ban kinh tế trung ương,văn phòng trung ương,
ủy ban biên giới quốc gia,ủy ban nhân dân,ủy ban đối ngoại,ủy ban,hội đồng,quân đội nhân dân,quân đội,hải quân,không quân,lục quân,cảnh sát biển,bộ đội biên phòng,biên phòng,bộ tư lệnh,vùng cảnh sát biển,
công tác đặc biệt,tỉnh ủy,thành ủy,khu ủy,huyện ủy,quận ủy,chính phủ nhân dân,huyện,quận,thị xã,thị trấn,tỉnh,thành phố,khu tự trị,quân khu,chiến khu,quốc phòng,ngoại giao,công an,công thương,tài chính,thương mại,kế hoạch và đầu tư,nông nghiệp,y tế,giáo dục,tư pháp,nội vụ,xây dựng,giao thông,
chiến tranh,an ninh,hoàng gia,lục quân,năng lượng,môi trường,khoa học công nghệ,khoa học và công nghệ,đối ngoại,kinh tế,lực lượng vũ trang,các lực lượng vũ trang,
trường tiểu học,trường trung học,trường trung học cơ sở,trường trung học phổ thông,trường phổ thông,trường mầm non,trường cao đẳng,trường đại học,trường chính trị,vụ châu mỹ,vụ á phi,cục đối ngoại,vụ,cục,viện,học viện,văn phòng,thường trực,cấp cao,phụ trách,nước ta,nước bạn,nước này,nước đó,nước sở tại,sở tại,quốc gia này,quốc gia đó,quốc gia láng giềng,nước láng giềng,nước,vương quốc,cộng hòa,liên bang,chdcnd,chxhcn,chnd,
châu á thái bình dương,ấn độ dương thái bình dương,đông á thái bình dương,các vấn đề an ninh,các vấn đề,dân chủ nhân quyền và lao động,dân chủ,nhân quyền,lao động,hữu nghị,hội hữu nghị,tổng cục chính trị,bộ tổng tham mưu,bộ tham mưu liên hợp,liên quân,
ubnd,hđnd,liên hợp quốc,asean,ủy viên,trung ương,đặc mệnh toàn quyền,đại sứ quán,tổng lãnh sự quán,lãnh sự quán,phái đoàn thường trực,tại việt nam,hợp tác quốc tế,phòng không không quân,chính trị,tham mưu,hậu cần,kiêm,quyền,thường trú,lâm thời,đông nam á,nam á,đông bắc á,đông á,tây á,trung á,bắc phi,đông âu,bắc mỹ,nam mỹ,việc làm và lao động,việc làm,doanh nghiệp vừa và nhỏ,châu á,châu phi,châu mỹ,châu âu,châu đại dương,thái bình dương,trung đông,mỹ latinh,tây bán cầu,công nghiệp,tài nguyên,chính sách,sở,giáo dục và đào tạo,quốc gia,toàn quốc,nước chủ nhà,chủ nhà,tp,thứ nhất,thứ hai,thứ ba
`;
export const LINK_WORDS_VI = new Set([
  "của",
  "về",
  "và",
  "các",
  "nước",
  "tại",
  "phía",
  "phụ",
  "trách",
  "kiêm",
  "bang",
  "hạt",
]);

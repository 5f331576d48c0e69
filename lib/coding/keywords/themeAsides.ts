/** Longer words that hold a keyword and speak of something else: "beef up" is no beef, a "delimitation line" a place. By comma. */
export const VOID_WORDS =
  "national assembly's,national security cutter,security cutter,peace and security,national security provisions,national security law,national security laws,national security legislation,international security affairs,social security,homeland security,job security,security deposit,security guards,security check,security checks,security clearance,under tight security,security forces,data security,security zone,hàng không vũ trụ,dự án an ninh con người,an ninh con người cấp cơ sở,grassroots human security,grass-roots human security,grass roots human security,bản tiếng việt,world tiếng việt,nhk tiếng việt,bbc tiếng việt,bbc news tiếng việt,rfi tiếng việt,voa tiếng việt,rfa tiếng việt,báo tiếng việt,trang tiếng việt,bằng tiếng việt,sang tiếng việt,phiên bản tiếng việt,ai cập,xuồng cao tốc,tàu cao tốc,ca nô cao tốc,canô cao tốc,tuần tra cao tốc,cảnh báo sớm tên lửa,máy bay cảnh báo sớm,early warning aircraft,early-warning aircraft,missile early warning,missile early-warning,airborne early warning,visa exemption for holders of diplomatic,visa waiver for holders of diplomatic,visa exemption for diplomatic,visa waiver for diplomatic,visa exemptions for diplomatic,visa requirements for holders of diplomatic,miễn thị thực cho người mang hộ chiếu ngoại giao,miễn thị thực cho hộ chiếu ngoại giao,miễn thị thực đối với hộ chiếu ngoại giao,miễn thị thực cho người mang hộ chiếu công vụ,blackrock camp,trường điều dưỡng,party central committee headquarters,party central committee's headquarters,trụ sở trung ương đảng,phái viên báo nhân dân,phóng viên báo nhân dân,theo báo nhân dân,quan hệ hai nước lên tầm cao mới,quan hệ song phương lên tầm cao mới,south china sea fleet,south china sea branch,spokesperson for the west philippine sea,giáo dục nhân dân,tuyên truyền giáo dục,look to the future with,boundary commission,kim ngạch xuất khẩu vũ khí,thương vụ vũ khí,xuất khẩu tên lửa,đài tưởng niệm các anh hùng liệt sỹ,xuất khẩu vũ khí,ủy ban nhà nước về người việt nam ở nước ngoài,state committee for overseas vietnamese,state commission for overseas vietnamese,state committee on overseas vietnamese,tổng mức đầu tư,grant more,relief work,environmental treatment,bear fruit,bears fruit,bore fruit,borne fruit,bearing fruit,lừa đảo viễn thông,non-tariff,phi thuế quan,một số hóa chất,một số hoá chất,tàu huấn luyện,training ship,training vessel,training squadron,tự vệ trên biển,martyrs cemetery,martyrs monument,martyrs memorial,war martyrs monument,heroes and martyrs monument,monument to heroes and martyrs,nghĩa trang liệt sĩ,nghĩa trang liệt sỹ,đài tưởng niệm các anh hùng liệt sĩ,đài liệt sĩ,đài tưởng niệm liệt sĩ,anh hùng liệt sĩ,anh hùng liệt sỹ,beef up,beefed up,beefing up,cross-border,xuyên biên giới,ngoài biên giới,rule of law at sea,delimitation line,line of delimitation,đường phân định,liên minh thuế quan,customs union,liên minh hải quan,visitor centre,bộ chỉ huy quân sự,military command,military region,visitor center,good health,health condition,sức khỏe tốt,vai trò trung tâm của liên hợp quốc,vai trò trung tâm của liên hiệp quốc,communist party of china central committee,chamber of commerce,bộ công thương,phòng thương mại,business school,medical attaché,space for,breathing space,policy space,room and space,living space,public space,environment for,business environment,favourable environment,favorable environment,peaceful environment,security environment,international environment,môi trường hòa bình,môi trường kinh doanh,môi trường đầu tư,môi trường thuận lợi,môi trường quốc tế,môi trường an ninh,môi trường chiến lược,grant an audience,granted an audience,grant audience,granted audience,joint search and rescue,search and rescue of,demarcation line,weapons removal and abatement,nuclear weapons,nuclear weapon,nuclear and missile,nuclear and ballistic missile,nuclear program,nuclear programs,nuclear programme,nuclear programmes,nuclear test,nuclear tests,nuclear issue,nuclear issues,nuclear deterrence,nuclear disarmament,nuclear non-proliferation,nuclear threat,nuclear threats,nuclear-powered,nuclear-armed,ballistic missile,ballistic missiles,missile launch,missile launches,missile tests,missile threats,missile activities,vũ khí hạt nhân,chương trình hạt nhân,tên lửa đạn đạo,thử hạt nhân,vấn đề hạt nhân,phi hạt nhân hóa,độc lập chủ quyền,chủ quyền và toàn vẹn lãnh thổ,trao tặng huân chương,trao tặng huy chương,trao tặng kỷ niệm chương,tặng huân chương,tặng huy chương,tặng hoa,tặng quà lưu niệm,trao tặng quà lưu niệm,relief from,tariff relief,debt relief,strategic environment,regional environment,trading environment,investment environment,enabling environment,stable environment,legal environment,working environment,trade environment,environment conducive,environment of peace,environment of,môi trường hợp tác,môi trường pháp lý,môi trường ổn định,môi trường hòa bình,môi trường khu vực,môi trường thương mại,môi trường làm việc,investment climate,business climate,political climate,his belief,her belief,their belief,the belief that,belief that,firm belief,strong belief,his duties,her duties,their duties,official duties,new duties,duties as,across borders,beyond borders,without borders,thị trường lao động,labour market,labor market,war crimes,more space,civic space,space to,digital space,strategic space,mission to asean,ambassador to asean,giảm thiểu vũ khí,giải trừ vũ khí,in the mekong sub-region,in the mekong subregion,in the mekong region,in the mekong delta,good environment,trade notes,traded notes,trading notes,trade views,traded views,trade barbs,traded barbs,traded fire,trade fire,traded accusations,socio-cultural,socio-cultural community,văn hóa - xã hội asean,cộng đồng văn hóa - xã hội,cộng đồng văn hóa-xã hội,tiếp xúc với,tiếp xúc cử tri,tiếp xúc báo chí,đầu tư xong,đầu tư hoàn thành,asean's position,asean's stance,asean's principled,asean's stand,lập trường của asean,quan điểm của asean,lập trường chung của asean";

/** "The Ministry of Public Security", "Bộ Giáo dục và Đào tạo": the name of a house says no theme. Bounded. */
export const HOUSE_NAME =
  /(?:\b(?:Ministry|Ministries|Department|Bureau|Academy|Faculty|Directorate|Office|Embassy|Institute|Agency|Division|Secretariat|Council|Mission)\s(?:of|for)\s(?:the\s)?\p{Lu}\p{L}{1,14}(?:(?:,?\sand\s|,\s|\s&\s|\s)\p{Lu}\p{L}{1,14}){0,4}|(?<![a-zà-ỹ])(?:Bộ|Cục|Vụ|Tổng cục|Sở|Ban|Học viện|Viện|Bộ Chỉ huy|Bộ Tư lệnh|Liên minh|Văn phòng)\s(?!Quy tắc|Luật)\p{Lu}\p{L}{0,8}(?:(?:\s(?:và\s)?|,\s)\p{L}{1,8}){1,3})/gu;

/** "Joint Commission on Economic, Cultural, Scientific and Technological Cooperation": a body for all matters is for none. Bounded. */
export const WIDE_BODY =
  /\b(?:Commission|Committee)\s(?:on|for)\s(?:Bilateral\s)?(?:Economic|Economy|Trade|Cultural)(?:[\s,-]{1,2}(?:and\s)?\p{Lu}\p{L}{2,14}){2,6}|(?<![a-zà-ỹ])ủy ban\s(?:\p{L}{2,6}\s){0,4}hợp tác\s(?:về\s)?(?:kinh tế|thương mại|văn hóa)(?:[\s,-]{1,3}\p{L}{1,6}){4,12}/giu;

/** "Lãnh đạo hai Đảng, hai nước", "the two Parties and two countries": both states, no ties of parties. Bounded. */
export const BOTH_STATES =
  /\b(?:two|both)\sParties(?:,|\sand|,\sand)\s(?:the\s|their\s)?(?:two\s|both\s)?(?:countries|states|governments|peoples|nations)\b|(?<![a-zà-ỹ])(?:hai|2)\sđảng(?:,|\svà|\s-)?\s(?:hai\s|2\s)?(?:nhà nước|nước|chính phủ|nhân dân)(?![a-zà-ỹ])/giu;

/** Where the sides met by the way: "on the sidelines of the 46th ASEAN Summit", "dự Hội nghị Cấp cao về khí hậu". Bounded. */
export const VENUES: readonly RegExp[] = [
  /\b(?:on|at|in)\sthe\s(?:sidelines|margins|fringes|edges?|occasion)\sof\s[^,.;:()\n]{3,110}(?:\([^()\n]{2,20}\))?/giu,
  /\b(?:ahead of|attend|attends|attended|attending|for|before|participated in|participating in|participate in)\s(?:[^\s,.;:()]{1,20}\s){0,8}(?:Summit|Summits|Conference|Forum|Expo|Fair|Exhibition|Assembly|Meeting|Meetings|ADMM|Dialogue|Week)\b(?:-Plus\b)?(?:\s\([^()\n]{2,20}\))?/gu,
  /(?<![a-zà-ỹ])(?:bên lề|nhân dịp|dự|tham dự|tham gia|phát biểu tại)\s(?:các |một |lễ )?(?:hội nghị|diễn đàn|hội chợ|triển lãm|đại hội|tuần lễ|khóa họp|kỳ họp|phiên họp|phiên thảo luận|khoá họp|lễ)\s[^,.;:()\n]{3,90}(?:\([^()\n]{2,20}\))?/giu,
];

/** Who sat at the table, not what was spoken of: "Representatives of ... attended", "Cùng dự có ...". Bounded. */
export const ATTENDANCE =
  /\b(?:delegation|delegates|team)\s?,?\s?(?:which\s|and\s)?(?:also\s)?(?:included|comprised|consisted of|was made up of)\b|\bincluded\s(?:the\s|senior\s)?(?:officials|representatives|members|officers)\b|^(?:also\s(?:present|attending|in attendance|joining)|representatives of|officials from|those present|accompanying)\b|\b(?:authorities|agencies|ministries|officials|representatives|departments)(?:,?\s\p{L}{1,12}){0,16}\s(?:also\s)?(?:attended|joined|took part|were (?:also )?present|participated|were in attendance)\b|^(?:cùng dự|tham dự|cùng tham dự|dự (?:buổi|cuộc|lễ|hội)|thành phần|tham gia đoàn|cùng đi)(?![a-zà-ỹ])/iu;

/** The programme beside the talks: places seen, flowers laid, compatriots met. Bounded. */
export const PROGRAMME =
  /\b(?:visited|toured|will visit|will tour|laid (?:flowers|a wreath|wreaths)|paid (?:tribute|homage)|went (?:on board|aboard|to see)|planted|met (?:with )?(?:members of the|the overseas|the vietnamese|embassy staff|students))(?![a-zà-ỹ])|(?<![a-zà-ỹ])(?:đến thăm|tới thăm|sẽ thăm một|đi thăm|đã thăm|thăm và làm việc tại|thăm quan|tham quan|dâng hương|dâng hoa|đặt vòng hoa|đặt hoa|viếng|trồng cây|gặp gỡ (?:cán bộ|cộng đồng|kiều bào|bà con)|gặp (?:cán bộ|cộng đồng|kiều bào|bà con)|thăm hỏi cán bộ)(?![a-zà-ỹ])/iu;
/** Words of talks: what the sides said there counts, whatever else the sentence tells. Bounded. */
export const SPOKEN =
  /\b(?:discuss|agree|propos|suggest|call(?:ed)? (?:for|on)|exchang|urg|said|stress|emphasi|underlin|highlight|hop|cooperat|reaffirm)|(?<![a-zà-ỹ])(?:trao đổi|thảo luận|thống nhất|nhất trí|đề nghị|khẳng định|nhấn mạnh|hội đàm|hội kiến|bàn|hợp tác)(?![a-zà-ỹ])/iu;

/** "Five documents covering halal certification, health and haze": each is named, none spoken of, to the end of the sentence. Bounded. */
export const DOCUMENTS =
  /\b(?:documents|agreements|memorandums|memoranda|understanding|mous|instruments|deals|pacts)\s(?:[a-z]{2,12}\s){0,3}(?:covering|including|spanning|ranging)\s|(?<![a-zà-ỹ])(?:văn kiện|thỏa thuận|biên bản ghi nhớ)\s(?:[^\s.;]{1,8}\s){0,8}(?:bao quát|bao gồm|trong đó có|trải rộng)\s/iu;

/** Facts that a ministry sets below its release. Bounded. */
export const BACKGROUND =
  /\n\s{0,4}(?:quick facts?|key facts|fast facts|background(?: information)?|notes? (?:to|for) editors?|bối cảnh|thông tin thêm|thông tin cơ bản)\s?:?\s{0,3}\n/iu;

/** Why it did not take place: "due to the floods", "do Hạ viện vừa giải tán". Bounded. */
export const REASON =
  /\b(?:due to|because of|owing to|in view of)\s[^,.;\n]{3,80}|(?<![a-zà-ỹ])(?:do|vì)\s[^,.;\n]{3,80}/giu;

/** Other business of the same stay: "Cùng ngày, ... gặp gỡ cộng đồng", "While in Sydney, ...". Bounded. */
export const OTHER_BUSINESS =
  /^(?:while in\s|before the talks|ahead of the talks|before leaving|before departing|cùng ngày|cũng trong (?:ngày|sáng|chiều)|trước khi (?:về nước|rời))/iu;

/** A ship, and what it does in a port: "two frigates docked", "cử tàu Hải quân Hoàng gia thăm". */
export const SHIP =
  /\b(?:ships?|vessels?|frigates?|destroyers?|warships?|carriers?|cutters?)\b|(?<![a-zà-ỹ]|đóng )tàu\s(?!cá|hỏa|điện|ngầm)/giu;
export const IN_PORT =
  /\bports?\b|\bvisit|\bdock(?:ed|s|ing)\b|\bcall(?:ed|ing|s)? at\b|\bstopover\b|\bberthed\b|\bmoored\b|\barrived\b|(?<![a-zà-ỹ])(?:thăm|cập|ghé|neo đậu)(?![a-zà-ỹ])/iu;

/** What is done to relations, and what they are called then: each with each, by comma. */
export const UPGRADES =
  "upgrade of,the upgrading of,elevation of,raising of,upgrade,upgrades,upgraded,upgrading,elevate,elevates,elevated,elevating,lift,lifts,lifted,lifting,raise,raises,raised,raising,nâng cấp,nâng tầm";
export const UPGRADED =
  "ties,relations,the relations,the relationship,their ties,their relations,their relationship,the ties,bilateral ties,bilateral relations,the bilateral relationship,our relations,our relationship,the partnership,their partnership,mối quan hệ,quan hệ,quan hệ song phương,quan hệ đối tác";

/** What was not spoken of, to the end of the sentence: "neither delegation discussed arms sales", "không bàn về". Bounded. */
export const NOT_SPOKEN =
  /\bneither\s(?:side|delegation|minister|leader|party|country)\s(?:discussed|raised|mentioned|spoke)|\b(?:did not|didn't|had not)\s(?:discuss|speak|talk|raise|mention|touch|address|bring up|take up)|\b(?:was|were) not (?:discussed|raised|mentioned|on the agenda|on the table)|\bno (?:discussions?|talks?|mention|word) (?:on|of|about)\s|(?<![a-zà-ỹ])không (?:bàn|đề cập|thảo luận|trao đổi|nhắc|nói)(?![a-zà-ỹ])/iu;

/** A word behind a comma that belongs to the words before it: "tự do hàng hải, hàng không" is no aviation, "anh hùng, liệt sĩ" a monument. */
export const BEHIND_COMMA =
  /(?<=(?:tự do|an toàn|an ninh) hàng hải,? (?:và )?(?:tự do )?)hàng không|(?<=anh hùng, )liệt s[ĩỹ]/giu;

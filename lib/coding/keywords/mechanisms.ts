/**
 * What reports call the mechanisms of the data, beside the names that the data give: words that must all stand together,
 * in any order, by `|`; "(a/b)" is one or the other.
 */
export const MECHANISM_NAMES: Readonly<Record<string, string>> = {
  "cn-vn-coast-guard-joint-patrol":
    "coast guard joint patrol|cảnh sát biển tuần tra liên hợp|cảnh sát biển tuần tra chung|joint patrol coast guards|coast guard joint fisheries patrol|tuần tra liên hợp nghề cá|tuần tra liên hợp lực lượng cảnh sát biển|joint fishery (inspection/patrol) coast guard|kiểm tra liên hợp nghề cá cảnh sát biển",
  "cn-vn-naval-joint-patrol":
    "navy joint patrol|naval joint patrol|hải quân tuần tra liên hợp|hải quân tuần tra chung|joint patrol navies|joint patrol navy gulf tonkin|tuần tra liên hợp hải quân vịnh bắc bộ",
  "us-vn-mia-repatriation":
    "handover:repatriation|signing:repatriation|repatriation ceremony|repatriation of remains|repatriation ceremony remains|remains repatriation|hồi hương hài cốt|trao trả hài cốt|remains handover ceremony|remains hand over ceremony|lễ bàn giao hài cốt|lễ hồi hương hài cốt|tiễn hài cốt quân nhân|solemn repatriation ceremony|turnover ceremony remains",
  "la-vn-special-committee-remains":
    "ủy ban chuyên trách|ban công tác đặc biệt|special committee remains|special task committee remains|special committees|special (working/task) committee|special task (committee/board) remains|special working (committee/board) remains|special board remains",
  "kh-vn-special-committee-remains":
    "ủy ban chuyên trách|specialised committee remains|special committee remains|special committees|special (working/task) committee",
  "ph-vn-navy-personnel-interaction":
    "navy exchange spratlys|naval exchange spratlys|personnel interaction navy|navy personnel interaction|giao lưu hải quân song tử|navy (interaction/exchange) (song tu tay/song tu dong/southwest cay/northeast cay/parola)|giao lưu hải quân (song tử tây/song tử đông/trường sa)",
  "cn-us-mmca":
    "military maritime consultative agreement|mmca|military maritime consultation (agreement/mechanism)|tham vấn quân sự biển|thỏa thuận tham vấn quân sự biển",
  "cn-vn-parliamentary-cooperation-committee":
    "cooperation committee people's congress national assembly|ủy ban hợp tác quốc hội nhân đại|parliamentary cooperation committee|na npc cooperation committee|ủy ban hợp tác nhân đại",
  "cn-vn-guangxi-spring-meeting":
    "annual spring meeting|spring gathering guangxi|spring meeting guangxi|annual spring gathering|spring meeting party secretaries|gặp gỡ đầu xuân quảng tây|gặp gỡ đầu xuân bí thư|(spring/new year) (meeting/gathering/get together) secretary guangxi|(spring/new year) (meeting/gathering) chief guangxi|gặp gỡ (đầu xuân/đầu năm/xuân) quảng tây|gặp mặt đầu xuân quảng tây",
  "cn-vn-guangxi-joint-working-committee":
    "joint working committee guangxi|ủy ban công tác liên hợp quảng tây|ủy ban công tác liên hợp|joint working committee border provinces|joint working committee|joint work committee guangxi",
  "cn-vn-fish-release":
    "thả giống tái tạo nguồn lợi thủy sản|fish stocking gulf tonkin|release fish fry|fish fry release|thả cá giống|(fish/fry/fingerling) release gulf tonkin|release fish gulf tonkin|restocking gulf tonkin|fry stocking gulf tonkin|(fishery/fish/aquatic) (enhancement/restocking/stocking) gulf tonkin|stock enhancement release|thả giống (thủy sản/nguồn lợi/cá) vịnh bắc bộ|thả cá vịnh bắc bộ",
  "cn-vn-3plus3-dialogue-ministerial":
    "3 3 strategic dialogue ministerial|3 3 ministerial|3 3 strategic dialogue|đối thoại chiến lược 3 3 bộ trưởng|đối thoại 3 3 bộ trưởng|đối thoại (chiến lược 3 3/3 3)",
  "cn-vn-3plus3-dialogue-vice-ministerial":
    "3 3 strategic deputy minister dialogue|3 3 deputy minister (dialogue/meeting)|3 3 strategic dialogue deputy|3 3 strategic dialogue vice|đối thoại chiến lược 3 3 thứ trưởng|đối thoại 3 3 thứ trưởng",
  "cn-vn-steering-committee":
    "steering committee bilateral cooperation|steering committee cooperation|ủy ban chỉ đạo hợp tác song phương|steering committee|ủy ban chỉ đạo|ủy ban chỉ đạo hợp tác",
  "cn-vn-economic-trade-committee":
    "economic trade cooperation committee|ủy ban hợp tác kinh tế thương mại|committee economic trade|ủy ban kinh tế thương mại",
  "cn-vn-land-border-joint-committee":
    "land border joint committee|joint land border committee|ủy ban liên hợp biên giới đất liền|joint committee land border|ủy ban liên hợp biên giới trên đất liền",
  "cn-vn-border-defence-friendship-exchange":
    "border defence friendship exchange|border defence friendly exchange|border friendship exchange|giao lưu hữu nghị quốc phòng biên giới",
  "la-vn-border-defence-friendship-exchange":
    "border defence friendship exchange|border friendship exchange|giao lưu hữu nghị quốc phòng biên giới",
  "kh-vn-border-defence-friendship-exchange":
    "border defence friendship exchange|border friendship exchange|giao lưu hữu nghị quốc phòng biên giới",
  "gb-vn-navy-visits":
    "port-call:royal navy|port-call:british navy|port-call:hải quân hoàng gia anh|port-call:hải quân anh|royal navy docked|royal navy port|royal navy visit|hải quân hoàng gia anh thăm|tàu hải quân hoàng gia anh",
  "fr-vn-navy-visits":
    "port-call:french navy|port-call:hải quân pháp|french navy docked|french navy port|french frigate port|hải quân pháp thăm|hải quân pháp cập cảng",
  "ru-vn-navy-visits":
    "port-call:russian navy|port-call:hải quân nga|russian navy docked|russian navy port|russian ship port|hải quân nga thăm|hải quân nga cập cảng",
  "kr-vn-coast-guard-visits":
    "port-call:coast guard korea|port-call:korean coast guard|port-call:cảnh sát biển hàn quốc|korea coast guard ship|cảnh sát biển hàn quốc thăm|cảnh sát biển hàn quốc cập cảng",
  "us-vn-tifa-council":
    "tifa council|tifa|trade investment framework agreement council|hội đồng tifa|hội đồng hiệp định khung thương mại đầu tư|council trade investment|hội đồng thương mại đầu tư",
  "jp-us-2plus2": "security consultative committee|2 2 ministerial|2 2 (meeting/talks/dialogue)",
  "ph-us-2plus2": "2 2 ministerial dialogue|2 2 ministerial|2 2 dialogue|2 2 (meeting/talks/dialogue)",
  "jp-vn-2plus2-vice-ministerial":
    "2 2 vice ministerial|tham vấn 2 2|đối thoại 2 2|2 2 deputy minister|2 2 (dialogue/consultation/meeting/talks)",
  "jp-ph-us-maritime-cooperative-activity": "multilateral maritime cooperative activity|maritime cooperative activity",
  "kh-la-vn-defence-ministers-meeting":
    "(cuộc gặp/cuộc họp/hội nghị) bộ trưởng quốc phòng|defence ministers meeting|defence ministers trilateral meeting",
  "us-vn-naval-engagement-activity":
    "naval engagement activity|giao lưu hải quân nea|navy exchange activity|exercise:giao lưu hải quân",
  "us-vn-reciprocal-trade-agreement-talks":
    "reciprocal trade agreement talks|round negotiation reciprocal trade|negotiation reciprocal trade agreement|đàm phán thương mại đối ứng|reciprocal trade negotiation|negotiation reciprocal tariff",
  "us-vn-political-security-defence-dialogue":
    "political security defence dialogue|đối thoại chính trị an ninh quốc phòng|psdd|đối thoại chính trị quốc phòng an ninh",
  "us-vn-law-enforcement-security-dialogue":
    "law enforcement security dialogue|đối thoại thực thi pháp luật an ninh|đối thoại an ninh thực thi pháp luật",
  "us-vn-maritime-law-of-the-sea-dialogue":
    "dialogue law of the sea|dialogue maritime law sea|đối thoại biển luật biển",
  "la-vn-intergovernmental-committee":
    "intergovernmental committee|inter governmental committee|intergovernmental cooperation committee|ủy ban liên chính phủ|ủy ban hợp tác liên chính phủ",
  "th-vn-joint-cabinet-retreat":
    "joint cabinet retreat|joint cabinet meeting|họp nội các chung|joint cabinet session|jcr|nội các chung",
  "in-vn-vinbax": "vinbax|bilateral army exercise|diễn tập lục quân song phương|diễn tập song phương lục quân",
  "au-vn-indo-pacific-endeavour": "indo pacific endeavour|nỗ lực ấn độ dương thái bình dương",
  "us-vn-pacific-partnership":
    "pacific partnership|exercise:đối tác thái bình dương|port-call:đối tác thái bình dương|sứ mệnh đối tác thái bình dương",
  "au-vn-annual-leaders-meeting":
    "annual leaders meeting|leaders annual meeting|annual prime ministers meeting|cuộc gặp thường niên|hội nghị cấp cao thường niên|họp thường niên thủ tướng|annual leaders summit|annual summit prime minister|(cuộc họp/cuộc gặp/hội nghị) thường niên (lãnh đạo/thủ tướng)",
  "asean-vn-som":
    "asean senior officials meeting|asean som|asean senior officials|trưởng quan chức cao cấp|quan chức cao cấp som asean|hội nghị som asean|cuộc họp som asean",
  "id-vn-eez-delimitation":
    "negotiation delimitation exclusive economic zone|negotiation demarcation exclusive economic zone|negotiation eez delimitation|đàm phán phân định vùng đặc quyền kinh tế|negotiation eez|đàm phán phân định eez|(meeting/consultation) delimitation (eez/exclusive economic zone)|(meeting/talks) eez|maritime (boundary/delimitation) negotiation",
  "cn-vn-less-sensitive-maritime-working-group":
    "less sensitive maritime cooperation|less sensitive fields at sea|less sensitive areas at sea|lĩnh vực ít nhạy cảm trên biển|low sensitivity maritime cooperation|low sensitive (fields/areas) at sea|less sensitive (fields/areas/issues)",
  "cn-vn-gulf-of-tonkin-mouth-working-group":
    "waters outside mouth gulf tonkin|mouth gulf tonkin working group|vùng biển ngoài cửa vịnh bắc bộ|(working group/negotiation/negotiation working group) outside (mouth/entrance) gulf tonkin|ngoài cửa vịnh bắc bộ",
  "cn-vn-border-territory-negotiation":
    "government level negotiations border territory|talks boundary territory|negotiations boundary territory|negotiations territory border|government level border negotiation|đàm phán cấp chính phủ biên giới lãnh thổ|government level delegation border negotiation|head government level negotiation border territory|trưởng đoàn đàm phán cấp chính phủ biên giới lãnh thổ",
  "my-vn-joint-commission":
    "joint committee economic scientific technical|joint committee malaysia|joint commission meeting|ủy ban hỗn hợp|joint committee",
  "au-vn-diplomacy-defence-strategic-dialogue":
    "strategic dialogue foreign affairs defence|diplomatic defence strategic dialogue|strategic dialogue diplomatic defence|joint foreign affairs defence strategic dialogue|diplomacy defence strategic dialogue",
  "ru-vn-diplomacy-defence-security-dialogue":
    "strategic dialogue foreign affairs defence security|strategic dialogue diplomacy defence security",
  "in-vn-political-consultation":
    "political consultation strategic dialogue|political consultation|tham khảo chính trị đối thoại chiến lược|tham khảo chính trị|tham vấn chính trị",
  "de-vn-strategic-management-group":
    "strategic management group|strategic dialogue|đối thoại chiến lược|strategic steering group|nhóm điều hành đối tác chiến lược",
  "kr-vn-deputy-fm-strategic-dialogue":
    "strategic dialogue diplomacy security defence|deputy foreign ministers strategic dialogue|vice ministerial strategic dialogue|vice foreign ministers strategic dialogue|strategic dialogue|đối thoại chiến lược thứ trưởng ngoại giao|đối thoại chiến lược ngoại giao an ninh quốc phòng|đối thoại chiến lược",
  "cn-vn-crime-prevention-ministers":
    "conference crime prevention|crime prevention conference|hội nghị phòng chống tội phạm|(conference/meeting) (crime prevention/fighting crime/combating crime/crime control)|hội nghị (phòng chống/đấu tranh) tội phạm",
  "cn-vn-party-theory-seminar":
    "theory seminar|theory workshop|theoretical seminar|hội thảo lý luận|theory (seminar/conference)|theory exchange 2 parties|hội thảo lý luận hai đảng",
  "cn-vn-joint-railway-committee":
    "joint railway committee|railway cooperation committee|joint committee railway cooperation|ủy ban liên hợp đường sắt|ủy ban liên hợp hợp tác đường sắt|joint committee railway|ủy ban (hợp tác/liên hợp/hỗn hợp) đường sắt",
  "kh-vn-joint-commission":
    "joint commission|joint committee economic cultural scientific technological cooperation|ủy ban hỗn hợp|joint commission economic cultural scientific technological cooperation|ủy ban hỗn hợp hợp tác kinh tế",
  "us-vn-asia-pacific-dialogue": "asia pacific dialogue|đối thoại châu á thái bình dương",
  "us-vn-labour-dialogue": "labour dialogue|labor dialogue|đối thoại lao động",
  "eu-vn-joint-committee":
    "joint committee partnership cooperation agreement|joint committee|ủy ban hỗn hợp|ủy ban hỗn hợp hiệp định đối tác hợp tác toàn diện",
  "ru-vn-defence-strategy-dialogue":
    "defence strategy dialogue|defence strategic dialogue|đối thoại chiến lược quốc phòng",
  "pl-vn-political-consultation": "political consultation|tham vấn chính trị|tham khảo chính trị",
  "ca-vn-political-consultation": "political consultation|tham vấn chính trị|tham khảo chính trị",
  "th-vn-political-consultation": "political consultation|tham vấn chính trị|tham khảo chính trị",
  "cn-vn-yunnan-secretaries-conference":
    "conference party secretaries border provinces yunnan|annual conference yunnan secretaries|conference border party secretaries yunnan|hội nghị thường niên bí thư biên giới vân nam|(conference/meeting) (secretary/chief) yunnan|hội nghị bí thư vân nam",
  "ru-vn-tropical-centre-committee":
    "tropical centre committee|committee tropical centre|ủy ban trung tâm nhiệt đới|ủy ban phối hợp trung tâm nhiệt đới|coordination committee tropical|ủy ban phối hợp nhiệt đới",
  "kh-vn-joint-border-committee":
    "joint border committee|joint committee border demarcation marker planting|joint committee land border demarcation|ủy ban liên hợp phân giới cắm mốc|joint committee demarcation border marker|demarcation marker planting committee|ủy ban liên hợp phân giới cắm mốc|ủy ban liên hợp biên giới",
  "us-vn-reciprocal-trade-ministerial":
    "ministerial session reciprocal trade|ministerial negotiation reciprocal trade|ministerial talks reciprocal trade|phiên đàm phán cấp bộ trưởng thương mại đối ứng",
  "us-vn-economic-dialogue": "economic dialogue|đối thoại kinh tế",
  "in-vn-maritime-security-dialogue": "maritime security dialogue|đối thoại an ninh biển|đối thoại an ninh hàng hải",
  "jp-vn-maritime-dialogue": "maritime dialogue|dialogue maritime issues|đối thoại biển",
  "ph-vn-maritime-ocean-concerns":
    "joint permanent working group maritime|working group maritime ocean concerns|nhóm công tác chung biển đại dương|working group maritime ocean|jpwg|nhóm công tác biển đại dương",
  "cn-ph-bcm-south-china-sea": "bilateral consultation mechanism south china sea|bcm",
  "kh-vn-border-provinces-conference":
    "conference cooperation development border provinces|hội nghị hợp tác phát triển tỉnh biên giới",
  "in-vn-joint-commission":
    "joint commission meeting|joint commission trade economic|ủy ban hỗn hợp|ủy ban liên chính phủ|joint committee economic",
  "ph-vn-joint-commission":
    "joint commission bilateral cooperation|ủy ban hỗn hợp|joint committee bilateral cooperation|jcbc",
  "th-vn-joint-commission":
    "joint commission bilateral cooperation|joint commission|ủy ban hỗn hợp|joint committee bilateral cooperation|jcbc",
  "jp-vn-cooperation-committee": "cooperation committee|ủy ban hợp tác|japan vietnam cooperation committee",
  "au-vn-foreign-ministers-meeting":
    "foreign ministers meeting|meeting foreign ministers|hội nghị ngoại trưởng|cuộc (họp/gặp) thường niên bộ trưởng ngoại giao|cuộc họp bộ trưởng ngoại giao|hội nghị bộ trưởng ngoại giao",
  "nz-vn-foreign-ministers-meeting":
    "foreign ministers meeting|meeting foreign ministers|hội nghị ngoại trưởng|cuộc họp bộ trưởng ngoại giao",
  "us-vn-defence-policy-dialogue": "defence policy dialogue|dpd|bilateral defence policy dialogue",
  "cn-vn-coast-guard-high-level-meeting":
    "coast guard high level meeting|high level coast guard meeting|hội nghị cấp cao cảnh sát biển|cuộc gặp cấp cao cảnh sát biển|high level work meeting coast guard|coast guard high level (talks/consultation/work meeting)|gặp gỡ cấp cao cảnh sát biển",
  "gb-vn-strategic-dialogue": "strategic dialogue|đối thoại chiến lược",
  "jp-vn-strategic-partnership-dialogue":
    "strategic partnership dialogue|đối thoại đối tác chiến lược|dialogue strategic partnership",
  "cn-vn-defence-strategic-dialogue":
    "strategic defence dialogue|defence strategic dialogue|đối thoại chiến lược quốc phòng|đối thoại quốc phòng chiến lược",
  "us-vn-foreign-ministerial-dialogue":
    "foreign ministers dialogue|foreign minister dialogue|dialogue foreign ministers|đối thoại bộ trưởng ngoại giao|đối thoại ngoại trưởng",
  "us-vn-joint-committee-science-technology":
    "joint committee meeting science technology|joint committee science technology cooperation|ủy ban hỗn hợp khoa học công nghệ|science technology joint committee|ủy ban hỗn hợp kh cn",
  "eu-vn-defence-security-dialogue":
    "security defence dialogue|defence security dialogue|đối thoại an ninh quốc phòng|đối thoại quốc phòng an ninh",
  "ph-vn-joint-commission-maritime":
    "joint committee (maritime/sea) ocean|joint committee maritime|ủy ban hỗn hợp biển đại dương",
  "cn-vn-political-security-dialogue": "political security dialogue|đối thoại an ninh chính trị",
  "eu-vn-political-subcommittee":
    "subcommittee political|sub committee political|political subcommittee|tiểu ban chính trị",
  "cn-vn-vff-cppcc-exchange":
    "friendship exchange (vff/fatherland front) (cppcc/political consultative conference)|giao lưu hữu nghị mặt trận chính hiệp",
  "cn-vn-agriculture-committee":
    "joint committee agriculture|agriculture cooperation committee|agriculture committee|ủy ban (hợp tác/hỗn hợp/liên hợp) nông nghiệp",
  "ph-us-bilateral-strategic-dialogue": "strategic dialogue|bsd",
  "cn-jp-high-level-maritime-consultation": "maritime affairs consultation|high level maritime consultation",
  "cn-us-maritime-affairs-consultation": "maritime consultation",
  "cn-us-defence-policy-coordination-talks":
    "defence policy coordination (dialogue/consultation/meeting)|(đàm phán/hội đàm/tham vấn/đối thoại/thảo luận) điều phối chính sách quốc phòng|dpct",
};

/** What all mechanisms of a sort are called, by the end of their ids; written as those above. */
export const NAMES_OF_SORT: Readonly<Record<string, string>> = {
  "-defence-policy-dialogue":
    "defence dialogue|defence policy consultation|defence (deputy minister/cooperation) dialogue|đối thoại quốc phòng|tham vấn chính sách quốc phòng",
  "-defence-strategy-dialogue": "defence dialogue|đối thoại quốc phòng",
  "-defence-strategic-dialogue": "defence dialogue|defence security strategic dialogue|đối thoại quốc phòng",
  "-human-rights-dialogue": "đối thoại quyền con người",
  "-political-consultation": "foreign (office/ministry) consultation|tham vấn ngoại giao",
  "-joint-commission": "joint committee|jcm|ủy ban hỗn hợp|ủy ban hợp tác song phương",
  "-maritime-dialogue": "dialogue (maritime/ocean) affair|đối thoại biển|đối thoại hàng hải",
};

/** Provinces whose names a committee of border provinces lists. */
export const BORDER_PROVINCES = new Set(
  "quang ninh lang son cao bang ha giang tuyen lao cai lai chau dien bien quảng ninh lạng sơn cao bằng hà giang tuyên lào cai lai châu điện biên province provinces tỉnh ủy".split(
    " ",
  ),
);

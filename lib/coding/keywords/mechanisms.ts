/**
 * What reports call the mechanisms of the data, beside the names that the data give: words that must all stand together,
 * in any order, by `|`.
 */
export const MECHANISM_NAMES: Readonly<Record<string, string>> = {
  "cn-vn-coast-guard-joint-patrol":
    "coast guard joint patrol|cảnh sát biển tuần tra liên hợp|cảnh sát biển tuần tra chung",
  "cn-vn-naval-joint-patrol": "navy joint patrol|naval joint patrol|hải quân tuần tra liên hợp|hải quân tuần tra chung",
  "us-vn-mia-repatriation":
    "repatriation of remains|repatriation ceremony remains|remains repatriation|hồi hương hài cốt|trao trả hài cốt",
  "la-vn-special-committee-remains":
    "ủy ban chuyên trách|ban công tác đặc biệt|special committee remains|special task committee remains|special committees",
  "kh-vn-special-committee-remains":
    "ủy ban chuyên trách|specialised committee remains|special committee remains|special committees",
  "ph-vn-navy-personnel-interaction":
    "navy exchange spratlys|naval exchange spratlys|personnel interaction navy|navy personnel interaction|giao lưu hải quân song tử",
  "cn-us-mmca": "military maritime consultative agreement|mmca",
  "cn-vn-parliamentary-cooperation-committee":
    "cooperation committee people's congress national assembly|ủy ban hợp tác quốc hội nhân đại|parliamentary cooperation committee",
  "cn-vn-guangxi-spring-meeting":
    "spring gathering guangxi|spring meeting guangxi|annual spring gathering|spring meeting party secretaries|gặp gỡ đầu xuân quảng tây|gặp gỡ đầu xuân bí thư",
  "cn-vn-guangxi-joint-working-committee": "joint working committee guangxi|ủy ban công tác liên hợp quảng tây",
  "cn-vn-fish-release":
    "thả giống tái tạo nguồn lợi thủy sản|fish stocking gulf tonkin|release fish fry|fish fry release|thả cá giống",
  "cn-vn-3plus3-dialogue-ministerial":
    "3 3 strategic dialogue ministerial|3 3 ministerial|đối thoại chiến lược 3 3 bộ trưởng|đối thoại 3 3 bộ trưởng",
  "cn-vn-3plus3-dialogue-vice-ministerial":
    "3 3 strategic dialogue deputy|3 3 strategic dialogue vice|đối thoại chiến lược 3 3 thứ trưởng|đối thoại 3 3 thứ trưởng",
  "cn-vn-steering-committee":
    "steering committee bilateral cooperation|steering committee cooperation|ủy ban chỉ đạo hợp tác song phương",
  "cn-vn-economic-trade-committee": "economic trade cooperation committee|ủy ban hợp tác kinh tế thương mại",
  "cn-vn-land-border-joint-committee":
    "land border joint committee|joint land border committee|ủy ban liên hợp biên giới đất liền",
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
    "tifa council|tifa|trade investment framework agreement council|hội đồng tifa|hội đồng hiệp định khung thương mại đầu tư",
  "jp-us-2plus2": "security consultative committee|2 2 ministerial|two plus two",
  "ph-us-2plus2": "2 2 ministerial dialogue|two plus two",
  "jp-vn-2plus2-vice-ministerial": "2 2 vice ministerial|two plus two vice ministerial|tham vấn 2 2|đối thoại 2 2",
  "jp-ph-us-maritime-cooperative-activity": "multilateral maritime cooperative activity|maritime cooperative activity",
  "kh-la-vn-defence-ministers-meeting":
    "cuộc gặp ba bộ trưởng quốc phòng|three defence ministers meeting|trilateral defence ministers meeting",
  "us-vn-naval-engagement-activity": "naval engagement activity|giao lưu hải quân nea",
  "us-vn-reciprocal-trade-agreement-talks":
    "reciprocal trade agreement talks|round negotiation reciprocal trade|negotiation reciprocal trade agreement|đàm phán thương mại đối ứng",
  "us-vn-political-security-defence-dialogue":
    "political security defence dialogue|đối thoại chính trị an ninh quốc phòng",
  "us-vn-law-enforcement-security-dialogue": "law enforcement security dialogue|đối thoại thực thi pháp luật an ninh",
  "us-vn-maritime-law-of-the-sea-dialogue":
    "dialogue law of the sea|dialogue maritime law sea|đối thoại biển luật biển",
  "la-vn-intergovernmental-committee":
    "intergovernmental committee|inter governmental committee|intergovernmental cooperation committee|ủy ban liên chính phủ|ủy ban hợp tác liên chính phủ",
  "th-vn-joint-cabinet-retreat": "joint cabinet retreat|joint cabinet meeting|họp nội các chung",
  "in-vn-vinbax": "vinbax",
  "au-vn-indo-pacific-endeavour": "indo pacific endeavour",
  "us-vn-pacific-partnership": "pacific partnership",
  "au-vn-annual-leaders-meeting": "annual leaders meeting",
  "asean-vn-som": "asean senior officials meeting|asean som",
  "id-vn-eez-delimitation":
    "negotiation delimitation exclusive economic zone|negotiation eez delimitation|đàm phán phân định vùng đặc quyền kinh tế",
  "cn-vn-less-sensitive-maritime-working-group":
    "less sensitive maritime cooperation|less sensitive fields at sea|less sensitive areas at sea|lĩnh vực ít nhạy cảm trên biển",
  "cn-vn-gulf-of-tonkin-mouth-working-group":
    "waters outside mouth gulf tonkin|mouth gulf tonkin working group|vùng biển ngoài cửa vịnh bắc bộ",
  "cn-vn-border-territory-negotiation":
    "government level negotiations border territory|government level border negotiation|đàm phán cấp chính phủ biên giới lãnh thổ",
  "my-vn-joint-commission": "joint committee economic scientific technical|joint committee malaysia",
  "au-vn-diplomacy-defence-strategic-dialogue":
    "strategic dialogue foreign affairs defence|joint foreign affairs defence strategic dialogue|diplomacy defence strategic dialogue",
  "ru-vn-diplomacy-defence-security-dialogue":
    "strategic dialogue foreign affairs defence security|strategic dialogue diplomacy defence security",
  "in-vn-political-consultation":
    "political consultation strategic dialogue|political consultation|tham khảo chính trị đối thoại chiến lược|tham khảo chính trị|tham vấn chính trị",
  "de-vn-strategic-management-group": "strategic management group|strategic dialogue|đối thoại chiến lược",
  "kr-vn-deputy-fm-strategic-dialogue":
    "strategic dialogue diplomacy security defence|deputy foreign ministers strategic dialogue",
  "cn-vn-crime-prevention-ministers":
    "conference crime prevention|crime prevention conference|hội nghị phòng chống tội phạm",
  "cn-vn-party-theory-seminar": "theory seminar|theory workshop|theoretical seminar|hội thảo lý luận",
  "cn-vn-joint-railway-committee":
    "joint railway committee|railway cooperation committee|joint committee railway cooperation|ủy ban liên hợp đường sắt|ủy ban liên hợp hợp tác đường sắt",
  "kh-vn-joint-commission":
    "joint commission|joint committee economic cultural scientific technological cooperation|ủy ban hỗn hợp",
  "us-vn-asia-pacific-dialogue": "asia pacific dialogue|đối thoại châu á thái bình dương",
  "us-vn-labour-dialogue": "labour dialogue|labor dialogue|đối thoại lao động",
  "eu-vn-joint-committee": "joint committee partnership cooperation agreement|joint committee|ủy ban hỗn hợp",
  "ru-vn-defence-strategy-dialogue":
    "defence strategy dialogue|defence strategic dialogue|đối thoại chiến lược quốc phòng",
  "pl-vn-political-consultation": "political consultation|tham vấn chính trị|tham khảo chính trị",
  "ca-vn-political-consultation": "political consultation|tham vấn chính trị|tham khảo chính trị",
  "th-vn-political-consultation": "political consultation|tham vấn chính trị|tham khảo chính trị",
  "cn-vn-yunnan-secretaries-conference":
    "conference party secretaries border provinces yunnan|annual conference yunnan secretaries|conference border party secretaries yunnan|hội nghị thường niên bí thư biên giới vân nam",
  "ru-vn-tropical-centre-committee":
    "tropical centre committee|committee tropical centre|ủy ban trung tâm nhiệt đới|ủy ban phối hợp trung tâm nhiệt đới",
  "kh-vn-joint-border-committee":
    "joint border committee|joint committee border demarcation marker planting|joint committee land border demarcation|ủy ban liên hợp phân giới cắm mốc",
  "us-vn-reciprocal-trade-ministerial":
    "ministerial session reciprocal trade|ministerial negotiation reciprocal trade|ministerial talks reciprocal trade|phiên đàm phán cấp bộ trưởng thương mại đối ứng",
  "us-vn-economic-dialogue": "economic dialogue|đối thoại kinh tế",
  "in-vn-maritime-security-dialogue": "maritime security dialogue|đối thoại an ninh biển|đối thoại an ninh hàng hải",
  "jp-vn-maritime-dialogue": "maritime dialogue|dialogue maritime issues|đối thoại biển",
  "ph-vn-maritime-ocean-concerns":
    "joint permanent working group maritime|working group maritime ocean concerns|nhóm công tác chung biển đại dương",
  "cn-ph-bcm-south-china-sea": "bilateral consultation mechanism south china sea|bcm",
  "kh-vn-border-provinces-conference":
    "conference cooperation development border provinces|hội nghị hợp tác phát triển tỉnh biên giới",
};

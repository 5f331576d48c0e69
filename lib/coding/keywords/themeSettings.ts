/**
 * Where an event took place: "at the Huu Nghi International Border Gate", "at the University of Tokyo": a house or a gate
 * with a name says no theme. Bounded.
 */
export const SITES: readonly RegExp[] = [
  /\b(?:at|in|near|outside|inside)\s(?:the\s)?(?:[\p{Lu}][\p{L}.'’–-]{0,15}\s){0,5}(?:(?:[Ii]nternational\s)?[Bb]order (?:[Gg]ate|[Cc]rossing)|University|Hospital|Museum|Airport|Academy|College|Institute|Conservatory)(?:\s(?:of|for)\s[\p{Lu}][\p{L}-]{1,15}(?:\s(?:and\s)?[\p{Lu}][\p{L}-]{1,15}){0,3})?(?![\p{L}])/gu,
  /(?<![a-zà-ỹ])(?:[Tt]ại|[Ởở]|[Kk]hu vực)\s(?:khu vực\s|cặp\s){0,2}(?:[Cc]ửa khẩu|[Cc]ảng hàng không|[Ss]ân bay|[Bb]ệnh viện|[Bb]ảo tàng|[Tt]rường [Đđ]ại học|[Đđ]ại học|[Hh]ọc viện|[Tt]rường)\s(?:(?:[Qq]uốc tế|[Qq]uốc gia|song phương|chính|phụ|đường bộ|đường sắt|[Hh]ữu nghị)\s){0,2}[\p{Lu}][\p{L}]{0,9}(?:\s[\p{Lu}][\p{L}]{0,9}){0,3}/gu,
];

/** Who came along, to the end of the sentence: "with the participation of representatives of ...". Bounded. */
export const CAME_ALONG_EN =
  /\b(?:with the (?:participation|attendance|presence) of|in the presence of|(?:was|were) attended by|(?:was|were) joined by|accompanied by|alongside)\s(?:[\p{L}\d'’-]{1,15}\s){0,4}(?:representatives?|leaders|officials|ministries|agencies|ministers|departments|delegates)(?![\p{L}])[^.;\n]{0,240}/giu;
/** "Với sự tham gia của đại diện". Bounded. */
export const CAME_ALONG_VI =
  /(?<![a-zà-ỹ])(?:với|có) sự (?:tham gia|tham dự|chứng kiến|hiện diện|có mặt) của\s(?:[\p{L}\d]{1,8}\s){0,5}(?:đại diện|lãnh đạo|các bộ|một số bộ|các cơ quan|các ban|các sở)(?![\p{L}])[^.;\n]{0,240}|(?<![a-zà-ỹ])cùng (?:đại diện|lãnh đạo) (?:các|một số|lãnh đạo)(?![\p{L}])[^.;\n]{0,240}/giu;

/** What has been the case since long: "since the two countries elevated relations", "kể từ khi hai nước nâng cấp quan hệ". Bounded. */
export const SINCE =
  /(?<!\byears?\s|\bdecades?\s)\bsince\s(?:the|they|both|their|its|vietnam|viet nam|[\p{L}.]{2,12} and)\s[^,.;:\n]{3,110}|(?<!năm\s)(?<![a-zà-ỹ])kể từ (?:khi|sau|lúc|chuyến|ngày)\s[^,.;:\n]{3,110}/giu;

/** What third states say of it, or what was said before: "Trước đó, Tổng thống ...", "Beijing protested". Bounded. */
export const OTHERS_SAY =
  /^(?:Trước đó|Trong khi đó|Meanwhile|Earlier(?: this (?:week|month|year))?|Separately)(?![\p{L}])|^[\p{Lu}][\p{L}]{2,8}(?:\s[\p{Lu}][\p{L}]{1,8})?(?:\scùng ngày)?\s(?:đã )?(?:lên tiếng|phản đối|chỉ trích)(?![\p{L}])|^(?!They|Both|These|Ministers|Leaders)(?:[\p{Lu}][\p{L}-]{2,15}\s){1,2}(?:protested|objected|reacted)(?![\p{L}])/u;

/** Of another meeting or visit: "the memorandum signed during the President's state visit", "ký trong chuyến thăm của". Bounded. */
export const MADE_THEN =
  /\b(?:signed|concluded|made|agreed|launched|reached|adopted|announced|set up|set out|established)\s(?:during|on the occasion of|at the time of)\s[^,.;:\n]{3,110}|(?<![a-zà-ỹ])(?:ký|đạt được|công bố|thông qua|thiết lập)\s(?:kết\s)?(?:trong|nhân)\s(?:dịp\s|khuôn khổ\s)?chuyến\s[^,.;:\n]{3,110}/giu;

/** Sums that are given, no investment: "will invest $8.2 million". Bounded. */
export const SUM_GIVEN =
  /\binvest(?:s|ed|ing)?\s(?:more than\s|over\s|about\s|some\s|an additional\s|another\s|up to\s)?(?:US|A|NZ|C)?[$€£¥]\s?\d/giu;

/** A time, no matter: "after the pandemic", "bất chấp dịch bệnh", "sau dịch COVID-19". Bounded. */
export const PANDEMIC =
  /\b(?:after|since|once|until|when|during|despite|amid|amidst|because of|due to|before|in the wake of|hit by|owing to|from)\s(?:the\s)?(?:[a-z-]{2,12}\s){0,4}(?:covid(?:[\s-]?19)?|coronavirus|pandemic)(?:\s(?:pandemic|outbreak|crisis|restrictions|period|years))?(?![\p{L}])|\bpost-(?:covid(?:-19)?|pandemic)(?![\p{L}])|(?<![a-zà-ỹ])(?:sau|trong|do|bất chấp|mặc dù|trước|vì|bởi|bối cảnh|ảnh hưởng của|tác động của|hậu|giữa)\s(?:thời kỳ |thời gian |giai đoạn |lúc |khi )?(?:đại\s)?dịch(?:\sbệnh)?(?:\scovid(?:-19)?)?(?![a-zà-ỹ])|(?<![a-zà-ỹ])hậu\s(?:đại dịch|covid(?:-19)?)/giu;

/** When they met, no matter of theirs: "as the two countries mark 50 years of ties", "trong dịp hai nước kỷ niệm 40 năm". Bounded. */
export const OCCASIONS =
  /\b(?:as|while|when|in a year that|which|ahead of|on the occasion of|to mark|towards|in the year of)\s(?:the\s|their\s)?(?:(?:two|both)\s(?:countries|sides|nations)\s|[\p{Lu}][^\s,.;]{1,14}\sand\s[\p{Lu}][^\s,.;]{1,14}\s)?(?:mark|marks|celebrate|celebrates|commemorate|\d{1,3}(?:st|nd|rd|th)\sanniversary|anniversary)(?![\p{L}])[^,.;\n]{0,80}|(?<![a-zà-ỹ])(?:nhân|trong|vào)\s(?:đúng\s)?(?:dịp|năm|lúc)\s(?:hai (?:nước|bên)\s)?(?:đang\s|cùng\s)?(?:kỷ niệm|kỉ niệm)[^,.;\n]{0,80}/giu;

/** What those say who were not there: "an analyst at a university said", "Theo chuyên gia". Bounded. */
export const ANALYST =
  /\b(?:analyst|professor|scholar|researcher|lecturer|commentator|political scientist|economist)\s(?:at|from|of|with|in)\s|\b(?:analysts|experts|observers|economists|scholars)\s(?:say|said|believe|note|noted|expect)(?!\p{L})|^(?:theo|ông|bà|giáo sư|chuyên gia)\s(?:\p{L}{1,8}\s){0,4}(?:chuyên gia|nhà phân tích|học giả|nhà nghiên cứu|giới quan sát|giới phân tích)(?!\p{L})/iu;
/** Who somebody is: "a graduate of", "born in 1956", "từng là Bộ trưởng Năng lượng". Bounded. */
export const BIOGRAPHY =
  /\b(?:graduated (?:from|in|with)|graduate of|born in|studied (?:at|law|medicine|economics|engineering)|former(?:ly)? (?:an? )?(?:minister|governor|deputy minister|ambassador)|(?:his|her) career|(?:holds|earned) (?:an?|his|her) (?:master|phd|doctorate|degree|bachelor))(?!\p{L})|(?<![a-zà-ỹ])(?:từng (?:là|giữ|đảm nhiệm|công tác)|tốt nghiệp (?:tại|trường|một trường|đại học|cử nhân|thạc sĩ|tiến sĩ)|sinh (?:năm|ngày)|nguyên là)(?![a-zà-ỹ])/iu;
/** Other news beside it: "Elsewhere", "In a separate development". */
export const ELSEWHERE =
  /^(?:elsewhere|in (?:a separate|another|other) (?:development|news|event)|in other news|trong một diễn biến khác|ở một diễn biến khác)(?!\p{L})/iu;
/** A status of former years: "set up a strategic partnership in 2013", "nâng cấp quan hệ năm 2013"; its verb, then its year. */
export const STATUS_MADE =
  /\b(?:set up|established|elevated|upgraded|raised|lifted|forged)\s|(?<![a-zà-ỹ])(?:thiết lập|nâng cấp|xác lập)\s/giu;
export const IN_YEAR = /\s(?:in|since|năm)\s(?:19|20)\d{2}(?!\d)/iu;
/** What is to be, whatever year stands with it. */
export const TO_BE =
  /\b(?:will|would|agreed|aim)(?!\p{L})|(?<![a-zà-ỹ])(?:nhất trí|sẽ|hướng tới|tiến tới)(?![a-zà-ỹ])/iu;

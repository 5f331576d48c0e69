/** Signs of currencies before a number. "$" alone is the dollar of the United States in reports of this field. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: "USD",
  $: "USD",
  NZ$: "NZD",
  AU$: "AUD",
  A$: "AUD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  S$: "SGD",
  C$: "CAD",
  HK$: "HKD",
  NT$: "TWD",
  RM: "MYR",
  "₩": "KRW",
  "₹": "INR",
  "₱": "PHP",
  "₫": "VND",
  VNĐ: "VND",
};

/** Names of currencies after a number, in small letters, the longest first. */
export const CURRENCY_WORDS: readonly (readonly [string, string])[] = [
  ["us dollars", "USD"],
  ["u.s. dollars", "USD"],
  ["australian dollars", "AUD"],
  ["new zealand dollars", "NZD"],
  ["đô la australia", "AUD"],
  ["đô la new zealand", "NZD"],
  ["australian dollar", "AUD"],
  ["dollars", "USD"],
  ["dollar", "USD"],
  ["đô la mỹ", "USD"],
  ["đô la", "USD"],
  ["usd", "USD"],
  ["euros", "EUR"],
  ["euro", "EUR"],
  ["eur", "EUR"],
  ["yen", "JPY"],
  ["yên", "JPY"],
  ["jpy", "JPY"],
  ["yuan", "CNY"],
  ["nhân dân tệ", "CNY"],
  ["cny", "CNY"],
  ["renminbi", "CNY"],
  ["pounds", "GBP"],
  ["bảng anh", "GBP"],
  ["gbp", "GBP"],
  ["vnd", "VND"],
  ["dong", "VND"],
  ["đồng", "VND"],
  ["aud", "AUD"],
  ["nzd", "NZD"],
  ["won", "KRW"],
  ["baht", "THB"],
  ["ringgit", "MYR"],
  ["rupiah", "IDR"],
  ["rupees", "INR"],
  ["pesos", "PHP"],
  ["rubles", "RUB"],
  ["roubles", "RUB"],
  ["rúp", "RUB"],
  ["swiss francs", "CHF"],
  ["canadian dollars", "CAD"],
  ["singapore dollars", "SGD"],
  ["kip", "LAK"],
  ["riel", "KHR"],
];

export const MULTIPLIERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  "nghìn tỷ": 1e12,
  "nghìn tỉ": 1e12,
};

/** What reports count, after the number: up to four words before the noun, which is kept. */
export const COUNTED_EN =
  /^\s((?:[\w'’-]{1,20}\s){0,4}?(?:agreements?|metric tons?(?: of [\w]{1,20})?|cases?|vehicles|documents?|sets?(?: of [\w'’-]{1,20}(?: [\w'’-]{1,20})?)?|boxes(?: of remains)?|remains|relics|files?|excavations?|campaigns?|missions?|lines?|railways?|railway lines|projects?|doses?|vessels?|ships?|aircraft|planes|officers?|soldiers|sailors|crew members|personnel|troops|students|scholarships|people|visitors|tourists|workers|hectares|cubic met(?:re|er)s|square kilomet(?:re|er)s|kilomet(?:re|er)s|km|nautical miles|tonnes|tons|markers|memorand(?:a|ums) of understanding|memorand(?:a|ums)|MoUs|deals|contracts|patrol boats|boats|helicopters|animals|fry|fish|exercises|joint patrols|patrols|mines|bombs|items|years of (?:diplomatic )?(?:ties|relations)|victims|participants|delegates|flights|houses|schools|experts|peacekeepers|percentage points|businesses|companies|enterprises|cases|martyrs|signatories|jobs|schoolchildren|children|pupils|Americans|industrial parks|cadets|sites|villages|communes|pilots|engineers|nurses|teachers|doctors|buses|cars|tanks|computers|packages|lit(?:re|er)s|megawatts|MW|GW|caskets|landmines|metres|meters|households|families|trainees|labou?rers|prisoners|migrants|refugees|volunteers|nationals|fishermen|pairs of border gates|border gates|routes))\b/i;
export const COUNTED_VI =
  /^\s((?:bộ (?:hài cốt|hồ sơ|kỷ vật|tài liệu|di vật)(?: [\p{L}]{1,10}){0,2}|văn kiện(?: [\p{L}]{1,10}){0,2}|thỏa thuận|hài cốt(?: [\p{L}]{1,10}){0,2}|hòm(?: hài cốt)?|suất học bổng|hộp hài cốt|hồ sơ(?: [\p{L}]{1,10}){0,3}|kỷ vật(?: [\p{L}]{1,10}){0,2}|đợt(?: [\p{L}]{1,10}){0,3}|cuộc(?: [\p{L}]{1,10}){0,2}|tuyến(?: [\p{L}]{1,10}){0,3}|dự án|liều(?: vaccine| vắc-xin)?|tàu(?: [\p{L}]{1,10}){0,2}|máy bay|sĩ quan|thủy thủ|quân nhân|người|sinh viên|lưu học sinh|học bổng|lao động|ha|héc-ta|m3|m³|km2|km|hải lý|tấn|cột mốc|biên bản ghi nhớ|hợp đồng|quốc gia|xuồng|xuồng tuần tra|con giống|lượt khách|lượt người|năm quan hệ|chuyến bay|trường hợp|chuyên gia|vụ án|doanh nghiệp|hiện vật|tài liệu|đề tài|lá thư|bức thư|mét khối|thành viên|hộ|căn nhà))(?!\p{L})/iu;
/** Further nouns in English, in a pattern of its own. */
export const COUNTED_EN_PLAIN =
  /^\s((?:[\w'’-]{1,20}\s){0,2}(?:patients|purifiers|sheets|tents|blankets|kits|engagements|beds|classrooms|houses|homes|trucks|ambulances|generators|computers|farmers|journalists|athletes|companies|businesses|localities|provinces))\b/i;
/** What a number names, not counts: "Highway 9", "Resolution 57", "Vùng 2". */
export const NAMED =
  /(?:highway|route|road|resolution|article|region|area|zone|brigade|regiment|division|fleet|task force|vision|agenda|phase|chapter|section|decree|pier|gate|building|sabah|quốc lộ|nghị quyết|điều|số|vùng|lữ đoàn|trung đoàn|sư đoàn|đội|tổ|khu|nghị định|giai đoạn|chương|tầm nhìn|cửa)\s$/iu;
/** "30 years of diplomatic ties", "năm quan hệ": how long, no figure. */
export const YEARS_OF =
  /^[\s-](?:years?|decades?|months?|days?|hours?|minutes?|weeks?|năm|tháng|ngày|giờ|phút|tuần)(?![a-zà-ỹ])/iu;

/** Further nouns in Vietnamese, in a pattern of its own: one that holds all takes long to be proved linear. */
export const COUNTED_VI_PLAIN =
  /^\s(nạn nhân|đối tượng|bị can|tội phạm|công dân|thuyền viên|làn xe|container|khách|chiến hạm|quả bom|quả đạn|vật nổ|học sinh|cán bộ|chiến sĩ|trẻ em|giáo viên|bác sĩ|khu công nghiệp|việc làm|xã|bản làng|bản|phần quà|suất quà|xe|ô tô|MW|lớp|cặp cửa khẩu|cửa khẩu|phi công|kỹ sư|điều dưỡng|thực tập sinh|ngư dân|máy tính|thanh niên|đại biểu|vị trí|giờ bay|hòm|lít|tù nhân|hộ gia đình)(?!\p{L})/iu;

/** What a column of one's own may hold, in the order of the template. */
export const CSV_FIELDS = [
  "id",
  "start",
  "end",
  "actors",
  "participants",
  "country",
  "place",
  "status",
  "kind",
  "level",
  "format",
  "title_en",
  "title_vi",
  "summary_en",
  "summary_vi",
  "themes",
  "mechanism",
  "round",
  "url",
  "publisher",
  "source_title",
  "published",
  "lang",
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column of the file holds which field: the name of the column as the header writes it. */
export type CsvMapping = Partial<Record<CsvField, string>>;

/** A row needs a day or year and two sides; everything else may be missing. */
export const NEEDED_FIELDS = ["start", "actors"] as const satisfies readonly CsvField[];

/** Names of columns that are understood without a mapping, in both languages; the field's own name is one. */
export const HEADER_NAMES: Readonly<Record<CsvField, readonly string[]>> = {
  id: ["event id", "ref", "reference", "mã", "mã sự kiện", "số"],
  start: ["date", "start date", "day", "from", "ngày", "ngày bắt đầu", "bắt đầu", "thời gian", "từ ngày"],
  end: ["end date", "to", "until", "ngày kết thúc", "kết thúc", "đến ngày"],
  actors: [
    "actor",
    "countries",
    "parties",
    "sides",
    "pair",
    "pairs",
    "các bên",
    "bên",
    "nước",
    "các nước",
    "quốc gia",
    "cặp",
  ],
  participants: ["participant", "people", "persons", "attendees", "thành phần", "người tham dự", "đại biểu"],
  country: ["host", "host country", "nước chủ nhà", "chủ nhà", "nước sở tại"],
  place: ["city", "location", "venue", "place_name", "địa điểm", "nơi", "thành phố"],
  status: ["state", "trạng thái", "tình trạng"],
  kind: ["type", "event type", "loại", "loại sự kiện", "hình thức hoạt động"],
  level: ["rank", "cấp", "cấp độ"],
  format: ["mode", "hình thức", "phương thức"],
  title_en: ["title", "name", "event", "headline", "tiêu đề tiếng anh"],
  title_vi: ["title (vi)", "tiêu đề", "tên", "tên sự kiện", "sự kiện", "tiêu đề tiếng việt"],
  summary_en: ["summary", "description", "notes", "text", "tóm tắt tiếng anh"],
  summary_vi: ["summary (vi)", "tóm tắt", "mô tả", "nội dung", "ghi chú"],
  themes: ["theme", "topic", "topics", "subject", "chủ đề", "lĩnh vực"],
  mechanism: ["series", "cơ chế"],
  round: ["round number", "session", "kỳ", "lần", "vòng", "phiên"],
  url: ["link", "address", "source url", "sources", "source", "web", "liên kết", "địa chỉ", "nguồn"],
  publisher: ["outlet", "agency", "newspaper", "cơ quan", "báo", "hãng tin", "nhà xuất bản"],
  source_title: ["article", "source title", "article title", "tên bài", "bài"],
  published: ["date published", "publication date", "ngày đăng", "ngày xuất bản"],
  lang: ["language", "ngôn ngữ"],
};

import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import type { Token } from "../text/tokens";
import { endsBefore, phraseSet } from "../text/wordsBefore";

/** What the words "in Hanoi" then belong to: an embassy, a plant, an earlier meeting. */
const THINGS = {
  en: phraseSet(
    "office,offices,trade office,liaison office,branch,branches,shipyard,shipyards,assembled,manufactured,grown,mined,produced,garrisoned,market,markets,miners,growers,families,households,residents,people,survivors,communities,farmers,fishermen,children,affected areas,areas,embassy,ambassador,consulate,consul general,consulate general,university,project,projects,plant,airbase,airport,students,community,based,factory,victims,companies,investment,attache,headquartered,born,mission in,mission to,missions in,correspondent,plants,center,centre,investments,remediation,clean-up,cleanup,contamination,hotspot,hotspots,representative office,reporter,reporters,financial centre,financial center,exhibition,fair,academy,students in,metro,metro line,subway,bridge,hospital,hospitals,school,schools,museum,grew up,raised,educated,hometown,home town,native,studied,lives,lived,worked,served,brought up,boundary,land boundary,boundaries,border areas,segments,islands,territory,provinces,railway,highway,expressway,factories,mine,mines,oil field,gas field,fields,workers,labourers,citizens,nationals,workers in,zone,zones,industrial park,industrial parks,wind farm,wind farms,solar farm,solar farms,refinery,dam,pipeline,power station",
  ),
  vi: phraseSet(
    "hy sinh,chiến tranh,mất tích,tử trận,trồng,nuôi,khai thác,sản xuất,lắp ráp,chế tạo,đường bay,đường bay thẳng,trận,trận giao hữu,vụ,chợ,trung tâm khoa học,người dân,nhân dân,đồng bào,hộ dân,gia đình,bà con,vùng lũ,đại sứ quán,đại sứ,tổng lãnh sự quán,trường đại học,dự án,nhà máy,sân bay,văn phòng,cộng đồng,lưu học sinh,cơ quan đại diện,xử lý,tẩy độc,ô nhiễm,đầu tư,phái đoàn,nạn nhân,doanh nghiệp,khu công nghiệp,tổng lãnh sự,phóng viên,phóng viên ttxvn,thường trú,sinh ra,lớn lên,quê,sinh sống,học tập,du học,từng sống,từng làm việc,từng công tác,đoạn biên giới,đường biên giới,mốc giới,tuyến,tuyến đường sắt,tuyến metro,cây cầu,cầu,bệnh viện,trường học,bảo tàng,sinh viên,công ty,tập đoàn,cao tốc,mỏ,lao động,công dân,người việt,trung tâm tài chính,trung tâm tài chính quốc tế,học viện",
  ),
};
/** "The meeting of the two provinces, held in Bavet": not where the provinces are. Bounded. */
export const HELD_IN = /,\s(?:held|hosted|convened)\s(?:in|at)\s$/iu;
const HELD_CHARS = 20;
const AT = new Set(["at", "tại", "grounds", "premises", "campus"]);

/** "At the embassy in Washington": the thing is where it was. */
function isAtThing({ tokens }: Report, view: SentenceView, start: number): boolean {
  return tokens
    .slice(Math.max(0, start - 9), start - 1)
    .some((token) => AT.has(token.key) && token.start >= view.start);
}

const MET = new Set("met convened gathered assembled was were họp gặp".split(" "));
const KINDS_OF_PLACES = new Set(["tỉnh", "thành", "phố", "tp", "thị", "xã", "trấn", "huyện"]);

/** Where the words begin that say what a place is: "hy sinh tại | tỉnh Salavan". */
function withKind(tokens: readonly Token[], at: number): number {
  let from = at;
  while (KINDS_OF_PLACES.has(tokens[from - 1]?.key ?? "")) from -= 1;
  return from;
}

/**
 * True if the words before a place or country say what is there or was there, no event: "projects in", "fell in the war in".
 * @param start position of the token where the place begins, with what describes it
 */
export function isOfThing(report: Report, view: SentenceView, hit: Span, start: number, isFirst: boolean): boolean {
  const { text, tokens, lang } = report;
  const from = withKind(tokens, start);
  // "The committees of the two provinces met in Vinh", "the ambassador was in": who met, and where.
  if (isFirst && MET.has(tokens[from - 2]?.key ?? "")) return false;
  return (
    endsBefore(text, tokens, THINGS[lang], from, view.start, isFirst ? 2 : 4) &&
    !isAtThing(report, view, from) &&
    !HELD_IN.test(text.slice(Math.max(view.start, hit.start - HELD_CHARS), hit.start))
  );
}

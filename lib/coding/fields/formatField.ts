import type { DraftField } from "@/lib/model/draft";
import type { Format } from "@/lib/model/vocabulary";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import { phraseSet, tokenFrom } from "../text/wordsBefore";
import { inferred, quoted } from "./evidence";
import { isOldSentence } from "./oldSentence";

const VIRTUAL = {
  en: phraseSet(
    "videoconference,video conference,video-conference,virtual,virtually,held online,met online,online talks,online meeting,meeting online,talks online,online format,in an online,via video,by video,video link,videolink,teleconference,virtual format,video call,webinar,by videoconference,by video conference,over video,over zoom,via zoom,on zoom,remotely,video talks,video meeting,video session,via teleconference,by teleconference,online session,online summit,online dialogue,online consultation,online consultations,talk online,talked online,meet online,meets online,held online talks,organized online,organised online,conducted online,convened online,took place online,takes place online,gathered online,conferred online,spoke online,chaired online,co-chaired online,hosted online",
  ),
  vi: phraseSet(
    "hội đàm trực tuyến,họp trực tuyến,gặp trực tuyến,đối thoại trực tuyến,hình thức trực tuyến,hội nghị trực tuyến,trực tuyến với,trực tuyến và trực tiếp,diễn ra trực tuyến,tổ chức trực tuyến,hội nghị truyền hình,cầu truyền hình,qua cầu truyền hình,theo hình thức trực tuyến,qua video,kết nối trực tuyến,bằng hình thức trực tuyến,dưới hình thức trực tuyến,phiên trực tuyến,cuộc họp trực tuyến,theo phương thức trực tuyến",
  ),
};
const PHONE = {
  en: phraseSet(
    "by phone,by telephone,phone call,telephone call,phone talks,telephone talks,telephone conversation,phone conversation,over the phone,on the phone,over phone,telephoned,phoned,on the line,by phone today,rang,rang up,rings up,rang his,rang her,a phone conversation,telephone talk,phone talk",
  ),
  vi: phraseSet("điện đàm,qua điện thoại,điện thoại"),
};

/** "It was their first encounter in person; they spoke by video in September": another time. Bounded. */
export const ELSEWHEN =
  /^\s(?:(?:back )?in (?:early |mid-|late )?(?:\p{Lu}\p{L}{2,8}|20\d\d)|last (?:week|month|year|\p{Lu}\p{L}{2,8})|earlier this|(?:hồi |vào )?(?:tháng|năm) (?:trước|ngoái|\d))/u;
const WHEN_CHARS = 30;

function firstHit(report: Report, scene: Scene, sets: typeof VIRTUAL): Span | undefined {
  const { text, tokens, lang } = report;
  for (const view of inOrder(scene).slice(0, 4)) {
    if (
      view.index !== scene.lead.index &&
      !view.isHeadline &&
      (view.past.length > 0 || view.saying.length > 0 || view.future.length > 0)
    )
      continue;
    if (
      view.index !== scene.lead.index &&
      (isOldSentence(report, view) || ALSO_MET.test(text.slice(view.start, view.start + ALSO_CHARS)))
    )
      continue;
    for (let at = tokenFrom(tokens, view.start); at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
      const hit = sets[lang].at(text, tokens, at);
      if (hit && !ELSEWHEN.test(text.slice(hit.end, hit.end + WHEN_CHARS)) && !isOfSome(text, view, hit))
        return { start: hit.start, end: hit.end };
    }
  }
  return undefined;
}

/** "Nine ministries attended, some of them by video link": not the event as a whole. Bounded. */
export const OF_SOME =
  /(?:\b(?:some|several|few|others|part|most)(?:\sof\s(?:them|whom))?|(?<!\p{L})(?:một số|một phần|vài)[^.;,]{0,30})\s(?:(?:joining|taking part|attending|connected|tham dự|tham gia|dự)\s)?(?:(?:by|via|over|through|qua)\s)?$/iu;
const SOME_CHARS = 50;
const isOfSome = (text: string, { start }: Span, hit: Span): boolean =>
  OF_SOME.test(text.slice(Math.max(start, hit.start - SOME_CHARS), hit.start));

/** "Bộ trưởng cũng gặp gỡ sinh viên ... trực tuyến": something else than the event. Bounded. */
export const ALSO_MET =
  /^(?:\p{L}{1,12}\s){1,8}(?:cũng|còn|also)\s(?:đã\s)?(?:gặp|làm việc|tiếp|trao đổi|met|spoke|talked|addressed)(?!\p{L})/iu;
const ALSO_CHARS = 80;

/** In person unless the report says otherwise; a call is by phone. */
export function formatField(report: Report, scene: Scene): DraftField<Format> {
  const { text } = report;
  const virtual = firstHit(report, scene, VIRTUAL);
  if (virtual) return quoted(text, "virtual", [virtual]);
  const phone = firstHit(report, scene, PHONE);
  if (phone && scene.kind === "call") return quoted(text, "phone", [phone]);
  if (scene.kind === "call") return inferred(text, "phone", { id: "formatOfCall" }, scene.kindBy ? [scene.kindBy] : []);
  return inferred(text, "in-person", { id: "formatUsual" });
}

/** True if the event was held by video. */
export function isVirtual(report: Report, scene: Scene): boolean {
  return firstHit(report, scene, VIRTUAL) !== undefined;
}

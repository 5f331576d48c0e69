import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Attendee } from "./findAttendees";

/** "The two ministers held talks": who was only named as the host before was there. Bounded. */
export const THE_TWO =
  /(?:\bthe two\s(?:[a-z]{4,10}\s){0,2}(?:ministers|leaders|presidents|counterparts|secretaries)\s(?:then\s|also\s|later\s)?(?:met|held|had|co-chaired|spoke|signed|agreed|discussed|exchanged|reviewed|noted|reaffirmed|witnessed|welcomed)|hai (?:bộ trưởng|ngoại trưởng|thủ tướng|phó thủ tướng|tổng thống|nguyên thủ|quốc vương|thứ trưởng|chủ tịch|tổng bí thư|nhà lãnh đạo|tổng tham mưu trưởng)[^.;]{0,20}\s(?:hội đàm|gặp|đồng chủ trì|trao đổi|chứng kiến|ghi nhận|ký|nhất trí|thống nhất|đánh giá|khẳng định|bày tỏ|rà soát))/iu;

const areTwoInLead = ({ lead }: Scene, own: readonly Attendee[]): boolean => {
  const named = own.filter(({ mention, view, isReceiver }) => mention.name && !isReceiver && view.index === lead.index);
  return named.length === 2 && named.some(({ actor }) => actor === undefined);
};

/** Who met the one side that is named, where only "the two" tells that he was there. */
export function oneOfTheTwo(report: Report, scene: Scene, own: readonly Attendee[]): Attendee[] {
  const sides = new Set(
    own.flatMap(({ actor, mention, isReceiver }) =>
      mention.name && actor !== undefined && !isReceiver ? [actor] : [],
    ),
  );
  const view = scene.sentences.find(
    ({ start, end, past }) => past.length === 0 && THE_TWO.test(report.text.slice(start, end)),
  );
  if (sides.size === 0) return bothBefore(report, scene, own);
  // "Talks between Foreign Minister A and her Tanzanian counterpart B": the two are there, whatever the side of A.
  if (sides.size !== 1 || !view || areTwoInLead(scene, own)) return [];
  const host = report.people.find(
    ({ name, actor, start }) =>
      name !== undefined && actor !== undefined && !sides.has(actor) && start >= scene.lead.start && start < view.start,
  );
  if (host?.actor === undefined) return invited(report, scene, sides, view);
  return [{ mention: host, actor: host.actor, reason: "oneOfTheTwo", isReceiver: false, view }];
}

/** "President X will visit South Africa at the invitation of President Y. The two leaders will hold talks": Y is of the country visited. */
function invited(
  { text, people }: Report,
  { lead }: Scene,
  sides: ReadonlySet<string>,
  view: SentenceView,
): Attendee[] {
  const mention = people.find(
    ({ name, office, actor, start }) =>
      name &&
      office &&
      actor === undefined &&
      start >= lead.start &&
      start < view.start &&
      INVITES.test(text.slice(Math.max(lead.start, start - INVITES_CHARS), start)),
  );
  const others = new Set(
    lead.countries.flatMap(({ values }) => values[0]?.actor ?? []).filter((one) => !sides.has(one)),
  );
  const [actor] = others;
  return mention && others.size === 1 && actor !== undefined
    ? [{ mention, actor, reason: "oneOfTheTwo", isReceiver: false, view }]
    : [];
}

/** Right before who invites. Bounded. */
export const INVITES = /(?:invitation (?:of|from|by|extended by)\s(?:the\s|his\s|her\s)?|lời mời của\s|guest of\s)$/iu;
const INVITES_CHARS = 40;

/** "Nhận lời mời của A, B thăm ... Ngày 5/2, hai Bộ trưởng đồng chủ trì": the two whom the sentence before names, host and guest. */
function bothBefore(report: Report, scene: Scene, own: readonly Attendee[]): Attendee[] {
  const { text, people, sentences } = report;
  const { lead } = scene;
  const before = sentences.find(({ index, isHeadline }) => index === lead.index - 1 && !isHeadline);
  if (own.some(({ mention }) => mention.name) || !before || !THE_TWO.test(text.slice(lead.start, lead.end))) return [];
  const named = people.filter(
    ({ name, actor, start }) =>
      name !== undefined && actor !== undefined && start >= before.start && start < before.end,
  );
  const sides = new Map(named.map((person) => [person.actor, person]));
  if (sides.size !== 2) return [];
  return [...sides].flatMap(([actor, mention]) =>
    actor === undefined ? [] : [{ mention, actor, reason: "oneOfTheTwo", isReceiver: false, view: lead }],
  );
}

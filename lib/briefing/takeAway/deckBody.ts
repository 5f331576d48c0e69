import { cite } from "@/lib/cite/cite";
import { permalink } from "@/lib/cite/permalink";
import type { Words } from "@/lib/i18n/words";
import type { ShownBriefing } from "../showBriefing";
import type { BehindEvent } from "./eventsBehind";
import { type DeckPage, escapeHtml } from "./pageParts";

/** What a file says of itself. */
export interface DeckTexts {
  briefing: Pick<ShownBriefing, "id" | "title" | "audience" | "author"> & {
    steps: readonly Pick<ShownBriefing["steps"][number], "filterLine">[];
  };
  words: Words;
  /** scheme and host that the citation names; absent where only this machine could reach it */
  site?: string | undefined;
  /** YYYY-MM-DD */
  today: string;
  dataVersion: string;
}

const KEYS = [
  { keys: ["→", "Space", "Page ↓"], what: "briefing.keys.next" },
  { keys: ["←", "Page ↑"], what: "briefing.keys.previous" },
  { keys: ["Home", "End"], what: "briefing.keys.ends" },
  { keys: ["F"], what: "briefing.keys.full" },
  { keys: ["N"], what: "briefing.keys.notes" },
  { keys: ["B"], what: "briefing.keys.blank" },
  { keys: ["R"], what: "briefing.file.readKey" },
  { keys: ["Esc"], what: "briefing.keys.escape" },
  { keys: ["?"], what: "briefing.keys.help" },
];

const button = (act: string, text: string, more = "") =>
  `<button type="button" class="btn" data-act="${act}"${more}>${escapeHtml(text)}</button>`;

function head({ briefing, words: { t } }: DeckTexts): string {
  return `<header class="deck-head"><h1>${escapeHtml(briefing.title)}</h1>
<p>${escapeHtml(`${briefing.audience}. ${briefing.author}.`)}</p>
<p class="deck-live">${button("show", t("briefing.file.present"))} ${escapeHtml(t("briefing.file.hint"))}</p></header>`;
}

function section(page: DeckPage, at: number, steps: number, { words: { t } }: DeckTexts): string {
  const said = page.isSources
    ? t("briefing.sources")
    : t("briefing.stepSaid", { step: at + 1, count: steps, heading: page.label });
  const name = page.isSources ? `aria-labelledby="${escapeHtml(page.id)}"` : `aria-label="${escapeHtml(page.label)}"`;
  const id = page.isSources ? "" : ` id="${escapeHtml(page.id)}" data-step`;
  const kind = page.isSources ? "deck-page slide-sources" : "deck-page";
  return `<section class="${kind}"${id} ${name} data-said="${escapeHtml(said)}">${page.inner}</section>`;
}

/** The permalink, or its path and that it belongs to the Entente that made the file. */
function addressOf(path: string, version: string, site: string | undefined, { t }: Words): string {
  if (site !== undefined) return permalink(site + path, { version });
  const { pathname, search } = new URL(permalink(`http://entente.invalid${path}`, { version }));
  return t("briefing.file.pathOnly", { path: pathname + search });
}

/** The last page: what the file is, on which data it stands, how it is cited. */
function about({ briefing, words, site, today, dataVersion }: DeckTexts): string {
  const { t } = words;
  const address = addressOf(`/${words.locale}/briefings/${briefing.id}`, dataVersion, site, words);
  const cited = { id: briefing.id, title: briefing.title, what: "dataset" as const, dataVersion, address };
  const rows: readonly (readonly [string, string])[] = [
    [t("briefing.file.story"), briefing.title],
    [t("briefing.file.for"), briefing.audience],
    [t("briefing.file.author"), briefing.author],
    [t("briefing.file.data"), t("briefing.file.dataText", { version: dataVersion, end: t("shell.curated") })],
    [t("briefing.file.made"), words.date(today)],
    [t("briefing.file.borders"), t("map.borderRule")],
    [t("briefing.file.cite"), cite({ ...cited, accessed: today }, "apa", words)],
  ];
  const lines = briefing.steps.map(({ filterLine }, i) =>
    t("briefing.file.filterOf", { step: i + 1, filter: filterLine }),
  );
  const name = t("briefing.file.about");
  return `<section class="deck-page deck-about" aria-labelledby="deck-about" data-said="${escapeHtml(name)}">
<p class="slide-kick"><span>${escapeHtml(briefing.title)}</span></p>
<h2 class="slide-heading" id="deck-about">${escapeHtml(name)}</h2>
<dl>${rows.map(([what, text]) => `<div><dt>${escapeHtml(what)}</dt><dd>${escapeHtml(text)}</dd></div>`).join("")}
<div><dt>${escapeHtml(t("briefing.file.filters"))}</dt><dd><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul></dd></div></dl>
<p class="slide-base"><span></span><span class="slide-word">Entente</span></p></section>`;
}

function eventItem({ id, date, title, where, sources }: BehindEvent, { t }: Words): string {
  const list = sources.map(({ text, url }) =>
    url !== undefined && /^https?:\/\//i.test(url)
      ? `<a class="link" href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(text)}</a>`
      : `${escapeHtml(text)} (${escapeHtml(t("event.noAddress"))})`,
  );
  const when = [date, where].filter(Boolean).join(" · ");
  return `<li id="event-${escapeHtml(id)}"><p class="deck-when">${escapeHtml(when)}</p><p class="deck-what">${escapeHtml(title)}</p><ul>${list.map((one) => `<li>${one}</li>`).join("")}</ul></li>`;
}

function dialog(id: string, name: string, body: string, { t }: Words): string {
  return `<dialog class="deck-box" id="${id}" aria-labelledby="${id}-name"><header><h2 id="${id}-name">${escapeHtml(name)}</h2>${button("close", t("briefing.file.close"))}</header>${body}</dialog>`;
}

function controls({ words }: DeckTexts): string {
  const { t } = words;
  const keys = KEYS.map(
    ({ keys, what }) =>
      `<div><dt>${keys.map((key) => `<kbd>${escapeHtml(key)}</kbd>`).join(" ")}</dt><dd>${escapeHtml(t(what))}</dd></div>`,
  ).join("");
  const acts = ["previous", "next", "full", "notes", "blank", "help"].map((act) =>
    button(act, t(`briefing.bar.${act}`)),
  );
  return `<nav class="deck-bar" aria-label="${escapeHtml(t("briefing.bar.name"))}">${acts.join("")}${button("read", t("briefing.file.read"))}</nav>
<div class="deck-track" aria-hidden="true"><i></i></div>
<p class="hidden" role="status" id="deck-said"></p>
<button type="button" class="deck-blank" data-act="blank" hidden><span class="hidden">${escapeHtml(t("briefing.blankEnd"))}</span></button>
<header class="deck-desk"><p class="deck-count"></p>
<p><span>${escapeHtml(t("briefing.notes.elapsed"))}</span> <b role="timer" id="deck-elapsed">0:00</b> ${button("reset", t("briefing.notes.reset"))}</p>
<p><span>${escapeHtml(t("briefing.notes.clock"))}</span> <b id="deck-clock"></b></p>
<p class="deck-acts">${button("previous", t("briefing.bar.previous"))}${button("next", t("briefing.bar.next"))}${button("blank", t("briefing.bar.blank"), ' aria-pressed="false"')}</p></header>
${dialog("deck-help", t("briefing.keys.name"), `<dl class="deck-keys">${keys}</dl>`, words)}
${dialog("deck-behind", t("briefing.behind"), '<p class="deck-of"></p><ol class="deck-list"></ol>', words)}
${dialog("deck-sources", t("briefing.sources"), '<ol class="deck-list"></ol>', words)}`;
}

/** What the file shows, without styles and script: head, pages, the events behind the links, the parts of a show. */
export function deckBody(pages: readonly DeckPage[], events: readonly BehindEvent[], texts: DeckTexts): string {
  const { words } = texts;
  const steps = pages.filter(({ isSources }) => !isSources).length;
  const sections = pages.map((page, i) => section(page, i, steps, texts));
  return `${head(texts)}
<div class="deck" role="main">
${[...sections, about(texts)].join("\n")}
</div>
<section class="deck-events" id="deck-events" aria-labelledby="deck-events-name"><h2 id="deck-events-name">${escapeHtml(words.t("briefing.behind"))}</h2>
<ol class="deck-list">${events.map((event) => eventItem(event, words)).join("\n")}</ol></section>
${controls(texts)}`;
}

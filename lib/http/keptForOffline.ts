import { readdir } from "node:fs/promises";
import path from "node:path";
import { textsAddress } from "@/lib/i18n/texts";
import type { Words } from "@/lib/i18n/words";
import type { Locale } from "@/lib/model/vocabulary";
import { columnsAddress } from "@/lib/query/columnsAddress";
import { generationOf } from "./generation";

/** Folders whose files a page may load, and the path they are served under. */
const FOLDERS = [
  [".next/static", "/_next/static"],
  ["public/fonts", "/fonts"],
  ["public/geo", "/geo"],
  ["public/take-away", "/take-away"],
] as const;
const LOADED = /\.(css|js|json|woff2|svg|png)$/;

/** A page that opens without a network. */
export interface KeptPage {
  /** with the locale, without a query */
  path: string;
  title: string;
}

/** Paths of every file that a page may ask for, sorted. */
export async function keptFiles(): Promise<string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async ([folder, served]) => {
      const root = path.join(/*turbopackIgnore: true*/ process.cwd(), folder);
      const names = await readdir(root, { recursive: true }).catch(() => []);
      return names.filter((name) => LOADED.test(name)).map((name) => `${served}/${name.split(path.sep).join("/")}`);
    }),
  );
  return lists.flat().sort();
}

/** Addresses of the answers that the kept pages ask for. */
export function keptAnswers(dataVersion: string, locale: Locale): string[] {
  return [
    columnsAddress(dataVersion),
    "/api/reference",
    `/api/reference?locale=${locale}`,
    "/api/summary",
    "/api/briefings",
    "/api/lexicon",
    `/api/offline/events?locale=${locale}`,
    textsAddress(locale, generationOf(dataVersion)),
  ];
}

/** The pages of a language that are kept: the dashboard, its lists, the briefings to read and to present. */
export function keptPages(words: Words, briefings: readonly { id: string; title: string }[]): KeptPage[] {
  const root = `/${words.locale}`;
  return [
    { path: root, title: words.t("shell.explore") },
    ...(["pairs", "compare", "mechanisms", "people", "figures", "data", "desk", "briefings"] as const).map((name) => ({
      path: `${root}/${name}`,
      title: words.t(`shell.${name}`),
    })),
    ...briefings.flatMap(({ id, title }) => [
      { path: `${root}/briefings/${id}`, title },
      { path: `${root}/briefings/${id}/present`, title: words.t("offline.present", { title }) },
    ]),
  ];
}

import { type DataProblem, formatProblem } from "@/lib/model/dataset";
import { type BareWords, barePage } from "./barePage";
import { escapeHtml } from "./escapeHtml";

/** More would not be read in a browser; `npm run data:check` lists all. */
const MOST_SHOWN = 50;

const TITLES = { en: "The data cannot be read", vi: "Không đọc được dữ liệu" };
const FILES: BareWords = {
  en: `<p>Entente shows nothing rather than half. Mend the files named below; this page then works again by itself within seconds.</p>
<p>The full list: <code>npm run data:check</code></p>`,
  vi: `<p>Entente không hiển thị một phần dữ liệu. Hãy sửa các tệp nêu dưới đây; trang sẽ tự hoạt động lại sau vài giây.</p>
<p>Danh sách đầy đủ: <code>npm run data:check</code></p>`,
};
const DATABASE: BareWords = {
  en: "<p>Entente shows nothing rather than half. Once the database answers whole, this page works again by itself within seconds.</p>",
  vi: "<p>Entente không hiển thị một phần dữ liệu. Khi cơ sở dữ liệu trả lời đầy đủ, trang sẽ tự hoạt động lại sau vài giây.</p>",
};

/** The page that stands in for all others while the data cannot be read, naming the faults of the files or of the database. */
export function faultPage(
  problems: readonly DataProblem[],
  { isDatabase = false }: { isDatabase?: boolean } = {},
): Response {
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => `<li>${escapeHtml(formatProblem(problem))}</li>`);
  const more = problems.length - shown.length;
  if (more > 0) shown.push(`<li>+ ${more}</li>`);
  const { html, headers } = barePage(TITLES, isDatabase ? DATABASE : FILES, `<ul>${shown.join("\n")}</ul>`);
  return new Response(html, { status: 503, headers });
}

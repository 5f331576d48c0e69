import { type DataProblem, formatProblem } from "@/lib/model/dataset";
import { escapeHtml } from "./escapeHtml";
import { SAFE_HEADERS, transportHeaders } from "./safeHeaders";

/** More would not be read in a browser; `npm run data:check` lists all. */
const MOST_SHOWN = 50;

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.55 Georgia,"Times New Roman",serif;max-width:46rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:1.6rem;margin:0 0 .5rem}p{margin:.4rem 0}code,li{font:.9rem/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
ul{padding-left:1.1rem;border-top:1px solid;margin-top:1.5rem;padding-top:1rem}section+section{margin-top:1.75rem}`;

const FILES = {
  en: `<p>Entente shows nothing rather than half. Mend the files named below; this page then works again by itself within seconds.</p>
<p>The full list: <code>npm run data:check</code></p>`,
  vi: `<p>Entente không hiển thị một phần dữ liệu. Hãy sửa các tệp nêu dưới đây; trang sẽ tự hoạt động lại sau vài giây.</p>
<p>Danh sách đầy đủ: <code>npm run data:check</code></p>`,
};
const DATABASE = {
  en: "<p>Entente shows nothing rather than half. Once the database answers whole, this page works again by itself within seconds.</p>",
  vi: "<p>Entente không hiển thị một phần dữ liệu. Khi cơ sở dữ liệu trả lời đầy đủ, trang sẽ tự hoạt động lại sau vài giây.</p>",
};

/**
 * The page that stands in for all others while the data cannot be read: whole in itself, in both languages,
 * naming the faults of the files or of the database. Its policy allows its one style and nothing else.
 */
export function faultPage(
  problems: readonly DataProblem[],
  { isDatabase = false }: { isDatabase?: boolean } = {},
): Response {
  const words = isDatabase ? DATABASE : FILES;
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => `<li>${escapeHtml(formatProblem(problem))}</li>`);
  const more = problems.length - shown.length;
  if (more > 0) shown.push(`<li>+ ${more}</li>`);
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente: the data cannot be read</title><style>${STYLE}</style></head>
<body><main>
<section><h1>The data cannot be read</h1>
${words.en}</section>
<section lang="vi"><h1>Không đọc được dữ liệu</h1>
${words.vi}</section>
<ul>${shown.join("\n")}</ul>
</main></body></html>
`;
  return new Response(html, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": "5",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      ...SAFE_HEADERS,
      ...transportHeaders(),
    },
  });
}

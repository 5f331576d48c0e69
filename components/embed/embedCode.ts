/** Height of the frame until the chart has told its own, px. */
const FIRST_HEIGHT = 620;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The lines that put a chart into another page: a frame with a name, and a script that gives it the chart's height.
 * The script takes messages only from that frame.
 */
export function embedCode(address: string, title: string): string {
  const { origin } = new URL(address);
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${FIRST_HEIGHT}" style="border:0" loading="lazy"></iframe>`,
    "<script>",
    `addEventListener("message",function(e){if(e.origin!=="${origin}"||!e.data||e.data.type!=="entente:height")return;`,
    `document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=Math.min(4000,Number(e.data.height)||${FIRST_HEIGHT})})})`,
    "</script>",
  ].join("\n");
}

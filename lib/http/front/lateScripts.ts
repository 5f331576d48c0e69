/** A script file of the framework in the head of a page, under the answer's nonce. */
const SCRIPT = /<script src="(\/_next\/static\/[\w./~-]+\.js)" async="" nonce="([\w+/=]+)"><\/script>/g;
const HEAD_END = "</head>";

/**
 * Runs in the page, under its nonce: loads the scripts, and the texts that they need, when the whole page has been painted; at once where nothing is painted
 * (a page in the background) or the reader acts before; after three seconds at the latest.
 */
const LOAD_LATE = `(function(s){
var d=document,w=window,signs=["pointerdown","keydown","touchstart"],asked;
function go(){if(asked)return;asked=1;signs.forEach(function(n){w.removeEventListener(n,go,true)});
var p=d.querySelector("[data-texts]");if(p){var l=d.createElement("link");l.rel="preload";l.as="fetch";l.crossOrigin="anonymous";l.href=p.dataset.texts;d.head.appendChild(l)}
s.forEach(function(a){var e=d.createElement("script");e.src=a;d.head.appendChild(e)})}
function read(){if(d.hidden)go();else requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(go)})});setTimeout(go,3000)}
signs.forEach(function(n){w.addEventListener(n,go,true)});
d.readyState==="loading"?d.addEventListener("DOMContentLoaded",read):read()
})`.replaceAll("\n", "");

/**
 * Have the scripts of a page wait for its first picture: what the server has drawn can be read without them, and on a slow
 * network they would come between the reader and the page.
 *
 * @param html a whole page as the framework wrote it
 * @returns    the same page, with one small script that loads the others; unchanged where its head has none
 */
export function delayScripts(html: string): string {
  const end = html.indexOf(HEAD_END);
  if (end < 0) return html;
  const addresses: string[] = [];
  let nonce = "";
  const head = html.slice(0, end).replace(SCRIPT, (_, address: string, own: string) => {
    addresses.push(address);
    nonce = own;
    return "";
  });
  if (addresses.length === 0) return html;
  return `${head}<script nonce="${nonce}">${LOAD_LATE}(${JSON.stringify(addresses)})</script>${html.slice(end)}`;
}

/** A script file of the framework in the head of a page, under the answer's nonce. */
const SCRIPT = /<script src="(\/_next\/static\/[\w./~-]+\.js)" async="" nonce="([\w+/=]+)"><\/script>/g;
const HEAD_END = "</head>";

/**
 * Runs in the page, under its nonce. Once the page has been painted, its scripts are fetched, and the texts that they need; they run as soon as a reader does
 * anything, or has read for six seconds. They run at once after the picture on a tool (the desk, the editor and the presentation of briefings,
 * whatever names no texts), which may show what only this browser keeps, and where a service worker has kept
 * them: it may have to say that there is no network.
 * A mouse that only lies there is no sign: a browser tells of it when the page is laid out beneath it.
 * What a reader presses before they run (but for links and what opens without a script) is kept, fifty times at most, in `ententeEarly`, and answered when
 * the page is alive (`components/shell/EarlyActs`).
 */
const LOAD_LATE = `(function(s){
var d=document,w=window,signs=["pointermove","pointerdown","touchstart","wheel","scroll","keydown","focusin","click"],kept=["click","keydown"],acts=[],asked,texts;
function each(names,what,f){names.forEach(function(n){w[what+"EventListener"](n,f,{capture:true,passive:f===go})})}
function go(e){if(asked||(e&&e.type==="pointermove"&&!e.movementX&&!e.movementY))return;asked=1;each(signs,"remove",go);s.forEach(function(a){var e=d.createElement("script");e.src=a;d.head.appendChild(e)})}
function keep(e){var t=e.target;if(!(t instanceof Element)||acts.length>49||e.ctrlKey||e.metaKey||e.altKey)return;
if(e.type==="click"){if(t.closest("a[href],summary"))return;e.preventDefault()}else if(e.key==="Tab"||e.key==="Shift")return;
e.stopImmediatePropagation();acts.push(e)}
function fetchAll(){s.concat(texts).forEach(function(a){fetch(a,{priority:"low"}).then(function(r){return r.arrayBuffer()}).catch(function(){})})}
function rest(){setTimeout(function(){w.requestIdleCallback?requestIdleCallback(function(){go()}):go()},6000)}
function read(){var p=d.querySelector("[data-texts]"),k=navigator.serviceWorker,then=go;if(p&&!/\\/(desk|edit|present)(\\/|$)/.test(location.pathname)&&!(k&&k.controller)){texts=p.dataset.texts;then=fetchAll;d.readyState==="complete"?rest():w.addEventListener("load",rest)}
d.hidden?then():requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(then)})});setTimeout(go,then===go?3e3:1e4)}
w.ententeEarly={end:function(){each(kept,"remove",keep);return acts}};
each(signs,"add",go);each(kept,"add",keep);
d.readyState==="loading"?d.addEventListener("DOMContentLoaded",read):read()
})`.replaceAll("\n", "");

/**
 * Have the scripts of a page wait for its first picture and for a reader: what the server has drawn can be read without them, and on a slow
 * network they would come between the reader and the page, on a slow processor they would hold up the first scroll.
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

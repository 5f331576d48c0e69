/**
 * Lets a dashboard that was opened once open again without a network, with its briefings, as it was.
 *
 * What is kept belongs to one generation: a build of the app with a version of the data, named by the header X-Generation
 * and by /api/offline, which lists all that a page may ask for. A generation is served only when it is whole, and a page
 * is answered from its own generation only, so that two are never mixed. With a network nothing is answered from here but
 * files whose names change with their content.
 */
const PREFIX = "entente-kept:";
const META = "entente-meta";
const HASHED = /^\/_next\/static\//;
const VIEW = /^\/api\/events\/([^/]+)\/view$/;
/** A page that the network has not begun to give by then is taken from what is kept, ms. */
const PATIENCE_MS = 5000;
/** Generations that are kept: the newest, and the one that an open page may still hold. */
const MOST = 2;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const wholeMark = (locale) => `/whole/${locale}`;
const nameOf = (address) => {
  const { pathname, search } = new URL(address, self.location.origin);
  return pathname + search;
};

async function readMeta(key, otherwise) {
  const answer = await (await caches.open(META)).match(key);
  return answer ? answer.json() : otherwise;
}

async function writeMeta(key, value) {
  await (await caches.open(META)).put(key, new Response(JSON.stringify(value)));
}

/** Names of the whole generations, the newest last. */
const wholeOnes = () => readMeta("/whole", []);

/** Fetch one address for a generation. @returns false if it cannot be had, or belongs to another one */
async function keepOne(cache, address, generation) {
  if (await cache.match(address)) return true;
  const known = HASHED.test(address) && (await caches.match(address, { ignoreVary: true }));
  const answer = known || (await fetch(address, { cache: "no-cache" }));
  const of = answer.headers.get("x-generation");
  if (!answer.ok || (of !== null && of !== generation)) return false;
  await cache.put(address, answer);
  return true;
}

/** Keep the present generation for a language. What is there already is not asked for again. */
async function keep(locale) {
  const answer = await fetch(`/api/offline?locale=${encodeURIComponent(locale)}`, { cache: "no-store" });
  if (!answer.ok) return;
  const manifest = await answer.json();
  const { generation, files, answers, pages } = manifest;
  const cache = await caches.open(PREFIX + generation);
  if (!(await cache.match(wholeMark(locale)))) {
    const addresses = [...files, ...answers, ...pages.map(({ path }) => path)];
    for (const address of addresses) if (!(await keepOne(cache, address, generation))) return;
    const kept = { ...manifest, files: [], at: new Date().toISOString() };
    await cache.put(wholeMark(locale), new Response(JSON.stringify(kept)));
  }
  const whole = (await wholeOnes()).filter((name) => name !== generation).concat(generation);
  await writeMeta("/whole", whole.slice(-MOST));
  const kept = new Set(whole.slice(-MOST).map((name) => PREFIX + name));
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && !kept.has(name)) await caches.delete(name);
  await forgetClosed();
}

/** Forget what pages held that are closed now. */
async function forgetClosed() {
  const meta = await caches.open(META);
  for (const request of await meta.keys()) {
    const id = /\/client\/(.+)$/.exec(request.url)?.[1];
    if (id !== undefined && !(await self.clients.get(id))) await meta.delete(request);
  }
}

/** What is kept of a generation in a language; undefined where it is not whole. */
async function wholeOf(generation, locale) {
  const answer = await (await caches.open(PREFIX + generation)).match(wholeMark(locale));
  return answer?.json();
}

/** A page that says that another one is not kept, with those that are. */
function notKept({ words, pages, locale }) {
  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const links = pages.map(({ path, title }) => `<li><a href="${escaped(path)}">${escaped(title)}</a></li>`).join("");
  const style =
    "body{font:17px/1.5 system-ui,sans-serif;max-width:38em;margin:12vh auto;padding:0 20px;color-scheme:light dark}li{padding:5px 0}";
  return new Response(
    `<!doctype html><html lang="${escaped(locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Entente</title><style>${style}</style><main><h1>${escaped(words.title)}</h1><p>${escaped(words.text)}</p><ul>${links}</ul></main></html>`,
    {
      status: 503,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      },
    },
  );
}

/** A page from what is kept: at its whole address, without its query, or the list of those that are there. */
async function keptPage(event, url) {
  const generation = (await wholeOnes()).at(-1);
  if (generation === undefined) return undefined;
  const cache = await caches.open(PREFIX + generation);
  const [, asked] = url.pathname.split("/");
  const locales = (await cache.keys()).flatMap(({ url }) => /\/whole\/(\w+)$/.exec(url)?.[1] ?? []);
  const locale = locales.includes(asked) ? asked : locales[0];
  if (url.pathname === "/") return Response.redirect(`/${locale}`);
  await writeMeta(`/client/${event.resultingClientId}`, { generation, isKept: true });
  const page = await cache.match(url.pathname, { ignoreVary: true });
  return page ?? notKept(await wholeOf(generation, locale));
}

/** One event out of the file of all. */
async function keptView(cache, url, id) {
  const all = await cache.match(`/api/offline/events?locale=${url.searchParams.get("locale") ?? "en"}`);
  const view = all && (await all.json()).views[decodeURIComponent(id)];
  return view && new Response(JSON.stringify(view), { headers: { "Content-Type": "application/json" } });
}

/** What a page asks for, from its own generation. */
async function keptAnswer(event, url) {
  const holder = await readMeta(`/client/${event.clientId}`, undefined);
  const whole = await wholeOnes();
  const generation = holder?.generation ?? whole.at(-1);
  if (!whole.includes(generation)) return undefined;
  const cache = await caches.open(PREFIX + generation);
  const view = VIEW.exec(url.pathname);
  if (view) return keptView(cache, url, view[1]);
  return cache.match(nameOf(url), { ignoreVary: true });
}

/** The network's answer, or an error when it does not begin in time. */
function withPatience(asked, ms) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer in time")), ms);
    asked.then(resolve, reject);
  });
}

async function answerPage(event, url) {
  try {
    const answer = await withPatience(fetch(event.request), PATIENCE_MS);
    const generation = answer.headers.get("x-generation");
    if (generation) await writeMeta(`/client/${event.resultingClientId}`, { generation, isKept: false });
    return answer;
  } catch (error) {
    return (await keptPage(event, url)) ?? Promise.reject(error);
  }
}

async function answerPart(event, url) {
  if (HASHED.test(url.pathname)) {
    const known = await caches.match(nameOf(url), { ignoreVary: true });
    if (known) return known;
  }
  try {
    return await fetch(event.request);
  } catch (error) {
    return (await keptAnswer(event, url)) ?? Promise.reject(error);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  // The parts of pages that the router asks for are not kept: without a network it opens the page itself.
  if (request.headers.has("rsc") || url.pathname.startsWith("/embed")) return;
  event.respondWith(request.mode === "navigate" ? answerPage(event, url) : answerPart(event, url));
});

/** {keep: locale}: keep the present generation. {tell: locale}: say what this page is and what is kept. */
self.addEventListener("message", (event) => {
  const { keep: wanted, tell } = event.data;
  const answer = async () => {
    if (wanted) await keep(wanted).catch(() => undefined);
    const holder = await readMeta(`/client/${event.source.id}`, undefined);
    const generation = holder?.generation ?? (await wholeOnes()).at(-1);
    const whole = generation && (await wholeOf(generation, wanted ?? tell));
    event.source.postMessage({ keptAt: whole?.at, isKept: holder?.isKept ?? false });
  };
  event.waitUntil(answer());
});

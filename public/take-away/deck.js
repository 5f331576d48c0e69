// The show of a briefing's one file: no module, no network, no storage; a page opened from a memory stick has none of these.
// Without it the file is one long page. Texts stand in the page; this only moves between them.
(() => {
  const LEAST_SWIPE_PX = 50;
  const WAKE_MS = 2500;
  /** @type {Readonly<Record<string, string>>} */
  const KEYS = {
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    " ": "next",
    ArrowLeft: "previous",
    ArrowUp: "previous",
    PageUp: "previous",
    Backspace: "previous",
    Home: "first",
    End: "last",
    b: "blank",
    ".": "blank",
    f: "full",
    n: "notes",
    r: "read",
    "?": "help",
  };
  const root = document.documentElement;
  const pages = [...document.querySelectorAll(".deck-page")];
  const steps = pages.filter((page) => page.hasAttribute("data-step")).length;
  const isNotes = location.hash.startsWith("#notes");
  /** @param {string} id */
  const part = (id) => document.getElementById(id);
  /** @param {string} id */
  const dialog = (id) => {
    const found = part(id);
    return found instanceof HTMLDialogElement ? found : undefined;
  };
  const state = { step: 0, isBlank: false, mode: isNotes ? "notes" : "show" };
  /** the other window: notes for the show, the show for the notes @type {Window | null} */
  let other = isNotes ? window.opener : null;

  const say = () => other?.postMessage({ deck: document.title, step: state.step, isBlank: state.isBlank }, "*");

  function draw() {
    root.dataset.mode = state.mode;
    pages.forEach((page, i) => {
      page.classList.toggle("now", i === state.step);
      page.classList.toggle("next", i === state.step + 1);
      page.querySelector(".slide")?.toggleAttribute("inert", state.mode === "notes");
    });
    const blank = document.querySelector(".deck-blank");
    blank?.toggleAttribute("hidden", !state.isBlank || state.mode !== "show");
    document.querySelector(".deck-acts [aria-pressed]")?.setAttribute("aria-pressed", String(state.isBlank));
    for (const button of document.querySelectorAll('[data-act="previous"]'))
      button.toggleAttribute("disabled", state.step === 0);
    for (const button of document.querySelectorAll('[data-act="next"]'))
      button.toggleAttribute("disabled", state.step === pages.length - 1);
    const bar = document.querySelector(".deck-track i");
    if (bar instanceof HTMLElement) bar.style.width = `${(Math.min(state.step + 1, steps) / steps) * 100}%`;
    const said = pages[state.step]?.getAttribute("data-said") ?? "";
    const status = part("deck-said");
    if (status && state.mode === "show" && status.textContent !== said) status.textContent = said;
    const count = document.querySelector(".deck-count");
    if (count) count.textContent = state.step < steps ? `${state.step + 1} / ${steps}` : said;
    const hash = state.mode === "read" ? "#read" : `#${isNotes ? "notes" : "step"}=${state.step + 1}`;
    if (location.hash !== hash) history.replaceState(null, "", hash);
  }

  /** @param {number} step @param {boolean} [isBlank] */
  function go(step, isBlank = false) {
    state.step = Math.min(Math.max(0, step), pages.length - 1);
    state.isBlank = isBlank;
    draw();
  }

  /** The step that the address asks for, 0 is the first. */
  const asked = () => Math.max(0, Number(/^#(?:step|notes)=(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1);

  /** @param {string} mode */
  function wear(mode) {
    const at = pages[state.step];
    state.mode = mode;
    draw();
    if (mode === "read") at?.scrollIntoView();
    else scrollTo(0, 0);
  }

  function openNotes() {
    if (other && !other.closed) return other.focus();
    const address = location.href.replace(/#.*$/, "");
    other = window.open(`${address}#notes=${state.step + 1}`, "_blank", "width=1180,height=780");
  }

  function full() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void root.requestFullscreen?.().catch(() => undefined);
  }

  /** @param {string} act */
  function run(act) {
    const { step } = state;
    if (act === "next") go(step + 1);
    else if (act === "previous") go(step - 1);
    else if (act === "first") go(0);
    else if (act === "last") go(steps - 1);
    else if (act === "blank") go(step, !state.isBlank);
    else if (act === "full") return full();
    else if (act === "help") return dialog("deck-help")?.showModal();
    else if (act === "notes") return isNotes ? undefined : openNotes();
    else if (act === "show" || act === "read") return wear(state.mode === "read" ? "show" : "read");
    say();
  }

  const block = part("deck-rows")?.textContent ?? "[]";
  /** rows of the list of events, by filter @type {number[][]} */
  const rows = JSON.parse(block);
  const events = [...document.querySelectorAll(".deck-events > .deck-list > li")];

  /** @param {string} id @param {readonly Element[]} items @param {string} of */
  function show(id, items, of) {
    const box = dialog(id);
    const copies = items.map((item) => {
      const copy = document.createElement("li");
      copy.append(...[...item.childNodes].map((node) => node.cloneNode(true)));
      return copy;
    });
    box?.querySelector(".deck-list")?.replaceChildren(...copies);
    const line = box?.querySelector(".deck-of");
    if (line) line.textContent = of;
    box?.showModal();
    box?.scrollTo(0, 0);
  }

  /** Show what a link of a slide leads to; false for a link to the outside. @param {Element} link */
  function follow(link) {
    const href = link.getAttribute("href") ?? "";
    const of = link.getAttribute("aria-label")?.split(/[:：]/)[0] ?? link.textContent ?? "";
    const at = link.getAttribute("data-rows");
    if (at !== null)
      show(
        "deck-behind",
        (rows[Number(at)] ?? []).flatMap((i) => events[i] ?? []),
        of,
      );
    else if (href.startsWith("#event-"))
      show(
        "deck-behind",
        [part(href.slice(1))].flatMap((item) => item ?? []),
        of,
      );
    else if (href.startsWith("#source-")) {
      const [first = 0, last = first] = (link.textContent ?? "").match(/\d+/g)?.map(Number) ?? [];
      const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      show(
        "deck-sources",
        numbers.flatMap((number) => part(`source-${number}`) ?? []),
        "",
      );
    } else return false;
    return true;
  }

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const act = target?.closest("[data-act]")?.getAttribute("data-act");
    if (act === "close") return target?.closest("dialog")?.close();
    if (act === "reset") {
      started = Date.now();
      return tick();
    }
    if (act) return run(act);
    // A press beside a box closes it.
    if (target instanceof HTMLDialogElement) return target.close();
    const link = target?.closest("a[href]");
    if (link) {
      if (link.closest(".deck") && follow(link)) event.preventDefault();
      return;
    }
    if (state.mode !== "show" || target?.closest("dialog")) return;
    if (event.clientX > innerWidth * 0.9) run("next");
    else if (event.clientX < innerWidth * 0.1) run("previous");
  });

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    // Any key ends the blank screen on the wall.
    if (state.isBlank && !isNotes && event.key !== "Shift") {
      event.preventDefault();
      run("blank");
      return;
    }
    const isButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (!act || (event.key === " " && isButton)) return;
    if (state.mode === "read" && act !== "read" && act !== "help" && act !== "notes") return;
    if (isNotes && (act === "read" || act === "full")) return;
    event.preventDefault();
    run(event.key === " " && event.shiftKey ? "previous" : act);
  });

  /** @type {{ x: number, y: number } | undefined} */
  let touch;
  addEventListener("touchstart", ({ touches: [first, second] }) => {
    touch = first && !second ? { x: first.clientX, y: first.clientY } : undefined;
  });
  addEventListener("touchend", ({ changedTouches: [last] }) => {
    if (!touch || !last || state.mode === "read" || document.querySelector("dialog[open]")) return;
    const [dx, dy] = [last.clientX - touch.x, last.clientY - touch.y];
    if (Math.abs(dx) >= LEAST_SWIPE_PX && Math.abs(dx) > 1.5 * Math.abs(dy)) run(dx < 0 ? "next" : "previous");
  });

  addEventListener("message", ({ source, data }) => {
    if (typeof data !== "object" || data === null || data.deck !== document.title) return;
    // The show knows its notes again after a reload: they ask.
    if (data.isAsking === true && !isNotes && source && "closed" in source) other = source;
    if (source !== other) return;
    if (data.isAsking === true) say();
    else if (Number.isInteger(data.step) && typeof data.isBlank === "boolean") go(data.step, data.isBlank);
  });
  addEventListener("hashchange", () => {
    if (!/^#(?:step|notes)=/.test(location.hash) || asked() === state.step) return;
    go(asked());
    say();
  });

  let asleep = 0;
  addEventListener("pointermove", () => {
    root.classList.add("awake");
    clearTimeout(asleep);
    asleep = window.setTimeout(() => root.classList.remove("awake"), WAKE_MS);
  });

  let started = Date.now();
  function tick() {
    const seconds = Math.floor((Date.now() - started) / 1000);
    const [elapsed, clock] = [part("deck-elapsed"), part("deck-clock")];
    if (elapsed) elapsed.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (clock) clock.textContent = new Date().toTimeString().slice(0, 5);
  }

  if (location.hash === "#read") state.mode = "read";
  go(asked());
  if (isNotes) {
    other?.postMessage({ deck: document.title, isAsking: true }, "*");
    tick();
    setInterval(tick, 1000);
  }
})();

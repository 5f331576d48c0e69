import { act } from "@testing-library/react";
import { useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EarlyActs } from "@/components/shell/EarlyActs";
import { Island } from "@/components/ui/Island";
import { delayScripts } from "@/lib/http/front/lateScripts";

const TEXTS = "/api/texts?early";
const FILE = '<script src="/_next/static/a.js" async="" nonce="AA=="></script>';
const PAGE = `<div data-texts="${TEXTS}"><!--&--><button type="button"></button><!--/&--><a href="#on">on</a></div>`;

function Page() {
  const [heard, setHeard] = useState("");
  return (
    <div data-texts={TEXTS}>
      <EarlyActs texts={TEXTS} />
      <Island>
        <button
          type="button"
          onClick={() => setHeard((all) => `${all} click`)}
          onKeyDown={({ key }) => setHeard((all) => `${all} ${key}`)}
        >
          {heard}
        </button>
      </Island>
      <a href="#on">on</a>
    </div>
  );
}

let root: Root | undefined;
let box: HTMLElement;
const button = () => box.querySelector("button");
/** Addresses of the scripts that the page was told to run. */
let scripts: string[] = [];

/** The page as a browser gets it through the front door: its one script has run. */
function arrive() {
  box = document.createElement("div");
  box.innerHTML = PAGE;
  document.body.append(box);
  const [, late = ""] = /<script nonce="AA==">(.*)<\/script>/.exec(delayScripts(`<head>${FILE}</head>`)) ?? [];
  new Function(late)();
}

/** What its scripts do when they run. */
const takeUp = () =>
  act(async () => {
    root = hydrateRoot(box, <Page />);
  });

const press = (element: Element | null, event: Event) => {
  element?.dispatchEvent(event);
  return event;
};
const click = () => new MouseEvent("click", { bubbles: true, cancelable: true });

const asked = vi.fn(async (_address: string) => Response.json({ messages: {}, labels: {}, land: {} }));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame"] });
  vi.stubGlobal("fetch", asked);
  scripts = [];
  vi.spyOn(document.head, "appendChild").mockImplementation((node) => {
    if (node instanceof HTMLScriptElement) scripts.push(new URL(node.src).pathname);
    return node;
  });
});
afterEach(async () => {
  await act(async () => root?.unmount());
  window.ententeEarly?.end();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a page before its scripts", () => {
  it("fetches them after the picture and runs them when a reader does anything", async () => {
    arrive();
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.mock.calls.map(([address]) => address)).toEqual(["/_next/static/a.js", TEXTS]);
    expect(scripts).toEqual([]);
    dispatchEvent(new MouseEvent("pointermove"));
    expect(scripts).toEqual([]);
    dispatchEvent(new MouseEvent("pointermove", { movementX: 1 }));
    dispatchEvent(new Event("scroll"));
    expect(scripts).toEqual(["/_next/static/a.js"]);
  });

  it("runs them by itself when a reader has read for a while", async () => {
    arrive();
    await vi.advanceTimersByTimeAsync(5_900);
    expect(scripts).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(scripts).toEqual(["/_next/static/a.js"]);
  });

  it("answers every press that came before it was alive, once and in order", async () => {
    arrive();
    const early = press(button(), click());
    press(button(), new KeyboardEvent("keydown", { key: "Home", bubbles: true }));
    press(button(), click());
    expect([early.defaultPrevented, button()?.textContent, scripts]).toEqual([true, "", ["/_next/static/a.js"]]);
    await takeUp();
    expect(button()?.textContent).toBe(" click Home click");
    await act(async () => void press(button(), click()));
    expect(button()?.textContent).toBe(" click Home click click");
  });

  it("leaves links, Tab and the browser's own keys alone", async () => {
    arrive();
    const link = press(box.querySelector("a"), click());
    press(button(), new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
    press(button(), new KeyboardEvent("keydown", { key: "r", ctrlKey: true, bubbles: true }));
    expect([link.defaultPrevented, window.ententeEarly?.end()]).toEqual([false, []]);
  });
});

"use client";

import { use } from "react";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { keepTexts, type Texts, textsAt } from "@/lib/i18n/texts";
import { createWords, type Words } from "@/lib/i18n/words";
import { fetchGood } from "./fetchGood";

/** Between two questions for texts that cannot be had, ms. */
const RETRY_MS = 3_000;

/** The answer of our own server, which made the page of the same texts. */
function isTexts(value: unknown): value is Texts {
  return typeof value === "object" && value !== null && "messages" in value && "labels" in value && "land" in value;
}

/** Until they come the page stays as the server drew it, in words. */
async function loadTexts(address: string): Promise<Texts> {
  for (;;) {
    try {
      const texts: unknown = await (await fetchGood(address)).json();
      if (isTexts(texts)) {
        keepTexts(address, texts);
        return texts;
      }
    } catch {
      // Asked again below: without its words no part of the page can be taken up.
    }
    await new Promise((done) => setTimeout(done, RETRY_MS));
  }
}

const loads = new Map<string, Promise<Texts>>();
const there = new WeakMap<Texts, Promise<Texts>>();
const made = new WeakMap<Texts, Words>();

/** A wait that is over, as React marks it: nobody waits for what is there. */
function promiseOf(texts: Texts): Promise<Texts> {
  const promise = there.get(texts) ?? Object.assign(Promise.resolve(texts), { status: "fulfilled", value: texts });
  there.set(texts, promise);
  return promise;
}

function textsPromise(address: string): Promise<Texts> {
  const load = loads.get(address);
  if (load) return load;
  const texts = textsAt(address);
  if (texts) return promiseOf(texts);
  const begun = loadTexts(address);
  loads.set(address, begun);
  return begun;
}

/** @param address see `textsAddress`: in a browser they are loaded once, and waited for */
function useTexts(address: string): Texts {
  // Always asked in the same way: React goes on with a part that waited only if it asks again for what it waited for.
  return use(textsPromise(address));
}

/** Kept when the texts of a page are there, and what needs them can be drawn. */
export const loadedTexts = (address: string): Promise<unknown> => textsPromise(address);

/** The land of a page's maps. */
export function useLand(address: string): BaseGeometry {
  return useTexts(address).land;
}

/** The words of a page, the same object in all its parts. */
export function useWords(address: string): Words {
  const texts = useTexts(address);
  const known = made.get(texts);
  if (known) return known;
  const words = createWords(texts.labels.locale, texts.messages, texts.labels);
  made.set(texts, words);
  return words;
}

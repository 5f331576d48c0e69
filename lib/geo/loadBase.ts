import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { localText } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/model/vocabulary";
import { type BaseGeometry, buildFrameGeometry } from "./baseGeometry";
import { VIET_NAM_AND_THE_SEA, WORLD_FRAME, windowFrame } from "./frame";
import { parseDisputedLines, parseTopology } from "./topology";

/** Steps of the land's paths a px: the world is seen from afar, the window from near. */
const WORLD_PRECISION = 5;
const WINDOW_PRECISION = 10;

const islandsSchema = z.object({
  islands: z.array(
    z.object({
      group: z.enum(["paracel", "spratly"]),
      name: z.object({ en: z.string(), vi: z.string().optional() }),
      lon: z.number(),
      lat: z.number(),
    }),
  ),
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(process.cwd(), "public", "geo", file), "utf8"));
}

function load() {
  const disputed = parseDisputedLines(readJson("disputed-lines.json"));
  const light = parseTopology(readJson("world.json"), "world.json");
  const fine = parseTopology(readJson("world-fine.json"), "world-fine.json");
  return {
    world: buildFrameGeometry(WORLD_FRAME, light, disputed, WORLD_PRECISION),
    window: buildFrameGeometry(windowFrame(VIET_NAM_AND_THE_SEA), fine, disputed, WINDOW_PRECISION),
    islands: islandsSchema.parse(readJson("islands.json")).islands,
  };
}

let loaded: ReturnType<typeof load> | undefined;

/**
 * The land of the map's first picture, with the islands' names in the reader's language. Server only; the files
 * are part of the build, so they are read once.
 */
export function loadBase(locale: Locale): BaseGeometry {
  loaded ??= load();
  return {
    ...loaded,
    islands: loaded.islands.map(({ name, ...island }) => ({
      ...island,
      name: localText({ en: name.en, ...(name.vi === undefined ? {} : { vi: name.vi }) }, locale),
    })),
  };
}

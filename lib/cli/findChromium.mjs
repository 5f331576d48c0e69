import { existsSync } from "node:fs";

const KNOWN = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/**
 * The machine's Chromium: what `ENTENTE_CHROMIUM` names, else the first that is known. Its headless shell comes first: the
 * same engine without a window, in two thirds of the time.
 * @returns {string | undefined} path of the program
 */
export function findChromium() {
  return process.env.ENTENTE_CHROMIUM ?? KNOWN.find((file) => existsSync(file));
}

import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { build, install, say } from "./setUp.mjs";

/**
 * `npm run pictures`: the pictures of the README, from the running app.
 * Each is named after what it shows; the pages and sizes stand here and nowhere else.
 */
const PORT = 3108;
const OUT = "docs/pictures";
const PICTURES = [
  { name: "explore-light", address: "/en", theme: "light", width: 1440, height: 1180 },
  { name: "explore-dark", address: "/en", theme: "dark", width: 1440, height: 1180 },
  { name: "explore-vi", address: "/vi?pair=US-VN", theme: "light", width: 1440, height: 1180 },
  {
    name: "event",
    address: "/en/events/2025-05-08-vn-us-defence-policy-dialogue-13",
    theme: "light",
    width: 1440,
    height: 1000,
  },
  { name: "phone", address: "/en", theme: "light", width: 390, height: 844 },
];
const START_MS = 30_000;

async function waitForServer() {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server did not answer on port ${PORT} within ${START_MS / 1000} s.`);
}

install();
build();
const server = spawn("npx", ["next", "start", "--port", String(PORT), "--hostname", "127.0.0.1"], { detached: true });
try {
  await waitForServer();
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.ENTENTE_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const { name, address, theme, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    await page.addInitScript((chosen) => localStorage.setItem("entente-theme", chosen), theme);
    await page.goto(`http://127.0.0.1:${PORT}${address}`, { waitUntil: "networkidle" });
    await page.screenshot({ path: `${OUT}/${name}.png` });
    await page.close();
    say(`${OUT}/${name}.png`);
  }
  await browser.close();
} finally {
  if (server.pid) process.kill(-server.pid);
}

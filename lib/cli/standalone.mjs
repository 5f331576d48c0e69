import { cpSync, existsSync, rmSync } from "node:fs";
import { install, run, say, stop } from "./setUp.mjs";

/**
 * `npm run standalone`: one folder that runs without the rest, for a machine that only serves. Next traces the code; what
 * is read at run time (styles and scripts, public files, data) is laid beside it.
 */
const HOME = ".next/standalone";
install();
rmSync(HOME, { recursive: true, force: true });
if (!run("npx", ["next", "build"], { ENTENTE_STANDALONE: "1", NEXT_TELEMETRY_DISABLED: "1" })) stop("the build failed");
if (!existsSync(`${HOME}/server.js`)) stop(`the build made no ${HOME}/server.js`);
for (const [from, to] of /** @type {const} */ ([
  [".next/static", `${HOME}/.next/static`],
  ["public", `${HOME}/public`],
  ["data", `${HOME}/data`],
]))
  cpSync(from, to, { recursive: true });
say(`made ${HOME}; run it with: PORT=3000 node ${HOME}/server.js`);

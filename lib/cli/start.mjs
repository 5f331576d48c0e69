import { spawn } from "node:child_process";
import { tokenFault } from "../model/editorToken.mjs";
import { build, install, say, stop } from "./setUp.mjs";

/** `npm start`: everything from a fresh clone to a page. */
const port = process.env.PORT ?? "3000";
const fault = tokenFault(process.env.ENTENTE_EDITOR_TOKEN);
if (fault !== undefined) stop(fault);
install();
build();
say(`serving on http://localhost:${port} (stop with Ctrl C)`);
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", port], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
// Who stops us stops the server: it ends its answers first, and we end with it.
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));

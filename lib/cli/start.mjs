import { tokenFault } from "../model/editorToken.mjs";
import { build, install, run, say, stop } from "./setUp.mjs";

/** `npm start`: everything from a fresh clone to a page. */
const port = process.env.PORT ?? "3000";
const fault = tokenFault(process.env.ENTENTE_EDITOR_TOKEN);
if (fault !== undefined) stop(fault);
install();
build();
say(`serving on http://localhost:${port} (stop with Ctrl C)`);
process.exit(run("npx", ["next", "start", "--port", port], { NEXT_TELEMETRY_DISABLED: "1" }) ? 0 : 1);

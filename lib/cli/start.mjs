import { build, install, run, say } from "./setUp.mjs";

/** `npm start`: everything from a fresh clone to a page. */
const port = process.env.PORT ?? "3000";
install();
build();
say(`serving on http://localhost:${port} (stop with Ctrl C)`);
process.exit(run("npx", ["next", "start", "--port", port], { NEXT_TELEMETRY_DISABLED: "1" }) ? 0 : 1);

import { parseArgs } from "node:util";
import { BENCHES } from "./benches";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean", default: false },
    "failures-of": { type: "string", multiple: true, default: [] },
    set: { type: "string" },
    size: { type: "string" },
  },
});

/** `npm run bench [-- NAME ...] [--failures-of SET ...] [--set DIR] [--size N] [--check]`: with `--check` exit code 1 where goals are missed. */
async function runBenches(): Promise<void> {
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    const bench = BENCHES[name];
    if (!bench) {
      console.error(`no bench "${name}": there is ${Object.keys(BENCHES).join(", ")}`);
      process.exitCode = 1;
      return;
    }
    console.log(`bench ${name}\n`);
    const missed = await bench({
      failuresOf: values["failures-of"],
      ...(values.set === undefined ? {} : { set: values.set }),
      ...(values.size === undefined ? {} : { size: Number(values.size) }),
    });
    if (values.check && missed.length > 0) process.exitCode = 1;
  }
}

await runBenches();

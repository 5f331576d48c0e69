/** True where the benchmark's page and data may be served: only with `ENTENTE_BENCH=1`, never by chance. */
export function isBenchOn(): boolean {
  return process.env.ENTENTE_BENCH === "1";
}

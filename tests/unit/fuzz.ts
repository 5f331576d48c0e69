/** Cases of a property: few in `npm test`; all of them with ENTENTE_FUZZ=1, as docs/reliability.md records. */
export const cases = (few: number, all: number): number => (process.env.ENTENTE_FUZZ === "1" ? all : few);
/** Such a property may take as long as it needs. */
export const FUZZ_MS = 600_000;

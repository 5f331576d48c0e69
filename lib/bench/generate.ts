import { COUNTRIES, FIRST_YEAR, LAST_YEAR } from "./vocabulary";

/** A made-up event, by positions in THEMES, KINDS, LEVELS, FORMATS of vocabulary.ts; pairs and places are named by the generator. */
export interface MadeEvent {
  /** days since 1970-01-01 */
  day: number;
  countries: readonly [string, string];
  place: string;
  /** positions in THEMES, at least one */
  themes: readonly number[];
  kind: number;
  level: number;
  format: number;
}

type Random = () => number;

/** Mulberry32: small, seeded, the same on every machine. */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws positions by weight. */
function sampler(weights: readonly number[]): (r: number) => number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  weights.forEach((weight, i) => {
    total += weight;
    sums[i] = total;
  });
  return (r) => {
    const wanted = r * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const zipf = (n: number, power: number, shift = 0) => Array.from({ length: n }, (_, k) => (k + 1 + shift) ** -power);

/** About 400 different pairs among 10,000 events, thousands among a million. */
function makePairs(random: Random) {
  const pairs: { i: number; j: number; rank: number }[] = [];
  for (let i = 0; i < COUNTRIES.length; i++)
    for (let j = i + 1; j < COUNTRIES.length; j++)
      pairs.push({ i, j, rank: Math.log((i + 2) * (j + 2)) + 1.5 * random() });
  pairs.sort((a, b) => a.rank - b.rank || a.i - b.i || a.j - b.j);
  return { pairs, pick: sampler(zipf(pairs.length, 2.4, 16)) };
}

function makePlaces(random: Random, count = 1500) {
  const on = "b c d g h k l m n p r s t v w z ch sh th nh tr br".split(" ");
  const mid = "a e i o u an en on ai ao ia".split(" ");
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const seen = new Set<string>();
  const names: string[] = [];
  const byCountry: number[][] = COUNTRIES.map(() => []);
  const country = sampler(zipf(COUNTRIES.length, 0.7));
  while (names.length < count) {
    let name = "";
    for (let k = 2 + Math.floor(random() * 2); k > 0; k--) name += pick(on) + pick(mid);
    if (seen.has(name)) continue;
    seen.add(name);
    const at = names.length < COUNTRIES.length ? names.length : country(random());
    byCountry[at]!.push(names.length);
    names.push(name);
  }
  return { names, byCountry };
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / DAY_MS;
const DAYS = Date.UTC(LAST_YEAR + 1, 0, 1) / DAY_MS - FIRST_DAY;

/**
 * Made-up events in the order of their days; the yearly rate of the last year is four times that of the first.
 * @param count number of events
 * @param seed  the same count and seed always give the same events
 */
export function* makeEvents(count: number, seed = 1): Generator<MadeEvent> {
  const random = seeded(seed);
  const { pairs, pick: pickPair } = makePairs(random);
  const places = makePlaces(random);
  const pickHub = sampler(zipf(40, 1));
  const local = places.byCountry.map((list) => sampler(zipf(list.length, 1.2)));
  const pickKind = sampler([20, 16, 22, 9, 5, 6, 4, 7, 8, 4, 2, 1, 5, 12]);
  const pickLevel = sampler([10, 6, 24, 14, 26, 12, 8]);
  const weights = [4, 8, 9, 11, 20, 22, 9, 8, 5, 10, 4, 6, 9];
  const early = sampler(weights.map((weight, i) => weight * (i === 0 ? 3 : i === 11 ? 0.3 : 1)));
  const late = sampler(weights.map((weight, i) => weight * (i === 11 ? 2 : i === 1 ? 2 : 1)));
  const pickMany = sampler([45, 33, 16, 6]);
  for (let event = 0; event < count; event++) {
    const u = (event + random()) / count;
    // The inverse of the running total of a rate that grows as 1 + 3t.
    const t = (Math.sqrt(1 + 15 * u) - 1) / 3;
    const day = FIRST_DAY + Math.min(DAYS - 1, Math.floor(t * DAYS));
    const pair = pairs[pickPair(random())]!;
    const isRemote = random() < (t > 0.84 ? 0.2 : t > 0.4 ? 0.08 : 0.03);
    const format = isRemote ? 1 + Math.floor(random() * 3) : 0;
    const host = random() < 0.5 ? pair.i : pair.j;
    const place = random() < 0.12 ? pickHub(random()) : places.byCountry[host]![local[host]!(random())]!;
    const wanted = 1 + pickMany(random());
    const themes: number[] = [];
    while (themes.length < wanted) {
      const theme = (random() < t ? late : early)(random());
      if (!themes.includes(theme)) themes.push(theme);
    }
    const kind = pickKind(random());
    const level = pickLevel(random());
    const [a, b] = [COUNTRIES[pair.i]!, COUNTRIES[pair.j]!];
    yield { day, countries: a < b ? [a, b] : [b, a], place: places.names[place]!, themes, kind, level, format };
  }
}

import { readdirSync, readFileSync } from "node:fs";

interface Named {
  id: string;
  name: { en: string };
}
interface Theme {
  id: string;
  label: { en: string };
  parent?: string;
}
interface Told {
  id: string;
  start: string;
  place?: string;
  partOf?: string;
  round?: number;
  mechanism?: string;
  participants: { actor: string }[];
  themes: string[];
}

const read = <T>(file: string): T[] => JSON.parse(readFileSync(`data/${file}`, "utf8"));
const records = readdirSync("data/events").flatMap((file) => read<Told>(`events/${file}`));
const wholes = new Set(records.map(({ partOf }) => partOf));
/** What is counted: each event once, a visit by its parts. Counted here anew, not by the code that is tested. */
const events = records.filter(({ id }) => !wholes.has(id));
const themes = read<Theme>("themes.json");
const idOf = (file: string) => new Map(read<Named>(file).map(({ id, name }) => [name.en, id]));
const nameOf = (file: string) => new Map(read<Named>(file).map(({ id, name }) => [id, name.en]));
const [actors, places] = [idOf("actors.json"), idOf("places.json")];
const [placeNames, mechanismNames] = [nameOf("places.json"), nameOf("mechanisms.json")];

const say = (count: number) => `${count} ${count === 1 ? "event" : "events"}`;
const countIf = (holds: (event: Told) => boolean) => events.filter(holds).length;

/** What a bubble of the map must say, by its name and the places it stands for. */
export function bubbleSays(name: string, inside: readonly string[]): string {
  const at = inside.length > 1 ? inside : [places.get(name) ?? ""];
  return `${name}: ${say(countIf(({ place }) => place !== undefined && at.includes(place)))}. Show only these.`;
}

/** What a mark of the network must say: a line names two, a circle one. */
export function tieSays(name: string): string {
  const ids = name.split("–").map((one) => actors.get(one));
  const count = countIf(({ participants }) => ids.every((id) => participants.some(({ actor }) => actor === id)));
  return `${name}, ${say(count)}: narrow the page to them`;
}

/** What a bar of the themes must say. */
export function barSays(name: string, year: string): string {
  const whole = countIf(({ start }) => start.startsWith(year));
  if (name === "All events") return `${name}, ${year}: ${say(whole)}; show only these`;
  const id = themes.find(({ label, parent }) => label.en === name && parent === undefined)?.id;
  const own = new Set(themes.filter((theme) => theme.id === id || theme.parent === id).map((theme) => theme.id));
  const count = countIf((event) => event.start.startsWith(year) && event.themes.some((theme) => own.has(theme)));
  return `${name}, ${year}: ${count} of ${say(whole)}; show only these`;
}

/** What a round of a lane must say, by the id of its event. */
export function roundSays(id: string): string {
  const event = records.find((one) => one.id === id);
  if (!event) return `no event ${id}`;
  const [year, month, day] = event.start.split("-").map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)).toLocaleDateString("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    ...(month ? { month: "long" } : {}),
    ...(day ? { day: "numeric" } : {}),
  });
  const round = event.round === undefined ? "Round without a number" : `Round ${event.round}`;
  const at = event.place === undefined ? [] : [placeNames.get(event.place) ?? ""];
  return `${mechanismNames.get(event.mechanism ?? "")}: ${[round, date, ...at].join(", ")}`;
}

/** How many events two countries share. */
export const sharedBy = (name: string): number => Number(/, (\d+)/.exec(tieSays(name))?.[1]);

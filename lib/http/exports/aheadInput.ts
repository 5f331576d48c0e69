import type { ExportInput } from "@/lib/exporters/exporter";
import type { Filter } from "@/lib/model/filter";
import { MAX_EXCERPT_EVENTS } from "@/lib/model/limits";
import { actorsOfPair } from "@/lib/model/pair";
import { readExcerpt } from "@/lib/store/excerpts/readExcerpt";
import type { Moment } from "@/lib/store/moment";
import { Snapshot } from "@/lib/store/snapshot";
import { HttpProblem } from "../problem";

/**
 * What a calendar is made from where not all events are in memory: those announced (or of the status asked for), the rounds of
 * the mechanisms that answer who, the events of milestones, the last event held.
 * @throws HttpProblem 422 where these are more than are read at once
 */
export async function aheadInput(
  moment: Moment,
  filter: Filter,
): Promise<Pick<ExportInput, "data" | "events" | "select">> {
  const { mechanisms, milestones } = moment.reference;
  const asked: Filter = { ...filter, status: filter.status?.length ? filter.status : ["announced"] };
  const members = [...(filter.actor ?? []).map((actor) => [actor]), ...(filter.pair ?? []).flatMap(sidesOf)];
  const mechanism = mechanisms.flatMap(({ id, actors }) =>
    members.length === 0 || members.some((sides) => sides.every((side) => actors.includes(side))) ? id : [],
  );
  const held = await moment.records({ status: ["held"], include: "umbrella" }, 1);
  const data = await readExcerpt(moment, {
    filters: [asked, ...(mechanism.length > 0 ? [{ mechanism }] : [])],
    ids: [...milestones.flatMap(({ event }) => event ?? []), ...held.events.map(({ id }) => id)],
  });
  if (data.excerpt && data.excerpt.held < data.excerpt.asked)
    throw new HttpProblem({
      status: 422,
      kind: "too-many-rows",
      title: "Too many events for one calendar",
      detail: `A calendar looks at ${data.excerpt.asked} events and rounds of this filter; at most ${MAX_EXCERPT_EVENTS} are read. Name a pair, for instance.`,
    });
  const part = new Snapshot(data);
  return { data, events: part.select(asked), select: (other) => part.select(other) };
}

function sidesOf(pair: string): (readonly string[])[] {
  const sides = actorsOfPair(pair);
  return sides ? [sides] : [];
}

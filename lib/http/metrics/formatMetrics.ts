import type { StoreStatus } from "@/lib/store/store";
import { BUCKET_SECONDS, type Tally } from "./tally";

/** What the metrics tell beside the tally: of the data and the process, at this moment. */
export interface Moment {
  status: StoreStatus;
  /** undefined where there never were good data */
  dataVersion: string | undefined;
  events: number;
  problems: number;
  /** bytes */
  rss: number;
  heapUsed: number;
  arrayBuffers: number;
  /** seconds since 1970 */
  startedAt: number;
}

export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";
const STATUSES: readonly StoreStatus[] = ["ok", "degraded", "unavailable"];

type Sample = [labels: Record<string, string | number>, value: number];

const labelled = (labels: Record<string, string | number>) => {
  const parts = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${String(value).replace(/[\\"\n]/g, (sign) => (sign === "\n" ? "\\n" : `\\${sign}`))}"`,
  );
  return parts.length > 0 ? `{${parts.join(",")}}` : "";
};

function metric(name: string, type: "counter" | "gauge", help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value]) => `${name}${labelled(labels)} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join("\n");
}

function histogram(name: string, help: string, { spreads }: Tally): string {
  const lines = [...spreads].sort().flatMap(([group, { buckets, count, seconds }]) => {
    let below = 0;
    const classes = BUCKET_SECONDS.map((end, i) => {
      below += buckets[i] ?? 0;
      return `${name}_bucket${labelled({ group, le: end })} ${below}`;
    });
    return [
      ...classes,
      `${name}_bucket${labelled({ group, le: "+Inf" })} ${count}`,
      `${name}_sum${labelled({ group })} ${Number(seconds.toFixed(6))}`,
      `${name}_count${labelled({ group })} ${count}`,
    ];
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines].join("\n");
}

/** The text that Prometheus reads (exposition format 0.0.4). */
export function formatMetrics(tally: Tally, moment: Moment): string {
  const answers = [...tally.answers].sort().map(([key, value]): Sample => {
    const [group = "", method = "", status = ""] = key.split(" ");
    return [{ group, method, status }, value];
  });
  const { dataVersion: version } = moment;
  const texts = [
    metric("entente_requests_total", "counter", "Answers by what was asked, method and status.", answers),
    histogram("entente_request_seconds", "Time from the request to the last byte of its answer.", tally),
    metric("entente_requests_open", "gauge", "Requests that are being answered.", [[{}, tally.open]]),
    metric("entente_requests_aborted_total", "counter", "Readers who were gone before the end.", [[{}, tally.aborted]]),
    metric("entente_cache_lookups_total", "counter", "Answers found ready, and those of the API that had to be made.", [
      [{ result: "hit" }, tally.hits],
      [{ result: "miss" }, tally.misses],
    ]),
    metric("entente_data_info", "gauge", "The data version that is served.", version ? [[{ version }, 1]] : []),
    metric("entente_data_events", "gauge", "Events that are served.", [[{}, moment.events]]),
    metric("entente_data_problems", "gauge", "Faults in the files of the data folder.", [[{}, moment.problems]]),
    metric(
      "entente_data_status",
      "gauge",
      "1 for how the data stand.",
      STATUSES.map((status): Sample => [{ status }, status === moment.status ? 1 : 0]),
    ),
    metric("process_resident_memory_bytes", "gauge", "Memory of the process.", [[{}, moment.rss]]),
    metric("nodejs_heap_used_bytes", "gauge", "Memory of the process in its heap.", [[{}, moment.heapUsed]]),
    metric("nodejs_array_buffers_bytes", "gauge", "Memory of the process in buffers.", [[{}, moment.arrayBuffers]]),
    metric("process_start_time_seconds", "gauge", "When the process started.", [[{}, moment.startedAt]]),
  ];
  return `${texts.join("\n")}\n`;
}

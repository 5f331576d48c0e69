import * as nowhere from "@/app/api/[[...path]]/route";
import * as briefing from "@/app/api/briefings/[id]/route";
import * as preview from "@/app/api/briefings/preview/route";
import * as briefings from "@/app/api/briefings/route";
import * as columns from "@/app/api/columns/route";
import * as draft from "@/app/api/drafts/[id]/route";
import * as rejectedDrafts from "@/app/api/drafts/rejected/route";
import * as drafts from "@/app/api/drafts/route";
import * as byId from "@/app/api/events/[id]/route";
import * as trail from "@/app/api/events/[id]/trail/route";
import * as view from "@/app/api/events/[id]/view/route";
import * as events from "@/app/api/events/route";
import * as exports from "@/app/api/export/[format]/route";
import * as figures from "@/app/api/figures/route";
import * as health from "@/app/api/health/route";
import * as lexicon from "@/app/api/lexicon/route";
import * as matches from "@/app/api/matches/route";
import * as mechanisms from "@/app/api/mechanisms/route";
import * as metrics from "@/app/api/metrics/route";
import * as openApi from "@/app/api/openapi.json/route";
import * as pair from "@/app/api/pairs/[pair]/route";
import * as pairs from "@/app/api/pairs/route";
import * as people from "@/app/api/people/route";
import * as reference from "@/app/api/reference/route";
import * as summary from "@/app/api/summary/route";
import type { Route } from "@/lib/http/handler";

/** Every route of the API by its path, as the OpenAPI document names it. */
export const ROUTES: Readonly<Record<string, Route>> = {
  "/api/briefings": briefings,
  "/api/briefings/{id}": briefing,
  "/api/briefings/preview": preview,
  "/api/columns": columns,
  "/api/drafts": drafts,
  "/api/drafts/{id}": draft,
  "/api/drafts/rejected": rejectedDrafts,
  "/api/events": events,
  "/api/events/{id}": byId,
  "/api/events/{id}/trail": trail,
  "/api/events/{id}/view": view,
  "/api/export/{format}": exports,
  "/api/figures": figures,
  "/api/health": health,
  "/api/lexicon": lexicon,
  "/api/matches": matches,
  "/api/mechanisms": mechanisms,
  "/api/metrics": metrics,
  "/api/openapi.json": openApi,
  "/api/pairs": pairs,
  "/api/pairs/{pair}": pair,
  "/api/people": people,
  "/api/reference": reference,
  "/api/summary": summary,
};
export const NOWHERE: Route = nowhere;

interface Asked {
  query?: string;
  path?: Record<string, string>;
  method?: keyof Route;
  headers?: Record<string, string>;
}

/** Ask a route directly, without a server. */
export function ask(
  route: string,
  { query = "", path = {}, method = "GET", headers = {} }: Asked = {},
): Promise<Response> {
  const known = ROUTES[route] ?? NOWHERE;
  const request = new Request(`http://127.0.0.1:3000${route}${query && `?${query}`}`, { method, headers });
  return known[method](request, { params: Promise.resolve(path) });
}

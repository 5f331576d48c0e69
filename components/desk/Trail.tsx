"use client";

import useSWR from "swr";
import type { Words } from "@/lib/i18n/words";
import { callApi } from "./api";
import type { EditorSession } from "./editorSession";

interface Entry {
  time: string;
  by: string;
  action: string;
  fields: string[];
  sources: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];

function readEntries(body: Readonly<Record<string, unknown>>): Entry[] {
  const rows: unknown[] = Array.isArray(body.entries) ? body.entries : [];
  return rows.filter(isObject).map(({ time, by, action, changes, sources }) => ({
    time: typeof time === "string" ? time : "",
    by: typeof by === "string" ? by : "",
    action: typeof action === "string" ? action : "changed",
    fields: Array.isArray(changes) ? changes.filter(isObject).flatMap(({ field }) => texts([field])) : [],
    sources: texts(sources),
  }));
}

/** How an event came to stand as it does, the latest change first: who, when, what, from which source. */
export function Trail({ event, session, words }: { event: string; session: EditorSession | undefined; words: Words }) {
  const { data } = useSWR(["trail", event, session?.token], () =>
    callApi("GET", `/api/events/${encodeURIComponent(event)}/trail`, { session }),
  );
  if (!data) return null;
  const entries = readEntries(data.body);
  if (data.status !== 200 || entries.length === 0) return <p className="foot">{words.t("desk.trail.none")}</p>;
  return (
    <ol className="dk-trail" aria-label={words.t("desk.trail.name")}>
      {entries.map(({ time, by, action, fields, sources }) => (
        <li key={`${time}${action}`}>
          <time dateTime={time}>{time.slice(0, 16).replace("T", " ")} UTC</time> {by && <bdi>{by}</bdi>}{" "}
          {words.t(`desk.trail.${action}`)}
          {action !== "created" && fields.length > 0 && `: ${fields.join(", ")}`}
          {sources.length > 0 && ` · ${words.t("desk.trail.from", { sources: sources.join(", ") })}`}
        </li>
      ))}
    </ol>
  );
}

import { handler, JSON_TYPE } from "@/lib/http/handler";
import { badParameters, HttpProblem } from "@/lib/http/problem";
import { anyText, readParameters } from "@/lib/http/readQuery";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";

const RULES = { q: anyText(MAX_QUERY_CHARS), v: anyText(40) };

/**
 * GET /api/matches?q=da nang&v={dataVersion}
 * 200 {dataVersion, rows}: rows of the columns whose text holds every word of `q`; texts stay on the server
 * 410 problem+json if `v` names other data than the present: its rows would be others
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const { q, v } = readParameters(search, RULES);
  if (q === undefined)
    throw badParameters([{ field: "q", value: "", detail: `"q" is missing. Right would be: ${RULES.q.expected}.` }]);
  const now = snapshot();
  const { version } = now.data;
  if (v !== undefined && v !== version)
    throw new HttpProblem({
      status: 410,
      kind: "stale-data",
      title: "The data have changed",
      detail: `The data of version ${v} are gone; load the columns of version ${version} again.`,
    });
  return {
    type: JSON_TYPE,
    dependsOn: [version, "matches", q].join("|"),
    body: () => {
      const rows: number[] = [];
      now.matches(q).forEach((isMatch, row) => {
        if (isMatch) rows.push(row);
      });
      return JSON.stringify({ dataVersion: version, rows });
    },
  };
});

"use client";

import { useParams } from "next/navigation";
import useSWR from "swr";
import { readList, readObject, readText } from "@/lib/query/readJson";
import "./event.css";

async function fetchNearest(address: string): Promise<string[]> {
  const answer = await fetch(address);
  const problem = readObject(await answer.json(), "problem");
  return readList(problem.errors, "errors", (entry, where) =>
    readText(readObject(entry, where).suggestion, `${where}.suggestion`),
  );
}

/** What stands in the place of an event that does not exist: ids that may have been meant, and the way on. */
export function EventNotFound({
  locale,
  texts,
}: {
  locale: string;
  texts: { title: string; nearest: string; hint: string; toExplore: string };
}) {
  const { id } = useParams();
  const { data = [] } = useSWR<string[], Error>(
    typeof id === "string" ? `/api/events/${id}/view?locale=${locale}` : null,
    fetchNearest,
    { revalidateOnFocus: false, shouldRetryOnError: false },
  );
  return (
    <div className="event-none">
      <h1>{texts.title}</h1>
      {data.length > 0 && (
        <>
          <p>{texts.nearest}</p>
          <ul>
            {data.map((near) => (
              <li key={near}>
                <a className="link" href={`/${locale}/events/${near}`}>
                  {near}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{texts.hint}</p>
      <p>
        <a className="btn" href={`/${locale}`}>
          {texts.toExplore}
        </a>
      </p>
    </div>
  );
}

"use client";

import { useState } from "react";
import useSWR from "swr";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { EditorSession } from "../editorSession";
import { loadRejections, type Rejection, restoreDrafts } from "../rejections";

/** The address under which all parts of the page keep the trail of rejected drafts. */
export const rejectionsKey = ({ token }: EditorSession) => ["rejections", token] as const;

/**
 * Who rejected which draft, when and why, the latest first; each can be taken back.
 *
 * @param onRestored drafts wait again
 */
export function RejectedTrail({
  session,
  words,
  onRestored,
}: {
  session: EditorSession;
  words: Words;
  onRestored(): void;
}) {
  const [fault, setFault] = useState<string>();
  const { data, mutate } = useSWR(rejectionsKey(session), () => loadRejections(session));
  const takeBack = async ({ id }: Rejection) => {
    const { status } = await restoreDrafts([id], session);
    setFault(status === 200 ? undefined : words.t("desk.queue.rejections.failed"));
    await mutate();
    onRestored();
  };
  const entries = data?.entries ?? [];
  return (
    <section className="sec" aria-labelledby="queue-rejections">
      <header>
        <h2 id="queue-rejections">{words.t("desk.queue.rejections.name")}</h2>
        {entries.length > 0 && (
          <div className="tools">
            {words.t("desk.queue.rejections.count", { count: data?.total ?? 0, shown: entries.length })}
          </div>
        )}
      </header>
      {fault && (
        <p className="notice bad" role="alert">
          {fault}
        </p>
      )}
      {data && entries.length === 0 && <p className="ev-none">{words.t("desk.queue.rejections.none")}</p>}
      <ol>
        {entries.map((entry) => {
          const { id, time, by, action, reason, title, originRef, isKept } = entry;
          const name = title ? localText(title, words.locale) : originRef || id;
          return (
            <li key={`${time}${id}${action}`} className="qu-row qu-rejection" data-rejection={id}>
              <span className="qu-date">
                <time dateTime={time}>
                  {words.date(time.slice(0, 10))}, {time.slice(11, 16)} UTC
                </time>
              </span>
              <span className="qu-what">
                <bdi className={isKept ? "qu-name" : "qu-name qu-past"}>{name}</bdi>
                <span className="ev-meta">
                  <span>
                    {by ? <bdi>{by}</bdi> : words.t("desk.token.nameless")} {words.t(`desk.queue.rejections.${action}`)}
                  </span>
                  {title && originRef && <bdi>{originRef}</bdi>}
                </span>
              </span>
              <span className="qu-why" dir="auto">
                {reason}
              </span>
              <span className="qu-back">
                {isKept && (
                  <button type="button" className="link" onClick={() => void takeBack(entry)}>
                    {words.t("desk.queue.rejections.takeBack")}
                    <span className="hidden">: {name}</span>
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

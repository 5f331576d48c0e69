"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Draft } from "@/lib/model/draft";
import { detailOf } from "../api";
import { downloadText } from "../download";
import { handOver } from "../handOver";
import { sendToQueue } from "../queueApi";
import { useAskToken } from "../useAskToken";
import { useIsWritable } from "../useIsWritable";

/** Drafts that are opened at once: each is a tab. */
const MAX_OPEN = 30;

/** Where drafts of a file go: onto the desk, into the queue, or into a file. */
export function TableActs({ drafts, words }: { drafts: readonly Draft[]; words: Words }) {
  const router = useRouter();
  const { session, ask, dialog } = useAskToken(words);
  const isWritable = useIsWritable();
  const [said, setSaid] = useState<{ text: string; isBad?: boolean }>();
  if (drafts.length === 0) return null;
  const send = async (writer = session): Promise<void> => {
    if (!writer) return ask(send);
    const answer = await sendToQueue(drafts, writer);
    if (answer.status === 401) return ask(send);
    const isSent = answer.status === 201;
    setSaid({
      text: isSent
        ? words.t("desk.table.sent", { count: drafts.length })
        : words.t("desk.refused.other", { detail: detailOf(answer) }),
      isBad: !isSent,
    });
  };
  return (
    <>
      <p className="dk-acts">
        <button
          type="button"
          className="btn main"
          onClick={() => handOver(drafts.slice(0, MAX_OPEN), false) && router.push(`/${words.locale}/desk`)}
        >
          {words.t("desk.table.openIn", { count: Math.min(drafts.length, MAX_OPEN) })}
        </button>
        <button type="button" className="btn" disabled={isWritable === false} onClick={() => void send()}>
          {words.t("desk.table.send", { count: drafts.length })}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() =>
            downloadText(
              "drafts.ndjson",
              drafts.map((draft) => `${JSON.stringify(draft)}\n`).join(""),
              "application/x-ndjson",
            )
          }
        >
          {words.t("desk.table.download")}
        </button>
        <span role="status" className={said?.isBad ? "dk-missing" : ""}>
          {said?.text ?? (isWritable === false ? words.t("desk.readOnly") : "")}
        </span>
      </p>
      {dialog}
    </>
  );
}

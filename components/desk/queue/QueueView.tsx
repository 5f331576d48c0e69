"use client";

import { useMemo } from "react";
import { PageHead } from "@/components/ui/PageHead";
import { DeskNav } from "../DeskNav";
import { type DeskTexts, deskWords, reasonsInBoth } from "../deskWords";
import { useAskToken } from "../useAskToken";
import { useIsWritable } from "../useIsWritable";
import { useLexicon } from "../useLexicon";
import { QueueList } from "./QueueList";
import "../desk.css";
import "../fields.css";
import "./queue.css";
import "@/components/events/events.css";

/** The drafts that wait for a person: seen by editors only. */
export function QueueView({ texts }: { texts: DeskTexts }) {
  const words = useMemo(() => deskWords(texts), [texts]);
  const say = useMemo(() => reasonsInBoth(texts), [texts]);
  const isWritable = useIsWritable();
  const { session, ask, dialog } = useAskToken(words);
  const { lists } = useLexicon();
  return (
    <>
      <DeskNav words={words} here="queue" />
      <PageHead title={words.t("desk.queue.name")} sub={words.t("desk.queue.sub")} />
      <section className="sec heavy" aria-label={words.t("desk.queue.name")}>
        {isWritable === false && <p className="notice">{words.t("desk.queue.readOnly")}</p>}
        {isWritable && !session && (
          <p className="notice">
            {words.t("desk.queue.noToken")}
            <button type="button" className="link" onClick={() => ask()}>
              {words.t("desk.token.give")}
            </button>
          </p>
        )}
        {isWritable && session && (
          <QueueList
            key={session.token}
            session={session}
            lists={lists}
            words={words}
            say={say}
            onToken={() => ask()}
          />
        )}
      </section>
      {dialog}
    </>
  );
}

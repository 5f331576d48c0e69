"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { PageHead } from "@/components/ui/PageHead";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import { type KeepResult, type KeptDraft, keepDraft, listDrafts } from "@/lib/briefing/edit/draftStore";
import { idFromTitle, newBriefing, newStep } from "@/lib/briefing/edit/newBriefing";
import { type Labels, localText } from "@/lib/i18n/labels";
import { createWords, type Messages } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import type { Locale } from "@/lib/model/vocabulary";
import { OpenedNotice } from "./OpenedNotice";
import { useOpenFile } from "./useOpenFile";
import "./edit.css";

/**
 * A briefing begun: by its title, or from a file. What this browser keeps already is listed below.
 * @param taken ids that the server has
 */
export function NewBriefingView({
  locale,
  messages,
  labels,
  taken,
  dataVersion,
}: {
  locale: Locale;
  messages: Messages;
  labels: Labels;
  taken: readonly { id: string; mark: string }[];
  dataVersion: string;
}) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const router = useRouter();
  const [title, setTitle] = useState("");
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [failed, setFailed] = useState<KeepResult>();
  useEffect(() => setDrafts(listDrafts(localStorage)), []);
  const begin = (briefing: Briefing) => {
    const kept = keepDraft(localStorage, { briefing, kept: new Date().toISOString() });
    if (kept === "kept") router.push(`/${locale}/briefings/${briefing.id}/edit`);
    else setFailed(kept);
  };
  const ids = [...taken.map(({ id }) => id), ...drafts.map(({ briefing }) => briefing.id)];
  const file = useOpenFile((briefing) => {
    const isOnServer = taken.some(({ id, mark }) => id === briefing.id && mark === briefingMark(briefing));
    // the same as on the server: nothing to keep; another of that name stands beside it
    if (isOnServer) router.push(`/${locale}/briefings/${briefing.id}/edit`);
    else begin(ids.includes(briefing.id) ? { ...briefing, id: idFromTitle(briefing.id, ids) } : briefing);
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const step = newStep([{ chart: "map", query: "" }], "", "en", undefined);
    begin(newBriefing(idFromTitle(title, ids), title.trim(), locale, dataVersion, step));
  };
  return (
    <article className={file.isOver ? "edit over" : "edit"} {...file.drop}>
      <PageHead title={words.t("edit.new")} sub={words.t("edit.newSub")} />
      {file.opened && <OpenedNotice opened={file.opened} words={words} onDismiss={file.dismiss} />}
      {failed && (
        <p className="notice bad" role="alert">
          {words.t(`edit.kept.${failed}`)}
        </p>
      )}
      <form className="edit-begin" onSubmit={onSubmit}>
        <div className="edit-field">
          <label htmlFor="new-title">{words.t("edit.title")}</label>
          <input
            id="new-title"
            type="text"
            required
            maxLength={200}
            value={title}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <button type="submit" className="btn main">
          {words.t("edit.begin")}
        </button>
        <label className="btn edit-file">
          {words.t("edit.openFile")}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void file.openFile(target.files?.[0]).then(() => {
                target.value = "";
              });
            }}
          />
        </label>
      </form>
      {drafts.length > 0 && (
        <section className="sec" aria-labelledby="drafts-name">
          <header>
            <h2 id="drafts-name">{words.t("edit.drafts")}</h2>
          </header>
          <ul className="edit-drafts">
            {drafts.map(({ briefing, kept }) => (
              <li key={briefing.id}>
                <a className="link" href={`/${locale}/briefings/${briefing.id}/edit`}>
                  {localText(briefing.title, locale) || words.t("edit.noTitle")}
                </a>{" "}
                <span>
                  {words.t("edit.draftKept", { count: briefing.steps.length, date: words.date(kept.slice(0, 10)) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

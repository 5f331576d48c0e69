"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useExportContext } from "@/components/ui/ExportContext";
import { Modal } from "@/components/ui/Modal";
import { listDrafts } from "@/lib/briefing/edit/draftStore";
import { idFromTitle, newStep } from "@/lib/briefing/edit/newBriefing";
import { readBriefingList } from "@/lib/briefing/edit/readServer";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import { type Added, addStep, type Target } from "./addStep";
import type { StepOffer } from "./stepOffer";
import "./add.css";

interface Choice {
  value: string;
  label: string;
  target: Target;
}

const NEW = "new";
/** Where the server could not be asked which one it is. */
const UNKNOWN_VERSION = "0".repeat(16);

/** Which briefing, and under what heading; then what was done, and the way to the editor. */
export function AddDialog({
  offer,
  heading,
  events,
  words,
  onClose,
}: {
  offer: StepOffer;
  heading: string;
  events: number | undefined;
  words: Words;
  onClose: () => void;
}) {
  const { locale, t } = words;
  const id = useId();
  const page = useExportContext();
  const [dataVersion, setDataVersion] = useState(page.dataVersion || UNKNOWN_VERSION);
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    listDrafts(localStorage).map(({ briefing }) => ({
      value: briefing.id,
      label: t("edit.addTo.listDraft", { title: localText(briefing.title, locale) || t("edit.noTitle") }),
      target: { kind: "draft", id: briefing.id },
    })),
  );
  const [chosen, setChosen] = useState(choices[0]?.value ?? NEW);
  const [title, setTitle] = useState(t("edit.addTo.newTitleDefault"));
  const [said, setSaid] = useState(heading);
  const [added, setAdded] = useState<Added>();
  const [isBusy, setIsBusy] = useState(false);
  // The form is gone: the focus goes to the way on.
  const way = useRef<HTMLAnchorElement>(null);
  const isDone = added !== undefined && "briefing" in added;
  useEffect(() => {
    if (isDone) way.current?.focus();
  }, [isDone]);

  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch("/api/briefings", { signal: stop.signal });
        const { briefings: listed, dataVersion: version } = readBriefingList(await answer.json());
        setDataVersion(version);
        setChoices((drafts) => [
          ...drafts,
          ...listed
            .filter((briefing) => !drafts.some(({ value }) => value === briefing.id))
            .map(
              (briefing): Choice => ({
                value: briefing.id,
                label: t("edit.addTo.listServer", { title: localText(briefing.title, locale) }),
                target: { kind: "server", id: briefing.id },
              }),
            ),
        ]);
      } catch {
        // without the server's list the browser's own drafts and a new one are still there
      }
    };
    void ask();
    return () => stop.abort();
  }, [t, locale]);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    const ids = choices.map(({ value }) => value);
    const target = choices.find(({ value }) => value === chosen)?.target ?? {
      kind: "new" as const,
      id: idFromTitle(title, ids),
      title: title.trim(),
    };
    const step = newStep(offer, said.trim(), locale, events);
    setAdded(await addStep(localStorage, target, step, { locale, dataVersion }));
    setIsBusy(false);
  };

  if (added && "briefing" in added) {
    const { briefing } = added;
    const name = localText(briefing.title, locale) || t("edit.noTitle");
    return (
      <Modal title={t("edit.addTo.name")} words={words} onClose={onClose}>
        <p role="status">{t("edit.addTo.done", { title: name })}</p>
        <p className="add-acts">
          <a
            className="btn main"
            href={`/${locale}/briefings/${briefing.id}/edit?step=${briefing.steps.length}`}
            ref={way}
          >
            {t("edit.addTo.toEditor")}
          </a>
        </p>
      </Modal>
    );
  }
  return (
    <Modal title={t("edit.addTo.name")} words={words} onClose={onClose}>
      <form className="add-form" onSubmit={onSubmit}>
        <label htmlFor={`${id}-which`}>{t("edit.addTo.which")}</label>
        <select id={`${id}-which`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          <option value={NEW}>{t("edit.new")}</option>
        </select>
        {chosen === NEW && (
          <>
            <label htmlFor={`${id}-title`}>{t("edit.addTo.newTitle")}</label>
            <input
              id={`${id}-title`}
              type="text"
              required
              maxLength={200}
              value={title}
              autoComplete="off"
              onChange={(event) => setTitle(event.target.value)}
            />
          </>
        )}
        <label htmlFor={`${id}-heading`}>{t("edit.addTo.heading")}</label>
        <textarea id={`${id}-heading`} rows={3} value={said} onChange={(event) => setSaid(event.target.value)} />
        {added && "fault" in added && (
          <p className="notice bad" role="alert">
            {t(`edit.addTo.fault.${added.fault}`)}
          </p>
        )}
        <p className="add-acts">
          <button type="submit" className="btn main" aria-disabled={isBusy}>
            {t("edit.addTo.go")}
          </button>
        </p>
      </form>
    </Modal>
  );
}

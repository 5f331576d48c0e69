"use client";

import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import { PageHead } from "@/components/ui/PageHead";
import { Segmented } from "@/components/ui/Segmented";
import { briefingFile } from "@/lib/briefing/edit/briefingFile";
import { formFaults } from "@/lib/briefing/edit/formFaults";
import { newStep } from "@/lib/briefing/edit/newBriefing";
import { missingTexts } from "@/lib/briefing/missingTexts";
import type { StepPreview } from "@/lib/briefing/previewStep";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { type Labels, localText } from "@/lib/i18n/labels";
import { createWords, type Messages } from "@/lib/i18n/words";
import type { Briefing, BriefingStep } from "@/lib/model/briefing";
import type { Filter } from "@/lib/model/filter";
import { LOCALES, type Locale } from "@/lib/model/vocabulary";
import { AboutFields } from "./AboutFields";
import { download } from "./download";
import { EditBar } from "./EditBar";
import { emphasisOf } from "./EmphasisFields";
import { type EditMetric, useFormFacts } from "./facts";
import { faultsByField } from "./faultWords";
import { BrokenDraft, NoDraft } from "./NoDraft";
import { OpenedNotice } from "./OpenedNotice";
import { SlidePane } from "./SlidePane";
import { StepFields } from "./StepFields";
import { StepList } from "./StepList";
import { type Editor, useEditor } from "./useEditor";
import { useOpenFile } from "./useOpenFile";
import { usePreview } from "./usePreview";
import "./edit.css";

/** Each language by its own name. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: "English", vi: "Tiếng Việt" };

export interface EditProps {
  locale: Locale;
  messages: Messages;
  labels: Labels;
  geo: BaseGeometry;
  id: string;
  /** what the server has under this id */
  record?: Briefing;
  /** its first step as it is shown, so that the page comes with a picture */
  first?: { step: BriefingStep; preview: StepPreview };
  metrics: readonly EditMetric[];
  /** the step that is chosen first, 0 is the first */
  startAt: number;
}

/** The editor of a briefing: its steps, the chosen one as it will be shown, and all that it is made of. */
export function EditView(props: EditProps) {
  const { locale, messages, labels, id, record } = props;
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const editor = useEditor(id, record);
  const { briefing } = editor;
  if (briefing) return <Work {...props} editor={editor} briefing={briefing} words={words} />;
  return editor.state === "waiting" ? (
    <div className="skeleton edit-waiting" />
  ) : (
    <NoDraft id={id} isBroken={editor.isBroken} words={words} />
  );
}

function Work({
  locale,
  labels,
  geo,
  first,
  record,
  metrics,
  startAt,
  editor,
  briefing,
  words,
}: EditProps & { editor: Editor; briefing: Briefing; words: ReturnType<typeof createWords> }) {
  const [place, setPlace] = useState(startAt);
  const [written, setWritten] = useState<Locale>(locale);
  const [said, setSaid] = useState("");
  const { steps } = briefing;
  const chosen = Math.min(place, steps.length - 1);
  const step = steps[chosen];
  const facts = useFormFacts(labels, metrics);
  const shown = usePreview(step, written, first && { ...first, locale });
  const form = useMemo(() => formFaults(briefing, facts), [briefing, facts]);
  const claims = shown.isStale ? undefined : shown.preview?.faults;
  const faults = useMemo(
    () =>
      faultsByField([
        ...form,
        ...(claims ?? []).map((fault) => ({ ...fault, where: fault.where.replace("steps[0]", `steps[${chosen}]`) })),
      ]),
    [form, claims, chosen],
  );
  const faulty = useMemo(
    () => new Set(form.flatMap(({ where }) => /^steps\[(\d+)\]/.exec(where)?.[1] ?? []).map(Number)),
    [form],
  );
  const file = useOpenFile((opened) => {
    editor.edit({ kind: "replace", briefing: { ...opened, id: briefing.id } });
    setPlace(0);
  });
  const root = useRef<HTMLElement>(null);

  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length) return;
    editor.edit({ kind: "move", from, to });
    setPlace(to);
    setSaid(words.t("edit.moved", { from: from + 1, to: to + 1 }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === "z" && event.shiftKey) || key === "y";
    if (key !== "z" && !isRedo) return;
    event.preventDefault();
    if (isRedo) editor.redo();
    else editor.undo();
  };
  const query = step?.emphasis ?? "";
  const onMark = useCallback(
    (patch: Filter) => editor.edit({ kind: "emphasis", step: chosen, query: emphasisOf(query, patch, words) }),
    [editor.edit, chosen, query, words],
  );
  const isFit = () => {
    const [open] = form;
    if (!open) return true;
    const at = /^steps\[(\d+)\]/.exec(open.where)?.[1];
    if (at !== undefined) setPlace(Number(at));
    setSaid(words.t("edit.unfinished", { count: form.length }));
    return false;
  };
  const say = (text: string, open = 0) => {
    const english = missingTexts(briefing, "en");
    const states = [
      open > 0 ? words.t("edit.stillOpen", { count: open }) : "",
      english > 0 ? words.t("edit.gap.all", { count: english }) : "",
    ];
    setSaid(text && [text, ...states].filter(Boolean).join(" "));
  };
  const save = () => {
    download(`${briefing.id}.json`, briefingFile(briefing));
    say(words.t("edit.savedFile", { name: `${briefing.id}.json` }), form.length);
  };

  const goTo = (at: number, told: "edit.added" | "edit.removed", place: number) => {
    setPlace(at);
    setSaid(words.t(told, { place }));
  };
  if (!step) return null;
  return (
    <article className={file.isOver ? "edit over" : "edit"} ref={root} onKeyDown={onKeyDown} {...file.drop}>
      <PageHead
        title={localText(briefing.title, locale) || words.t("edit.noTitle")}
        sub={words.t("edit.sub")}
        acts={
          <EditBar
            editor={editor}
            briefing={briefing}
            record={record}
            words={words}
            onSave={save}
            onOpen={file.openFile}
            isFit={isFit}
            onSay={say}
          />
        }
      />
      {editor.isBroken && <BrokenDraft id={briefing.id} words={words} />}
      {file.opened && <OpenedNotice opened={file.opened} words={words} onDismiss={file.dismiss} />}
      <p className="edit-said" role="status">
        {said}
      </p>
      <div className="edit-grid">
        <StepList
          briefing={briefing}
          chosen={chosen}
          faulty={faulty}
          words={words}
          onChoose={setPlace}
          onMove={move}
          onAdd={() => {
            const [view] = step.views;
            editor.edit({
              kind: "add",
              at: chosen + 1,
              step: newStep([view ?? { chart: "map", query: "" }], "", "en", undefined),
            });
            goTo(chosen + 1, "edit.added", chosen + 2);
          }}
          onDuplicate={() => {
            editor.edit({ kind: "duplicate", step: chosen });
            goTo(chosen + 1, "edit.added", chosen + 2);
          }}
          onRemove={() => {
            editor.edit({ kind: "remove", step: chosen });
            goTo(Math.max(0, Math.min(chosen, steps.length - 2)), "edit.removed", chosen + 1);
          }}
        />
        <section className="edit-fields" aria-labelledby="edit-fields-name">
          <header>
            <h2 id="edit-fields-name">{words.t("edit.stepNumber", { number: chosen + 1 })}</h2>
            <Segmented<Locale>
              label={words.t("edit.language")}
              value={written}
              onChange={setWritten}
              options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            />
          </header>
          <StepFields
            key={step.id}
            step={step}
            index={chosen}
            locale={written}
            editor={editor}
            facts={facts}
            metrics={metrics}
            marks={shown.preview?.marks}
            faults={faults}
            words={words}
          />
        </section>
        <AboutFields briefing={briefing} editor={editor} locale={written} faults={faults} words={words} />
        <SlidePane
          briefing={briefing}
          index={chosen}
          locale={written}
          shown={shown}
          geo={geo}
          words={words}
          onMark={onMark}
        />
      </div>
    </article>
  );
}

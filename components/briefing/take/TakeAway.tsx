"use client";

import { useId, useState } from "react";
import { saveFile } from "@/components/ui/saveFile";
import type { MadeFile, TakenBriefing } from "./taken";
import "./takeAway.css";

type Make = (onProgress: (done: number, of: number) => void) => Promise<MadeFile>;

const files = () => import("./makeFiles");

/**
 * The menu by which a briefing is taken out of the app. The code that makes a file is loaded on the first use, and the
 * file is saved by itself when it is made.
 *
 * @param step the step in sight, 0 is the first
 */
export function TakeAway({ briefing, geo, words, step = 0 }: TakenBriefing & { step?: number }) {
  const [chosen, setChosen] = useState<number>();
  const [state, setState] = useState<{ text: string; isBad?: boolean; isBusy?: boolean }>({ text: "" });
  const id = useId();
  const { t, locale } = words;
  const taken = { briefing, geo, words };
  const shown = chosen ?? step;
  const slides = `/${locale}/briefings/${briefing.id}/slides`;
  const isBusy = state.isBusy === true;

  const take = async (what: string, make: Make) => {
    if (isBusy) return;
    const onProgress = (done: number, of: number) =>
      setState({ text: t("briefing.take.working", { what, done, of }), isBusy: true });
    onProgress(0, 1);
    try {
      const { blob, name } = await make(onProgress);
      saveFile(blob, name);
      setState({ text: t("briefing.take.saved", { file: name }) });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setState({ text: `${t("briefing.take.failed", { what, why })} ${t("briefing.take.failedWay")}`, isBad: true });
    }
  };
  const button = (kind: string, what: string, make: Make, hint?: string) => (
    <button type="button" data-take={kind} aria-disabled={isBusy} onClick={() => void take(what, make)}>
      {what}
      {hint && <span>{hint}</span>}
    </button>
  );
  return (
    <details className="take-menu">
      <summary className="btn">{t("briefing.take.name")}</summary>
      <div className="take-ways">
        <a href={`${slides}?print=1`}>{t("briefing.take.pdf")}</a>
        <a href={`${slides}?notes=1&print=1`}>{t("briefing.take.pdfNotes")}</a>
        {button("pptx", t("briefing.take.pptx"), async (onProgress) =>
          (await files()).makePowerPoint(taken, onProgress),
        )}
        {button(
          "html",
          t("briefing.take.html"),
          async (onProgress) => (await files()).makeHtml(taken, onProgress),
          t("briefing.take.htmlHint"),
        )}
        {button("pngs", t("briefing.take.pngAll"), async (onProgress) => (await files()).makePngs(taken, onProgress))}
        {button(
          "png",
          t("briefing.take.png"),
          async (onProgress) => (await files()).makePng(taken, shown, onProgress),
          t("briefing.take.pngHint"),
        )}
        <p className="take-step">
          <label htmlFor={id}>{t("briefing.take.step")}</label>
          <select id={id} value={shown} onChange={(event) => setChosen(Number(event.target.value))}>
            {briefing.steps.map(({ id: key, heading }, i) => (
              <option key={key} value={i}>
                {t("briefing.take.stepNamed", { step: i + 1, heading })}
              </option>
            ))}
          </select>
        </p>
        <p role="status" className={state.isBad ? "take-state bad" : "take-state"}>
          {state.text}
        </p>
      </div>
    </details>
  );
}

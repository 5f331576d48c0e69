"use client";

import { lazy, type RefObject, Suspense, useRef, useState } from "react";
import { AddToBriefing } from "@/components/briefing/add/AddToBriefing";
import type { StepOffer } from "@/components/briefing/add/stepOffer";
import { describeFilter } from "@/components/ui/describeFilter";
import type { Words } from "@/lib/i18n/words";
import type { Insight } from "@/lib/insight/insight";
import type { Filter } from "@/lib/model/filter";
import { EMBED_CHARTS } from "@/lib/model/stage";
import { isOneOf } from "@/lib/model/vocabulary";
import { useExportContext } from "./ExportContext";
import "./saveImage.css";

// Comes when it is asked for.
const EmbedDialog = lazy(async () => ({ default: (await import("@/components/embed/EmbedDialog")).EmbedDialog }));

/**
 * The menu that saves a chart as PNG or SVG, with its sentence, filter, date, data version and the border
 * rule printed on it, embeds it, or puts it into a briefing. The code for each is loaded on the first use.
 */
export function SaveImage({
  id,
  title,
  sentence,
  events,
  offer,
  picture,
  words,
  filter,
}: {
  id: string;
  title: string;
  sentence: Insight;
  events: number;
  offer?: StepOffer | undefined;
  picture: RefObject<HTMLDivElement | null>;
  words: Words;
  filter: Filter;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isEmbedding, setIsEmbedding] = useState(false);
  const { dataVersion, isFramed } = useExportContext();
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const save = async (format: "svg" | "png") => {
    close();
    if (!picture.current) return;
    const { savePicture } = await import("./savePicture");
    await savePicture(picture.current, format, {
      fileName: `entente-${id}`,
      title,
      sentence: words.plain(sentence),
      notes: [
        describeFilter(filter, words),
        words.t("frame.printed", { version: dataVersion, date: words.date(new Date().toISOString().slice(0, 10)) }),
        words.t("map.borderRule"),
      ],
    });
  };
  return (
    <details ref={menu} className="save-menu">
      <summary className="tool-link">{words.t("frame.saveImage")}</summary>
      <div className="save-ways">
        <button type="button" onClick={() => save("png")}>
          PNG
        </button>
        <button type="button" onClick={() => save("svg")}>
          SVG
        </button>
        {isOneOf(EMBED_CHARTS, id) && (
          <button type="button" aria-haspopup="dialog" onClick={() => setIsEmbedding(true)}>
            {words.t("frame.embed")}
          </button>
        )}
        {offer && !isFramed && (
          <AddToBriefing offer={offer} heading={words.plain(sentence)} events={events} words={words} onClose={close} />
        )}
      </div>
      {isEmbedding && isOneOf(EMBED_CHARTS, id) && (
        <Suspense>
          <EmbedDialog
            chart={id}
            title={`${title}. ${describeFilter(filter, words)}`}
            filter={filter}
            words={words}
            onClose={() => {
              setIsEmbedding(false);
              close();
            }}
          />
        </Suspense>
      )}
    </details>
  );
}

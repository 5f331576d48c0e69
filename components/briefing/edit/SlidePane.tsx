"use client";

import { useMemo, useState } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { Tooltip } from "@/components/ui/Tooltip";
import { createTips } from "@/components/ui/tips";
import { mergeFilter } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import { type Filter, NO_FILTER } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import { type Evidence, evidenceHref } from "../Facts";
import { Slide } from "../Slide";
import type { Preview } from "./usePreview";

/** The step as it will be shown, live: a press on a mark makes it stand out, a number opens its events beside. */
export function SlidePane({
  briefing,
  index,
  locale,
  shown,
  geo,
  words,
  onMark,
}: {
  briefing: Briefing;
  index: number;
  /** of the texts */
  locale: Locale;
  shown: Preview;
  geo: BaseGeometry;
  words: Words;
  onMark: (patch: Filter) => void;
}) {
  const [tips] = useState(createTips);
  const actionsFor = useMemo(() => {
    const made = new Map<string, MarkActions>();
    return (filter: Filter): MarkActions => {
      const key = serializeFilter(filter);
      const known = made.get(key);
      if (known) return known;
      const actions: MarkActions = {
        hrefFor: (patch) => {
          const query = serializeFilter(mergeFilter(filter, patch));
          return `/${words.locale}${query && `?${query}`}`;
        },
        onSelect: (patch) => {
          tips.close();
          onMark(patch);
        },
        onHover: (tip) => tips.show(tip?.select ? { ...tip, select: mergeFilter(filter, tip.select) } : tip),
      };
      made.set(key, actions);
      return actions;
    };
  }, [words, tips, onMark]);
  const onEvidence = (evidence: Evidence) => {
    open(evidenceHref({ text: "", ...evidence }, words), "_blank", "noopener");
  };
  const { preview, isStale, hasFailed, retry } = shown;
  return (
    <section className="edit-slide" aria-label={words.t("edit.slide")} aria-busy={isStale}>
      <div className={isStale ? "edit-stage stale" : "edit-stage"} lang={locale}>
        {preview ? (
          <Slide
            briefing={{
              id: briefing.id,
              title: localText(briefing.title, locale),
              audience: "",
              author: "",
              steps: briefing.steps.map(() => preview.step),
              sources: [],
            }}
            step={preview.step}
            index={index}
            geo={geo}
            words={words}
            actionsFor={actionsFor}
            onEvidence={onEvidence}
            level={2}
          />
        ) : (
          <div className="skeleton edit-waiting" />
        )}
      </div>
      {hasFailed && (
        <p className="notice bad" role="alert">
          {words.t("edit.previewFailed")}
          <button type="button" className="link" onClick={retry}>
            {words.t("shell.retry")}
          </button>
        </p>
      )}
      <p className="edit-hint">{words.t("edit.slideHint")}</p>
      <Tooltip tips={tips} filter={NO_FILTER} words={words} />
    </section>
  );
}

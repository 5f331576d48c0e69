"use client";

import { useState } from "react";
import { CopyText } from "@/components/events/CopyText";
import { Modal } from "@/components/ui/Modal";
import { Segmented } from "@/components/ui/Segmented";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { EmbedChart } from "@/lib/model/stage";
import { embedCode } from "./embedCode";
import "./embedDialog.css";

const THEMES = ["system", "light", "dark"] as const;

/** The lines that put a chart into another page. */
export function EmbedDialog({
  chart,
  title,
  filter,
  words,
  onClose,
}: {
  chart: EmbedChart;
  title: string;
  filter: Filter;
  words: Words;
  onClose: () => void;
}) {
  const [theme, setTheme] = useState<(typeof THEMES)[number]>("system");
  const query = [serializeFilter(filter), `lang=${words.locale}`, theme !== "system" && `theme=${theme}`]
    .filter(Boolean)
    .join("&");
  const code = embedCode(`${location.origin}/embed/${chart}?${query}`, `${title}. Entente`);
  return (
    <Modal title={words.t("embed.title")} words={words} onClose={onClose}>
      <p className="embed-choice">
        {words.t("embed.appearance")}{" "}
        <Segmented
          label={words.t("embed.appearance")}
          value={theme}
          onChange={setTheme}
          options={THEMES.map((value) => ({ value, label: words.t(`embed.theme.${value}`) }))}
        />
      </p>
      <textarea
        className="embed-code"
        readOnly
        rows={7}
        aria-label={words.t("embed.code")}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <CopyText text={code} label={words.t("embed.copy")} done={words.t("cite.copied")} className="btn main" />
      </p>
      <p className="embed-hint">{words.t("embed.hint")}</p>
    </Modal>
  );
}

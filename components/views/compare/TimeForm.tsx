"use client";

import { type FormEvent, useState } from "react";
import type { CompareAsked } from "@/lib/dossiers/compareAsked";
import type { Words } from "@/lib/i18n/words";
import { parseDate } from "@/lib/model/date";

/** From and to of the whole comparison; works as a plain form too. */
export function TimeForm({
  asked,
  words,
  onChange,
}: {
  asked: CompareAsked;
  words: Words;
  onChange(time: { from: string; to: string }): void;
}) {
  const [from, setFrom] = useState(asked.from ?? "");
  const [to, setTo] = useState(asked.to ?? "");
  const bad = [from, to].find((text) => text.trim() && !parseDate(text.trim()));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (bad === undefined) onChange({ from: from.trim(), to: to.trim() });
  };
  return (
    <form className="compare-time" method="get" action={`/${words.locale}/compare`} onSubmit={onSubmit}>
      <input type="hidden" name="left" value={asked.left} />
      <input type="hidden" name="right" value={asked.right} />
      <input type="hidden" name="themes" value={asked.themes.join(",")} />
      <input type="hidden" name="measure" value={asked.measure} />
      <label>
        <span>{words.t("compare.from")}</span>
        <input
          name="from"
          value={from}
          size={8}
          title={words.t("filters.dateHint")}
          onChange={(e) => setFrom(e.target.value)}
        />
      </label>
      <label>
        <span>{words.t("compare.to")}</span>
        <input
          name="to"
          value={to}
          size={8}
          title={words.t("filters.dateHint")}
          onChange={(e) => setTo(e.target.value)}
        />
      </label>
      <button type="submit" className="btn">
        {words.t("compare.apply")}
      </button>
      {bad !== undefined && <p role="alert">{words.t("filters.notADate", { text: bad })}</p>}
    </form>
  );
}

"use client";

import { useMemo, useState } from "react";
import { PageHead } from "@/components/ui/PageHead";
import { Segmented } from "@/components/ui/Segmented";
import { DISAGREEMENT_KINDS, type DisagreementKind } from "@/lib/desk/disagreement";
import type { DisagreementRow } from "@/lib/desk/viewDisagreements";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import { DeskNav } from "../DeskNav";
import { type DeskTexts, deskWords } from "../deskWords";
import { DisagreementItem } from "./DisagreementItem";
import { useSetAside } from "./useSetAside";
import "../desk.css";
import "../fields.css";
import "./disagreements.css";

/** The worklist of what does not agree, by kind; what is settled is set aside in this browser. */
export function DisagreementsView({ texts, rows }: { texts: DeskTexts; rows: readonly DisagreementRow[] }) {
  const words = useMemo(() => deskWords(texts), [texts]);
  const { aside, toggle } = useSetAside();
  const [kind, setKind] = useState<DisagreementKind | "all">("all");
  const kinds = DISAGREEMENT_KINDS.filter((one) => rows.some((row) => row.kind === one));
  const open = rows.filter(({ id }) => !aside.has(id)).length;
  const shown = rows
    .filter((row) => kind === "all" || row.kind === kind)
    .sort((a, b) => Number(aside.has(a.id)) - Number(aside.has(b.id)));
  return (
    <>
      <DeskNav words={words} here="disagreements" />
      <PageHead title={words.t("desk.disagreements.name")} sub={words.t("desk.disagreements.sub", { count: open })} />
      <section className="sec heavy" aria-labelledby="disagreements-list">
        <header>
          <h2 id="disagreements-list">{words.t("desk.disagreements.list")}</h2>
          <div className="tools">
            <Segmented
              label={words.t("desk.disagreements.kind")}
              options={(["all", ...kinds] as const).map((value) => ({
                value,
                label: words.t(`desk.disagreements.kinds.${value}`),
              }))}
              value={kind}
              onChange={setKind}
            />
          </div>
        </header>
        {shown.length === 0 && <p>{words.t("desk.disagreements.none")}</p>}
        <ol className="dis-list">
          {shown.map((row) => (
            <DisagreementItem
              key={row.id}
              row={row}
              words={words}
              isAside={aside.has(row.id)}
              onToggle={() => toggle(row.id)}
            />
          ))}
        </ol>
        <p className="foot">
          {words.t("desk.disagreements.foot")}{" "}
          {words.t("desk.disagreements.most", { count: SHOWN_AT_MOST.disagreements })}
        </p>
      </section>
    </>
  );
}

"use client";

import { byHand, rejected } from "@/lib/desk/deskDraft";
import { actorsOf } from "@/lib/desk/missing";
import type { RowProps } from "../rowProps";
import { choicesOf } from "./choices";
import { PickOne } from "./PickOne";
import { TextBox } from "./TextBox";

/** The series and the round; the series of these sides come first. */
export function MechanismEditor({ desk, lists, words, onEdit }: RowProps) {
  const { mechanism, round } = desk.draft.fields;
  const actors = new Set(actorsOf(desk));
  const members = new Map(lists?.mechanisms.map(({ id, actors }) => [id, actors]));
  const isTheirs = (id: string) => members.get(id)?.every((actor) => actors.has(actor)) ?? false;
  const all = lists ? choicesOf(lists, words).mechanism : [];
  const choices = [...all.filter(({ id }) => isTheirs(id)), ...all.filter(({ id }) => !isTheirs(id))];
  return (
    <div className="dk-boxes">
      <PickOne
        label={words.t("desk.pickMechanism")}
        choices={choices}
        value={mechanism.value}
        words={words}
        onPick={(id) => onEdit({ type: "set", row: "mechanism", fields: { mechanism: id ? byHand(id) : rejected() } })}
      />
      <TextBox
        label={words.t("desk.round")}
        inputMode="numeric"
        value={round.value === undefined ? "" : String(round.value)}
        onCommit={(text) => {
          const number = Number(text);
          const isRound = Number.isInteger(number) && number > 0;
          onEdit({ type: "set", row: "mechanism", fields: { round: isRound ? byHand(number) : rejected() } });
        }}
      />
    </div>
  );
}

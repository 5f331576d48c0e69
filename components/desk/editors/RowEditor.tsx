"use client";

import { byHand, rejected } from "@/lib/desk/deskDraft";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import type { OneRowProps } from "../rowProps";
import { DateEditor } from "./DateEditor";
import { FiguresEditor } from "./FiguresEditor";
import { ListEditor } from "./ListEditor";
import { MechanismEditor } from "./MechanismEditor";
import { PeopleEditor } from "./PeopleEditor";
import { PlaceEditor } from "./PlaceEditor";
import { SourceEditor } from "./SourceEditor";
import { TextEditor } from "./TextEditor";
import { WordSelect } from "./WordSelect";

const WORDS = { kind: KINDS, level: LEVELS, format: FORMATS, status: STATUSES } as const;

function ClosedWord({ row, desk, words, onEdit }: OneRowProps & { row: keyof typeof WORDS }) {
  const options: readonly string[] = WORDS[row];
  return (
    <WordSelect
      label={words.t(`desk.rows.${row}`)}
      options={options.map((value) => ({ value, label: words.t(`${row}.${value}`) }))}
      value={desk.draft.fields[row].value}
      none={words.t("desk.choose")}
      onPick={(value) => onEdit({ type: "set", row, fields: { [row]: value ? byHand(value) : rejected() } })}
    />
  );
}

/** The controls of one row. */
export function RowEditor({ row, ...rest }: OneRowProps) {
  switch (row) {
    case "date":
      return <DateEditor {...rest} />;
    case "place":
      return <PlaceEditor {...rest} />;
    case "participants":
      return <PeopleEditor {...rest} />;
    case "mechanism":
      return <MechanismEditor {...rest} />;
    case "themes":
    case "instruments":
      return <ListEditor row={row} {...rest} />;
    case "figures":
      return <FiguresEditor {...rest} />;
    case "title":
    case "summary":
      return <TextEditor row={row} {...rest} />;
    case "source":
      return <SourceEditor {...rest} />;
    default:
      return <ClosedWord row={row} {...rest} />;
  }
}

"use client";

import { BY_HAND } from "@/lib/desk/deskDraft";
import type { DraftParticipant } from "@/lib/model/draft";
import type { RowProps } from "../rowProps";
import { choicesOf } from "./choices";
import { PickOne } from "./PickOne";
import { TextBox } from "./TextBox";

const NEW: DraftParticipant = { actor: "", state: "inferred", quotes: [], reason: { id: BY_HAND } };

type Loose = Omit<DraftParticipant, "person" | "name" | "office" | "received"> & {
  person?: string | undefined;
  name?: string | undefined;
  office?: string | undefined;
  received?: boolean | undefined;
};

/** Without the keys that hold nothing, as the form of a draft wants it. Words that were read stay the evidence. */
function tidy({ person, name, office, received, quotes, ...rest }: Loose): DraftParticipant {
  return {
    ...rest,
    quotes,
    ...(quotes.length ? {} : { state: "inferred" as const, reason: { id: BY_HAND } }),
    ...(person ? { person } : {}),
    ...(name ? { name } : {}),
    ...(office ? { office } : {}),
    ...(received ? { received: true as const } : {}),
  };
}

/** Who took part: side, person, office; a person whom the data do not know is a new row of their list. */
export function PeopleEditor({ desk, lists, words, onEdit }: RowProps) {
  const { participants } = desk.draft.fields;
  const book = lists && choicesOf(lists, words);
  const put = (next: readonly DraftParticipant[]) =>
    onEdit({ type: "set", row: "participants", fields: { participants: [...next] } });
  const change = (at: number, patch: Partial<Loose>) =>
    put(participants.map((entry, i) => (i === at ? tidy({ ...entry, ...patch }) : entry)));
  return (
    <div className="dk-people">
      {participants.map((entry, i) => {
        const who = words.t("desk.participant", { number: i + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own and stay in order
          <fieldset key={i} className="dk-person">
            <legend className="hidden">{who}</legend>
            <PickOne
              label={words.t("desk.side")}
              choices={book?.actor ?? []}
              value={entry.actor}
              words={words}
              onPick={(actor) => change(i, { actor: actor ?? "", person: undefined })}
            />
            <PickOne
              label={words.t("desk.person")}
              choices={book?.peopleOf(entry.actor) ?? []}
              value={entry.person}
              words={words}
              onPick={(person) => change(i, { person })}
            />
            <TextBox
              label={words.t("desk.name")}
              value={entry.name ?? ""}
              onCommit={(name) => change(i, { name, person: undefined })}
            />
            <TextBox
              isWide
              label={words.t("desk.office")}
              value={entry.office ?? ""}
              onCommit={(office) => change(i, { office })}
            />
            <div className="dk-person-end">
              <label className="dk-tick">
                <input
                  type="checkbox"
                  checked={entry.received ?? false}
                  onChange={(event) => change(i, { received: event.target.checked })}
                />
                {words.t("desk.received")}
              </label>
              <button type="button" className="link" onClick={() => put(participants.filter((_, at) => at !== i))}>
                {words.t("desk.remove")}
                <span className="hidden"> {who}</span>
              </button>
            </div>
          </fieldset>
        );
      })}
      <button type="button" className="btn" onClick={() => put([...participants, NEW])}>
        {words.t("desk.addParticipant")}
      </button>
    </div>
  );
}

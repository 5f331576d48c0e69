"use client";

import { byHand, isPlaced, type NewPlace, rejected } from "@/lib/desk/deskDraft";
import { PLACE_KINDS } from "@/lib/model/vocabulary";
import type { RowProps } from "../rowProps";
import { choicesOf } from "./choices";
import { PickOne } from "./PickOne";
import { TextBox } from "./TextBox";
import { WordSelect } from "./WordSelect";

const UNKNOWN: NewPlace = { kind: "city", lon: Number.NaN, lat: Number.NaN, from: "" };

/** A place of the data; one that they do not hold needs coordinates and where they come from; or the host country alone. */
export function PlaceEditor({ desk, lists, words, onEdit }: RowProps) {
  const { place, country } = desk.draft.fields;
  const book = lists && choicesOf(lists, words);
  const pick = (id: string | undefined) => {
    const known = lists?.places.find((row) => row.id === id);
    const value = known && { id: known.id, name: known.name.en, ...(known.country ? { country: known.country } : {}) };
    onEdit({ type: "set", row: "place", fields: { place: value ? byHand(value) : rejected() } });
  };
  const stranger = place.value && place.value.id === undefined ? place.value : undefined;
  return (
    <>
      <div className="dk-boxes">
        <PickOne
          label={words.t("desk.pickPlace")}
          choices={book?.place ?? []}
          value={place.value?.id}
          words={words}
          onPick={pick}
        />
        <PickOne
          label={words.t("desk.pickCountry")}
          choices={book?.actor ?? []}
          value={country.value}
          words={words}
          onPick={(id) => onEdit({ type: "set", row: "place", fields: { country: id ? byHand(id) : rejected() } })}
        />
      </div>
      {stranger && <NewPlaceBoxes desk={desk} words={words} onEdit={onEdit} lists={lists} name={stranger.name} />}
    </>
  );
}

function NewPlaceBoxes({ desk, lists, words, onEdit, name }: RowProps & { name: string }) {
  const { place } = desk.draft.fields;
  const now = desk.newPlace ?? UNKNOWN;
  const book = lists && choicesOf(lists, words);
  const set = (patch: Partial<NewPlace>) =>
    onEdit({ type: "set", row: "place", fields: {}, newPlace: { ...now, ...patch } });
  const degrees = (value: number) => (Number.isNaN(value) ? "" : String(value));
  return (
    <fieldset className="dk-new">
      <legend>{words.t("desk.newPlace", { name })}</legend>
      {!isPlaced(now) && <p className="dk-hint">{words.t("desk.newPlaceHint")}</p>}
      <div className="dk-boxes">
        <WordSelect
          label={words.t("desk.placeKind")}
          options={PLACE_KINDS.map((kind) => ({ value: kind, label: words.t(`desk.placeKinds.${kind}`) }))}
          value={now.kind}
          none="–"
          onPick={(kind) => set({ kind: kind ?? "city" })}
        />
        <PickOne
          label={words.t("desk.placeCountry")}
          choices={book?.actor ?? []}
          value={place.value?.country}
          words={words}
          onPick={(country) =>
            onEdit({
              type: "set",
              row: "place",
              fields: { place: { ...place, value: country ? { name, country } : { name } } },
              ...(desk.newPlace ? { newPlace: desk.newPlace } : {}),
            })
          }
        />
        <TextBox
          label={words.t("desk.lat")}
          inputMode="decimal"
          value={degrees(now.lat)}
          onCommit={(text) => set({ lat: text === "" ? Number.NaN : Number(text) })}
        />
        <TextBox
          label={words.t("desk.lon")}
          inputMode="decimal"
          value={degrees(now.lon)}
          onCommit={(text) => set({ lon: text === "" ? Number.NaN : Number(text) })}
        />
        <TextBox label={words.t("desk.from")} value={now.from} onCommit={(from) => set({ from })} />
      </div>
    </fieldset>
  );
}

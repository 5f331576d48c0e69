import type { DraftField } from "@/lib/model/draft";
import type { ImportLists } from "./lists";
import { empty, imported } from "./makeDraft";

/** A named city as a field: with its id where the data know it, by its name alone otherwise. Never coordinates. */
export function placeField(
  name: string,
  country: string | undefined,
  lists: ImportLists,
): DraftField<{ id?: string | undefined; name: string; country?: string | undefined }> {
  if (name === "") return empty();
  const id = lists.findPlace(name, country);
  return imported({ name, ...(id !== undefined && { id }), ...(country !== undefined && { country }) });
}

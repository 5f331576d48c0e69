"use client";

import { useSearchParams } from "next/navigation";
import { listFaults } from "@/lib/filters/listFaults";
import type { Words } from "@/lib/i18n/words";
import { FilterNotices } from "./FilterNotices";
import "./filters.css";

/**
 * What the address of a list asks and the list does not know, a line each.
 *
 * @param known for each parameter of the page, whether a value of it is one
 */
export function ListNotices({
  known,
  words,
}: {
  known: Readonly<Record<string, (value: string) => boolean>>;
  words: Words;
}) {
  return <FilterNotices faults={listFaults(useSearchParams(), known)} words={words} />;
}

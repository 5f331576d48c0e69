"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import type { FaultCode, FilterFault } from "@/lib/filters/parseFilter";
import type { Words } from "@/lib/i18n/words";
import { LIST_KEYS } from "@/lib/model/filter";
import { isOneOf } from "@/lib/model/vocabulary";
import { suggestedQuery } from "./suggestedQuery";

const MAX_SHOWN_CHARS = 60;

const UNREAD: readonly FaultCode[] = ["unknown-value", "not-a-pair"];

/** What a link asked and was not understood: a line each, with what is shown instead. */
export function FilterNotices({ faults, words }: { faults: readonly FilterFault[]; words: Words }) {
  const params = useSearchParams();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const idOf = ({ field, code, value }: FilterFault) => `${field} ${code} ${value}`;
  const shown = faults.filter((fault) => !dismissed.includes(idOf(fault)));
  if (shown.length === 0) return null;
  return (
    <section className="notices" aria-label={words.t("filters.notices")}>
      {shown.map((fault) => {
        const { field, code, value, suggestion } = fault;
        const isList = isOneOf(LIST_KEYS, field);
        const name = words.has(`field.${field}`) ? words.t(`field.${field}`).toLocaleLowerCase(words.locale) : field;
        const query = suggestedQuery(params, fault);
        const cut = value.length > MAX_SHOWN_CHARS ? `${value.slice(0, MAX_SHOWN_CHARS)}…` : value;
        const asked = (params.get(field) ?? "").split(",").filter((part) => part.trim()).length;
        const hasOthers = asked > faults.filter((other) => other.field === field && UNREAD.includes(other.code)).length;
        return (
          <p key={idOf(fault)} className="notice warn">
            <span>
              {words.t(`filters.fault.${code}`, { field: name, value: cut })}{" "}
              {isList && UNREAD.includes(code)
                ? words.t(hasOthers ? "filters.fault.rest" : `filters.fault.shown.${field}`)
                : null}{" "}
              {suggestion && query !== undefined && (
                <>
                  {words.t("filters.fault.didYouMean")}{" "}
                  <a className="link" href={`?${query}`}>
                    {suggestion}
                  </a>
                  ?
                </>
              )}
            </span>
            <button
              type="button"
              aria-label={words.t("filters.dismiss")}
              onClick={() => setDismissed([...dismissed, idOf(fault)])}
            >
              <span aria-hidden="true">×</span>
            </button>
          </p>
        );
      })}
    </section>
  );
}

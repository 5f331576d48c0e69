"use client";

import type { Words } from "@/lib/i18n/words";
import type { Quote } from "@/lib/model/draft";

/** Headlines and other events that the report names: left out of the draft, each a lead of its own. */
export function Leads({
  leads,
  words,
  onDraft,
}: {
  leads: readonly Quote[];
  words: Words;
  onDraft(lead: Quote): void;
}) {
  if (leads.length === 0) return null;
  return (
    <section className="dk-leads" aria-labelledby="desk-leads">
      <h3 id="desk-leads">{words.t("desk.leads", { count: leads.length })}</h3>
      <ul>
        {leads.map((lead) => (
          <li key={`${lead.start}${lead.exact}`}>
            <span dir="auto">{lead.exact}</span>
            <button type="button" className="link" onClick={() => onDraft(lead)}>
              {words.t("desk.draftThis")}
              <span className="hidden"> {lead.exact}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

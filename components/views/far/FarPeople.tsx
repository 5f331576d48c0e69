import type { Words } from "@/lib/i18n/words";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import type { Person } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { type FarRow, FarTable } from "./FarTable";
import "@/components/ui/listForm.css";

/** People by name, and a form that asks for some of them; neither counts their events. */
export function FarPeople({ people, q, words }: { people: readonly Person[]; q: string; words: Words }) {
  const { locale } = words;
  const asked = foldText(q).split(" ").filter(Boolean);
  const { compare } = new Intl.Collator(locale);
  const rows = people
    .flatMap(({ id, actor, name, native, aliases }): FarRow[] => {
      const side = words.actor(actor);
      const text = foldText([name.en, name.vi, native, ...(aliases ?? []), actor, side].filter(Boolean).join(" "));
      if (!asked.every((word) => text.includes(word))) return [];
      const shown = locale === "vi" ? (native ?? name.vi ?? name.en) : name.en;
      return [{ href: `/${locale}/people/${id}`, name: shown, note: side }];
    })
    .sort((a, b) => compare(a.name, b.name) || (a.href < b.href ? -1 : 1));
  return (
    <>
      <form className="list-form far-form" method="get" action={`/${locale}/people`}>
        <label>
          <span>{words.t("people.search")}</span>
          <input type="search" name="q" defaultValue={q} maxLength={MAX_QUERY_CHARS} />
        </label>
        <button type="submit" className="btn">
          {words.t("people.apply")}
        </button>
      </form>
      <FarTable head={words.t("far.person")} rows={rows} words={words} />
    </>
  );
}

import type { Words } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import type { Locale } from "@/lib/model/vocabulary";
import type { faultsByField } from "./faultWords";
import { LocalField } from "./LocalField";
import type { Editor } from "./useEditor";

/** What is told of a briefing as a whole: its title, for whom it is, who answers for it. */
export function AboutFields({
  briefing,
  editor,
  locale,
  faults,
  words,
}: {
  briefing: Briefing;
  editor: Editor;
  locale: Locale;
  faults: ReturnType<typeof faultsByField>;
  words: Words;
}) {
  return (
    <section className="edit-about" aria-labelledby="edit-about-name">
      <h2 id="edit-about-name">{words.t("edit.about")}</h2>
      {(["title", "audience", "author"] as const).map((field) => (
        <LocalField
          key={field}
          label={words.t(`edit.${field}`)}
          at={field}
          text={briefing[field]}
          locale={locale}
          faults={faults}
          words={words}
          onWrite={(value) => editor.edit({ kind: "headText", field, locale, value })}
          onRest={editor.endWriting}
        />
      ))}
    </section>
  );
}

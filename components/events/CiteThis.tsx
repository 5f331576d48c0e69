import { CITE_STYLES, type Cited, cite } from "@/lib/cite/cite";
import type { Words } from "@/lib/i18n/words";
import { CopyText } from "./CopyText";

/** The citations of a record, each with a button that copies it. */
export function CiteThis({ cited, words }: { cited: Cited; words: Words }) {
  return (
    <dl className="cite">
      {CITE_STYLES.map((style) => {
        const text = cite(cited, style, words);
        return (
          <div key={style}>
            <dt>
              {words.t(`cite.name.${style}`)}
              <CopyText
                text={text}
                label={words.t("cite.copy", { style: words.t(`cite.name.${style}`) })}
                done={words.t("cite.copied")}
              />
            </dt>
            <dd>{style === "bibtex" ? <pre>{text}</pre> : text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

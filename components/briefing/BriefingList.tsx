import { PageHead } from "@/components/ui/PageHead";
import type { Words } from "@/lib/i18n/words";
import "./list.css";

/** One briefing of the list, in one language. */
export interface ListedBriefing {
  id: string;
  title: string;
  audience: string;
  author: string;
  headings: readonly { id: string; heading: string }[];
}

/** All briefings: what each finds, and the ways to read and to present it. */
export function BriefingList({ briefings, words }: { briefings: readonly ListedBriefing[]; words: Words }) {
  const { locale, t } = words;
  return (
    <>
      <PageHead
        title={t("shell.briefings")}
        sub={t("briefing.listSub", { count: briefings.length })}
        acts={
          <a className="btn" href={`/${locale}/briefings/new/edit`}>
            {t("edit.new")}
          </a>
        }
      />
      {briefings.length === 0 && <p className="empty">{t("briefing.listEmpty")}</p>}
      {briefings.map(({ id, title, audience, author, headings }) => (
        <section key={id} className="sec heavy listed" aria-labelledby={`${id}-name`}>
          <div>
            <h2 id={`${id}-name`}>
              <a href={`/${locale}/briefings/${id}`}>{title}</a>
            </h2>
            <p>{audience}</p>
            <p className="listed-author">{author}</p>
            <p className="listed-acts">
              <a
                className="btn main"
                href={`/${locale}/briefings/${id}`}
                aria-label={t("briefing.readNamed", { title })}
              >
                {t("briefing.read")}
              </a>
              <a
                className="btn"
                href={`/${locale}/briefings/${id}/present`}
                aria-label={t("briefing.presentNamed", { title })}
              >
                {t("briefing.present")}
              </a>
              <a className="btn" href={`/${locale}/briefings/${id}/edit`} aria-label={t("edit.editNamed", { title })}>
                {t("edit.edit")}
              </a>
            </p>
          </div>
          <ol>
            {headings.map((step, i) => (
              <li key={step.id}>
                <span>{i + 1}</span>
                <a href={`/${locale}/briefings/${id}#${step.id}`}>{step.heading}</a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

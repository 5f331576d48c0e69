import { AddToBriefing } from "@/components/briefing/add/AddToBriefing";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { CopyLink } from "@/components/filters/CopyLink";
import { Sentence } from "@/components/ui/Sentence";
import type { Words } from "@/lib/i18n/words";
import { describeLede } from "@/lib/insight/lede";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";

/**
 * What the page's filter holds, in one sentence, and what can be done with it.
 *
 * @param counted what `summary` counts
 * @param isStale true while that still is the filter before
 * @param query   of the page's filter
 */
export function Lede({
  summary,
  counted,
  isStale,
  query,
  words,
}: {
  summary: Summary;
  counted: Filter;
  isStale: boolean;
  query: string;
  words: Words;
}) {
  return (
    <>
      <div className="lede">
        <h1>
          <Sentence insight={describeLede(summary)} words={words} />
        </h1>
        <p className="acts">
          <span>{words.t("explore.sources", { count: summary.matched.sources })}</span>
          <CopyLink words={words} />
          {summary.total > 0 && (
            <AddToBriefing
              offer={offerOf("events", counted)}
              heading={words.plain(describeLede(summary))}
              events={summary.total}
              words={words}
              className="link"
            />
          )}
          <a className="link" href={`/${words.locale}/data${query && `?${query}`}#downloads`}>
            {words.t("explore.download")}
          </a>
        </p>
      </div>
      <p className="hidden" role="status">
        {isStale ? "" : words.t("explore.updated", { count: summary.total })}
      </p>
    </>
  );
}

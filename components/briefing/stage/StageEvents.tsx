import { Swatch } from "@/components/ui/Swatch";
import { shownRows } from "@/lib/briefing/shownRows";
import type { EventsStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { Words } from "@/lib/i18n/words";

/** The events themselves, each a link to its page. */
export function StageEvents({ stage, form, words }: { stage: EventsStage; form: StageForm; words: Words }) {
  return (
    <ol className="stage-events">
      {shownRows(stage, form).map((row) => (
        <li key={row.id} data-mark={row.id}>
          <a href={`/${words.locale}/events/${row.id}`} data-event={row.id} className={row.isStrong ? "" : "off"}>
            <span className="stage-date">{row.date}</span>
            <span lang={row.lang}>{row.title}</span>
            <span className="stage-where">
              {row.theme && <Swatch theme={row.theme} words={words} />}
              {row.place}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

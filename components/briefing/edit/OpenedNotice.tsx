import type { Words } from "@/lib/i18n/words";
import type { Opened } from "./useOpenFile";

/** What became of a file: opened, or refused with every reason; the work stands as it was. */
export function OpenedNotice({ opened, words, onDismiss }: { opened: Opened; words: Words; onDismiss: () => void }) {
  const { name, faults } = opened;
  return (
    <div className={faults ? "notice bad" : "notice"} role={faults ? "alert" : "status"}>
      <div>
        <p>{words.t(faults ? "edit.file.refused" : "edit.file.opened", { name })}</p>
        {faults && (
          <ul>
            {faults.map(({ id, values }) => {
              const text = words.t(`edit.file.${id}`, values);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        )}
      </div>
      <button type="button" aria-label={words.t("filters.dismiss")} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

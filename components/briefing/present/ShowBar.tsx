import type { Words } from "@/lib/i18n/words";
import type { ShowCommand } from "./showKeys";

/** The buttons of a show, in the corner; seen while the pointer moves, or with the focus on one. */
export function ShowBar({
  words,
  step,
  count,
  leave,
  run,
}: {
  words: Words;
  step: number;
  count: number;
  /** address of the story */
  leave: string;
  run: (command: ShowCommand) => void;
}) {
  const button = (command: ShowCommand, isOff = false) => (
    <button type="button" className="btn" disabled={isOff} onClick={() => run(command)}>
      {words.t(`briefing.bar.${command}`)}
    </button>
  );
  return (
    <nav className="show-bar" aria-label={words.t("briefing.bar.name")}>
      {button("previous", step === 0)}
      {button("next", step === count - 1)}
      {button("full")}
      {button("notes")}
      {button("blank")}
      {button("help")}
      <a className="btn" href={leave}>
        {words.t("briefing.bar.leave")}
      </a>
    </nav>
  );
}

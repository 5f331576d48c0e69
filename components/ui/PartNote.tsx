import type { ShownPart } from "@/lib/dossiers/shownPart";
import type { Words } from "@/lib/i18n/words";
import "./pageHead.css";

/**
 * Says that a page stands on a part of its events, on which, and where all are counted; nothing where it stands on all.
 *
 * @param href Explore, narrowed to the page's subject; absent on paper
 */
export function PartNote({ part, href, words }: { part: ShownPart | undefined; href?: string; words: Words }) {
  if (!part) return null;
  return (
    <p className={href === undefined ? "brief-say" : "notice part-note"} role="note">
      {words.t("part.note", { held: part.held, asked: part.asked, since: part.since })}{" "}
      {href !== undefined && (
        <a className="link" href={href}>
          {words.t("part.explore")}
        </a>
      )}
    </p>
  );
}

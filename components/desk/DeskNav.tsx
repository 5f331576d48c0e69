import type { Words } from "@/lib/i18n/words";

const PAGES = [
  { id: "report", path: "" },
  { id: "queue", path: "/queue" },
  { id: "table", path: "/import" },
  { id: "disagreements", path: "/disagreements" },
] as const;

/** The pages of the desk. */
export function DeskNav({ words, here }: { words: Words; here: (typeof PAGES)[number]["id"] }) {
  return (
    <nav className="seg dk-nav" aria-label={words.t("desk.parts")}>
      {PAGES.map(({ id, path }) => (
        <a key={id} href={`/${words.locale}/desk${path}`} aria-current={id === here ? "page" : undefined}>
          {words.t(`desk.nav.${id}`)}
        </a>
      ))}
    </nav>
  );
}

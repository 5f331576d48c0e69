import type { Words } from "@/lib/i18n/words";

/** What the marks of a lane mean. */
export function LanesKey({ words }: { words: Words }) {
  return (
    <ul className="lanes-key">
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle cx="9" cy="9" r="8.5" fill="var(--t-war-ink)" />
          <text x="9" y="12.8" textAnchor="middle" className="lane-number">
            13
          </text>
        </svg>
        {words.t("mechanisms.key.numbered")}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.6" />
        </svg>
        {words.t("mechanisms.key.hollow")}
      </li>
      <li>
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4" className="lane-missing" />
        </svg>
        {words.t("mechanisms.key.missing")}
      </li>
      <li>
        <svg width="30" height="14" aria-hidden="true">
          <rect x="1" y="1" width="28" height="12" className="lane-next" />
        </svg>
        {words.t("mechanisms.key.next")}
      </li>
    </ul>
  );
}

const HUES = ["war", "sea", "def", "eco", "rights", "pol", "oth"];
const PATTERN_PX = 4;

/** The hatched and dotted fills of the themes, once a page; charts refer to them by `themeFill`. */
export function ThemePatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <defs>
        {HUES.map((hue) => (
          <PatternPair key={hue} hue={hue} />
        ))}
        {/* what is expected and not known: the next round of a mechanism */}
        <pattern id="p-next" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--paper)" />
          <rect width="1.4" height="5" fill="var(--ink-3)" />
        </pattern>
      </defs>
    </svg>
  );
}

function PatternPair({ hue }: { hue: string }) {
  const size = { width: PATTERN_PX, height: PATTERN_PX };
  const paint = `var(--t-${hue})`;
  return (
    <>
      <pattern id={`p-${hue}-hatch`} {...size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect {...size} fill="var(--paper)" />
        <rect width="2.3" height={PATTERN_PX} fill={paint} />
      </pattern>
      <pattern id={`p-${hue}-dot`} {...size} patternUnits="userSpaceOnUse">
        <rect {...size} fill="var(--paper)" />
        <circle cx="2" cy="2" r="1.35" fill={paint} />
      </pattern>
    </>
  );
}

import { firstViews } from "@/lib/bench/firstViews";
import { KINDS } from "@/lib/bench/vocabulary";
import { layoutMonthStack } from "../charts/monthStack/layout";
import { StackWords } from "../charts/monthStack/StackWords";
import { stackPaths } from "../charts/monthStack/stackPaths";
import { layoutRanked, type RankedLayout } from "../charts/ranked/layout";
import { RankedBars } from "../charts/ranked/RankedBars";
import { hueOf, RANKED_WIDTH, STACK, TOP } from "./measures";

/** Two frames after the parser has come this far: the picture is on the screen. */
const MARK = "requestAnimationFrame(()=>requestAnimationFrame(()=>performance.mark('bench-picture')))";

/** The five views as the server draws them: complete before any script has come. */
export function FirstPicture({ events, nonce }: { events: number; nonce: string | undefined }) {
  const { lists, views } = firstViews(events);
  const stack = layoutMonthStack(views.months, STACK);
  const { transform, paths } = stackPaths(stack);
  const rankings = [
    ["pairs", "pair", layoutRanked(lists.pairs, views.pairs, TOP, RANKED_WIDTH)],
    ["places", "place", layoutRanked(lists.places, views.places, TOP, RANKED_WIDTH)],
    ["kinds", "kind", layoutRanked(lists.kinds, views.kinds, KINDS.length, RANKED_WIDTH)],
  ] satisfies [string, string, RankedLayout][];
  return (
    <main className="bench">
      <p>{views.count} events</p>
      <div className="bench-stack">
        <div className="month-stack" style={{ width: stack.width, height: stack.height }}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing */}
          <svg viewBox={`0 0 ${stack.width} ${stack.height}`} role="group" aria-label="themes by month">
            <g transform={transform}>
              {paths.map(({ theme, d }) => (
                <path key={theme} d={d} style={{ fill: `var(${hueOf(theme)})` }} />
              ))}
            </g>
            <StackWords layout={stack} />
          </svg>
        </div>
      </div>
      <div className="bench-row">
        {rankings.map(([label, field, layout]) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing
          <svg
            key={label}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width}
            role="group"
            aria-label={label}
          >
            <g>
              <RankedBars layout={layout} field={field} />
            </g>
          </svg>
        ))}
      </div>
      <script nonce={nonce} suppressHydrationWarning>
        {MARK}
      </script>
    </main>
  );
}

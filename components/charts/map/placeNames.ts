import type { FrameGeometry } from "@/lib/geo/baseGeometry";
import { type Frame, type GeoWindow, outlineOf, projectionOf, type View, WHOLE } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import { type Anchor, type LabelRoom, textBox } from "./placeLabels";
import { textWidth } from "./textWidth";

/** A name at a point of the earth, px beside it. */
export interface PlainLabel {
  key: string;
  text: string;
  lon: number;
  lat: number;
  dx: number;
  dy: number;
  anchor: Anchor;
}

const LABEL_PX = 12;
const SMALL_LABEL_PX = 11;
/** Share of the frame's width up to which the outline of the other frame keeps names off. */
const OUTLINE_BLOCKS_TO = 0.25;

/** Where the names of the sea and its islands stand, lon, lat: by the written policy, in every frame that has room. */
const SEA_NAME = { lon: 113.1, lat: 13.9 };
const ISLAND_GROUPS = [
  { group: "paracel", lon: 112.3, lat: 17.35 },
  { group: "spratly", lon: 115.0, lat: 7.3 },
] as const;

const round = (value: number) => Math.round(value * 100) / 100;

type Project = ReturnType<typeof projectionOf>;

/** The names that the policy wants: placed first, so that others give way. */
export function fixedNames(words: Words, project: Project, room: LabelRoom, unit: number) {
  const at = project([SEA_NAME.lon, SEA_NAME.lat]);
  const lines = words.t("map.seaName").split("\n");
  const size = 13 * unit;
  // in a small frame the name moves as far inland as it must to stand whole
  const widest = Math.max(...lines.map((text) => textWidth(text, size, true)));
  const isInside = at !== null && at[0] <= room.frame.right && at[0] >= room.frame.left;
  const dx = isInside ? round(Math.min(0, room.frame.right - widest / 2 - at[0])) : 0;
  const seaName = lines.map((text, i): PlainLabel => {
    const dy = round(i * size * 1.1);
    if (at) room.take(textBox(at[0] + dx, at[1] + dy, "middle", textWidth(text, size), size));
    return { key: `sea-${i}`, text, ...SEA_NAME, dx, dy, anchor: "middle" };
  });
  const groupNames = ISLAND_GROUPS.map(({ group, lon, lat }): PlainLabel => {
    const text = words.t(`map.${group}`);
    const point = project([lon, lat]);
    if (point)
      room.take(textBox(point[0], point[1], "middle", textWidth(text, SMALL_LABEL_PX * unit), SMALL_LABEL_PX * unit));
    return { key: group, text, lon, lat, dx: 0, dy: 0, anchor: "middle" };
  });
  return { seaName, groupNames };
}

/** Keep names off the outline of the other frame. */
export function takeOutline(outline: GeoWindow, frame: Frame, view: View, room: LabelRoom, unit: number): void {
  const corners = outlineOf(outline, frame, view);
  if (corners.length === 0) return;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // Near to, the outline is a line across the picture that names may cross.
  if (right - left > frame.width * OUTLINE_BLOCKS_TO) return;
  const edge = 2 * unit;
  room.take({ left: left - edge, right: left + edge, top, bottom });
  room.take({ left: right - edge, right: right + edge, top, bottom });
  room.take({ left, right, top: top - edge, bottom: top + edge });
  room.take({ left, right, top: bottom - edge, bottom: bottom + edge });
}

/** Names of single islands, where there is room; `dots` in px. */
export function islandNames(
  dots: readonly { name: string; lon: number; lat: number; x: number; y: number }[],
  room: LabelRoom,
  unit: number,
) {
  const size = SMALL_LABEL_PX * unit;
  return dots.flatMap(({ name, lon, lat, x, y }): PlainLabel[] => {
    const spot = room.around({ x, y, r: 3 * unit }, textWidth(name, size), size);
    return spot
      ? [{ key: name, text: name, lon, lat, dx: round(spot.dx), dy: round(spot.dy), anchor: spot.anchor }]
      : [];
  });
}

/**
 * Names of countries that are actors, in the free room near the middle of their land.
 * @param crowded the country of the largest bubble: its cities name it, and leave no room
 */
export function countryNames(
  { frame, view, unit, geometry }: { frame: Frame; view: View; unit: number; geometry?: FrameGeometry },
  words: Words,
  room: LabelRoom,
  crowded: string | undefined,
): PlainLabel[] {
  const size = LABEL_PX * unit;
  const base = projectionOf(frame, WHOLE);
  return (geometry?.names ?? []).flatMap(({ id, x, y, area }): PlainLabel[] => {
    if (id === crowded || words.labels.actors[id] === undefined) return [];
    const text = words.actorShort(id);
    const width = textWidth(text, size) + text.length * unit;
    // Look round the middle, nearest first; a name may not leave its land by far.
    const reach = Math.sqrt(area) * 0.25;
    for (const away of [0, 0.35, 0.7, 1])
      for (const [dx, dy] of [
        [0, -1],
        [0, 1],
        [-0.5, 0],
        [0.5, 0],
      ] as const) {
        const px = { x: x + dx * away * reach, y: y + dy * away * reach };
        const at = { x: px.x * view.k + view.x, y: px.y * view.k + view.y + size * 0.33 };
        const box = textBox(at.x, at.y, "middle", width, size);
        if (!room.isFree(box)) continue;
        const where = base.invert?.([px.x, px.y]);
        if (!where) continue;
        room.take(box);
        return [
          {
            key: id,
            text,
            lon: round(where[0]),
            lat: round(where[1]),
            dx: 0,
            dy: round(size * 0.33),
            anchor: "middle",
          },
        ];
      }
    return [];
  });
}

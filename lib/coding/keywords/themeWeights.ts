/** Themes of the frame that nearly every report names by the way; the name of a venue in the lead says nothing. */
export const FRAME_THEMES = new Set(
  "apec climate-environment humanitarian multilateral ocean-economy people-to-people political-ties science-technology un".split(
    " ",
  ),
);

/** Themes by how often one that a single later sentence names is the matter of the event, in points of half a logit. */
const BY_POINTS: readonly (readonly [points: number, themes: string])[] = [
  [-4, "multilateral ocean-economy"],
  [-3, "arms culture humanitarian political-ties"],
  [
    -2,
    "anniversary climate-environment disaster-response maritime military-training parliamentary partnership-upgrade port-call ports-aviation science-technology water-mekong",
  ],
  [-1, "agriculture aid apec defence-dialogue people-to-people religion rights-dialogue road-border-gates"],
  [
    1,
    "asean border-management coc defence-industry dioxin disability-support education fisheries innovation investment labour mia-accounting military-medicine party-ties sea-disputes tariffs trade un unclos war-relics",
  ],
  [
    2,
    "coast-guard cyber defence high-level-exchange nuclear-energy peacekeeping trade-investment war-legacy war-remains",
  ],
  [3, "climate counter-terrorism human-rights rail semiconductors transnational-crime uxo"],
];

export const BRUSH_POINTS: ReadonlyMap<string, number> = new Map(
  BY_POINTS.flatMap(([points, themes]) => themes.split(" ").map((id): [string, number] => [id, points])),
);

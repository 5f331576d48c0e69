/**
 * The charts that a step of a briefing can show, in plain words that the browser may read: each is drawn from
 * what one filter selects.
 *
 * map, network, themes: as on Explore · events: the events themselves, as a list · ledger: what was stated of a
 * metric (`options.metric`) · lanes: rounds of the mechanisms of the filter · hosts: who hosted, by year ·
 * mix: themes of two pairs against each other (two views, one a pair)
 */
export const STAGE_CHARTS = ["map", "network", "themes", "events", "ledger", "lanes", "hosts", "mix"] as const;
export type StageChart = (typeof STAGE_CHARTS)[number];

/** The version of the form of a briefing's file. Another version is refused with a clear message, never half read. */
export const BRIEFING_VERSION = 1;
/** Steps of one briefing: more is no talk. */
export const MAX_STEPS = 40;

/** The charts that may stand alone in another page's frame. */
export const EMBED_CHARTS = ["map", "network", "themes"] as const;
export type EmbedChart = (typeof EMBED_CHARTS)[number];

import { defineChart } from "../chart";
import { describeThemes } from "./describe";
import { layoutThemes } from "./layout";
import type { ThemesOptions } from "./options";
import type { ThemesLayout } from "./picture";
import { ThemesChart } from "./ThemesChart";

export const themesChart = defineChart<ThemesOptions, ThemesLayout>({
  id: "themes",
  ownFilters: ["theme", "from", "to"],
  layout: (summary, words, size, options) => layoutThemes(summary, words, size, options),
  describe: describeThemes,
  Render: ThemesChart,
});

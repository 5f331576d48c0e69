/** The arrows of the house: app -> components -> lib/* -> lib/model. Held by `npm run check`. */
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "lib-stays-below", severity: "error", from: { path: "^lib/" }, to: { path: "^(components|app)/" } },
    {
      name: "model-imports-nothing-else",
      severity: "error",
      from: { path: "^lib/model/" },
      to: { path: "^lib/(?!model/)" },
    },
    {
      name: "components-know-no-store",
      severity: "error",
      from: { path: "^components/" },
      // a table is read in the browser, by the same code as on the command line
      to: { path: "^(app|lib/(store|importers|http|cli))/", pathNot: "^lib/importers/(csv/|lists\\.ts$)" },
    },
    {
      name: "charts-know-no-other-chart",
      severity: "error",
      from: { path: "^components/charts/([^/]+)/" },
      to: { path: "^components/charts/[^/]+/", pathNot: "^components/charts/$1/" },
    },
    {
      name: "layout-and-words-are-plain",
      severity: "error",
      from: { path: "^components/charts/[^/]+/(layout|describe)\\.ts$" },
      to: { pathNot: "^(lib/|components/charts/|components/ui/themeFill\\.ts|node_modules/(d3|@types))" },
    },
    {
      name: "no-schemas-in-the-browser",
      comment: "zod weighs 90 kB: the browser takes types from the record, never values",
      severity: "error",
      from: {
        path: "^(components|lib/(query|filters|i18n|insight|geo|cite|dossiers|briefing|desk|importers))/",
        // the one door by which files of drafts come in: loaded when a file is opened
        pathNot: "^lib/(geo/loadBase|desk/readDrafts)\\.ts$",
      },
      to: { path: "node_modules/zod|^lib/model/(record|draft)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-the-store-touches-files",
      severity: "error",
      from: {
        path: "^(components|lib/(query|filters|model|i18n|insight|exporters|importers|dossiers|briefing|desk))/",
      },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

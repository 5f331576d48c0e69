import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "@": path.resolve("."),
  "server-only": path.resolve("tests/stubs/empty.ts"),
};

export default defineConfig({
  resolve: { alias },
  test: {
    env: { TZ: "UTC" },
    testTimeout: 20_000,
    // Vitest leaves one core free by itself: half of a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        // One set of modules for all files: to load them anew for each takes longer than the tests.
        test: {
          name: "unit",
          environment: "node",
          isolate: false,
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/unit/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "happy-dom",
          include: ["tests/components/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/components/setup.ts"],
        },
      },
    ],
  },
});

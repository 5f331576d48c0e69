import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { sourcePages } from "@/lib/briefing/pptx/sourcesSlides";
import { deckOf, shippedBriefing } from "./decks";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const WHY = hasOffice ? "" : " (skipped: soffice is not installed; apt-get install libreoffice-impress)";

/** Letters alone: a file of pages knows places, not blanks. */
const bare = (text: string) => text.normalize("NFC").replace(/\s/g, "");

describe("the PowerPoint in LibreOffice", () => {
  it.skipIf(!hasOffice)(
    `opens, a page a slide, with its headings${WHY}`,
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "entente-pptx-"));
      try {
        const { bytes, shown } = await deckOf(shippedBriefing("war-legacies"), "en");
        writeFileSync(path.join(folder, "deck.pptx"), bytes);
        const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
        const done = spawnSync("soffice", [
          profile,
          "--headless",
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          path.join(folder, "deck.pptx"),
        ]);
        expect(done.status, String(done.stderr)).toBe(0);
        const pdf = await getDocument({
          data: new Uint8Array(readFileSync(path.join(folder, "deck.pdf"))),
          verbosity: 0,
        }).promise;
        expect(pdf.numPages).toBe(shown.steps.length + sourcePages(shown.sources).length);
        for (const [i, { heading }] of shown.steps.entries()) {
          const { items } = await (await pdf.getPage(i + 1)).getTextContent();
          const text = items.map((item) => ("str" in item ? item.str : "")).join("");
          expect(bare(text)).toContain(bare(heading));
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});

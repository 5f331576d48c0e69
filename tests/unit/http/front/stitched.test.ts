import { createHash, randomBytes } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compressAround, isGap, join, stitch } from "@/lib/http/front/stitched";

const gap = () => randomBytes(16).toString("base64");
const piece = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.integer({ min: 1, max: 3_000 }).map((n) => '<a nonce="" href="/en/events/x">Việt Nam</a>=='.repeat(n)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
);

describe("stitched pages", () => {
  it("unpack to the page under any nonce, compressed once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (texts) => {
        const parts = texts.map((text) => Buffer.from(text));
        const pieces = await compressAround(parts);
        if (!pieces) throw new Error("was not taken apart");
        for (let time = 0; time < 20; time++) {
          const own = gap();
          expect(brotliDecompressSync(stitch(pieces, own)).equals(join(parts, own))).toBe(true);
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it("are as small as a page that is compressed whole", async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `<li>event ${(i * 7919) % 1009}</li>`);
    const parts = [0, 1, 2, 3].map((i) => Buffer.from(words.slice(i * 5_000, (i + 1) * 5_000).join("")));
    const whole = await compressAround([Buffer.concat(parts)]);
    const pieces = await compressAround(parts);
    expect(stitch(pieces ?? [], gap()).byteLength).toBeLessThan(1.1 * (whole?.[0]?.byteLength ?? 0));
  });

  it("are given up where a page holds what stands in for its nonces", async () => {
    // The filler of the first gap, by the rule that the file tells.
    const strange = Array.from({ length: 256 }, (_, i) => i).filter(
      (i) => (i >= 0x80 && i < 0xc0) || i >= 0xf5 || (i < 0x20 && (i < 9 || i > 17)),
    );
    const filler = createHash("sha256").update("0").digest().subarray(0, 22);
    const held = Buffer.from(filler.map((byte) => strange[byte % strange.length] ?? 0));
    const parts = [Buffer.from("<b>"), Buffer.concat([held, held, held]), Buffer.from("</b>")];
    expect(await compressAround(parts)).toBeUndefined();
  });

  it("take nonces of 16 bytes alone", () => {
    expect(isGap(gap())).toBe(true);
    for (const text of ["", "AAAA", randomBytes(18).toString("base64"), `${"A".repeat(22)}=`, `${"<".repeat(22)}==`])
      expect(isGap(text)).toBe(false);
  });
});

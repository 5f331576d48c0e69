import { describe, expect, it } from "vitest";
import { delayScripts } from "@/lib/http/front/lateScripts";

const NONCE = "AAAAAAAAAAAAAAAAAAAAAA==";
const file = (name: string) => `<script src="/_next/static/chunks/${name}.js" async="" nonce="${NONCE}"></script>`;

describe("delayScripts", () => {
  it("takes the files out of the head and names them, in their order, to one script under the same nonce", () => {
    const html = `<html><head><title>x</title>${file("a-1")}${file("turbopack-2")}</head><body>text</body></html>`;
    const late = delayScripts(html);
    expect(late).not.toContain("<script src=");
    expect(late.match(/<script[^>]*>/g)).toEqual([`<script nonce="${NONCE}">`]);
    expect(late).toContain('(["/_next/static/chunks/a-1.js","/_next/static/chunks/turbopack-2.js"])</script></head>');
    expect(late.endsWith("<body>text</body></html>")).toBe(true);
  });

  it("leaves alone what is no file of the framework, what stands in the body, and a page without any", () => {
    for (const html of [
      `<html><head><script nonce="${NONCE}">1</script></head><body>${file("a")}</body></html>`,
      `<html><head><script src="https://other.example/_next/static/a.js" async="" nonce="${NONCE}"></script></head></html>`,
      "<p>no head</p>",
    ])
      expect(delayScripts(html)).toBe(html);
  });
});

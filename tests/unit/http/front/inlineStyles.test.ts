import { describe, expect, it } from "vitest";
import { inlineStyles } from "@/lib/http/front/inlineStyles";

const NONCE = 'nonce="AAAAAAAAAAAAAAAAAAAAAA=="';
const sheet = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" ${NONCE} data-precedence="next"/>`;
const off = (name: string) => sheet(name).replace("/>", ' disabled=""/>');
const read = (file: string) => (file.includes("gone") ? undefined : `.${file[7]}{color:red;content:"$&"}`);

describe("inlineStyles", () => {
  it("writes the sheets in their order where the first stood, and switches their links off", () => {
    const html = `<html><head><meta charSet="utf-8"/>${sheet("a-1")}${sheet("b.2")}<title>x</title></head><body>$1</body></html>`;
    expect(inlineStyles(html, read)).toBe(
      `<html><head><meta charSet="utf-8"/><style>.a{color:red;content:"$&"}\n.b{color:red;content:"$&"}</style>${off("a-1")}${off("b.2")}<title>x</title></head><body>$1</body></html>`,
    );
  });

  it("leaves alone a page that has none, whose sheet cannot be had, and what is no sheet of the framework", () => {
    for (const html of [
      "<p>no head</p>",
      "<html><head></head><body></body></html>",
      `<html><head>${sheet("a")}${sheet("gone")}</head></html>`,
      `<html><head>${sheet("../../secret")}</head></html>`,
      `<html><head><link rel="stylesheet" href="https://other.example/a.css"/></head></html>`,
      `<html><head></head><body>${sheet("a")}</body></html>`,
    ])
      expect(inlineStyles(html, read)).toBe(html);
  });
});

import { describe, expect, it } from "vitest";
import { htmlText } from "@/components/desk/htmlText";
import { openReport, tidyReport } from "@/components/desk/openReport";
import { MAX_REPORT_CHARS } from "@/lib/model/draftWords";

describe("htmlText", () => {
  it("takes the text and nothing else, a line a block", () => {
    const html = `<html><head><title>Talks</title><style>p{}</style></head><body><script>alert(1)</script>
      <nav>Menu</nav><h1>Talks</h1><p>Viet Nam and <b>Norway</b><br>met.</p><ul><li>One</li><li>Two</li></ul></body></html>`;
    expect(htmlText(html)).toBe("Talks\n\nViet Nam and Norway\n\nmet.\n\nOne\n\nTwo");
  });
  it("runs and loads nothing", () => {
    Reflect.deleteProperty(globalThis, "pwned");
    htmlText('<img src="x" onerror="globalThis.pwned = 1"><script>globalThis.pwned = 1</script>');
    expect("pwned" in globalThis).toBe(false);
  });
});

describe("tidyReport", () => {
  it("says where more was there than is read", () => {
    expect(tidyReport("a".repeat(MAX_REPORT_CHARS))).toEqual({ text: "a".repeat(MAX_REPORT_CHARS), isCut: false });
    const cut = tidyReport("a".repeat(MAX_REPORT_CHARS + 1));
    expect([cut.text.length, cut.isCut]).toEqual([MAX_REPORT_CHARS, true]);
  });
  it("gives one form of line ends, composed letters, and none that cannot be seen", () => {
    expect(tidyReport("a\r\nb\rc\u0000\uFEFFe\u0301").text).toBe("a\nb\nc\u00e9");
  });
});

describe("openReport", () => {
  it("reads text and HTML, and refuses other files by the id of a message", async () => {
    expect((await openReport(new File(["# Talks"], "a.md"))).text).toBe("# Talks");
    expect((await openReport(new File(["<p>Talks</p>"], "a.html", { type: "text/html" }))).text).toBe("Talks");
    await expect(openReport(new File(["x"], "a.pdf", { type: "application/pdf" }))).rejects.toThrow("otherKind");
  });
});

import { describe, expect, it } from "vitest";
import { embedCode } from "@/components/embed/embedCode";

describe("the code that embeds a chart", () => {
  const code = embedCode("https://entente.example/embed/map?pair=US-VN&lang=en", 'Where "they" meet <b>. Entente');
  it("is a frame with a name, its address and title escaped", () => {
    const box = document.createElement("div");
    box.innerHTML = code;
    const frame = box.querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe("https://entente.example/embed/map?pair=US-VN&lang=en");
    expect(frame?.getAttribute("title")).toBe('Where "they" meet <b>. Entente');
    expect(box.querySelector("b")).toBeNull();
  });
  it("hears heights from our origin only", () => {
    expect(code).toContain('e.origin!=="https://entente.example"');
  });
});

import { describe, expect, it } from "vitest";
import { actorsOfPair, pairId, pairsAmong } from "@/lib/model/pair";
import { foldText, slugOf } from "@/lib/model/text";

describe("foldText", () => {
  it("makes Vietnamese with and without diacritics the same, đ too", () => {
    expect(foldText("Đà Nẵng")).toBe("da nang");
    expect(foldText("Nguyễn Phú Trọng".normalize("NFD"))).toBe(foldText("Nguyen Phu  Trong"));
    expect(foldText("Việt Nam–Hoa Kỳ")).toBe("viet nam hoa ky");
  });
  it("makes ids of names", () => {
    expect(slugOf("Thành phố Hồ Chí Minh")).toBe("thanh-pho-ho-chi-minh");
    expect(slugOf("  ")).toBe("");
  });
});

describe("pairs", () => {
  it("are written in alphabetical order, whatever order they are read in", () => {
    expect(pairId("VN", "US")).toBe("US-VN");
    expect(actorsOfPair("VN-US")).toEqual(["US", "VN"]);
    expect(actorsOfPair("VN-VN")).toBeUndefined();
    expect(actorsOfPair("VNUS")).toBeUndefined();
  });
  it("are three among three actors, and none for one", () => {
    expect(pairsAmong(["VN", "LA", "KH", "VN"])).toEqual(["KH-LA", "KH-VN", "LA-VN"]);
    expect(pairsAmong(["VN"])).toEqual([]);
  });
});

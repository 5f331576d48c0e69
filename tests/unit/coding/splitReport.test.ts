import { describe, expect, it } from "vitest";
import { splitReport } from "@/lib/coding/text/splitReport";

function parts(text: string) {
  const { headline, dateline, stamps, body, leads } = splitReport(text);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    headline: headline && cut(headline),
    head: dateline && cut(dateline.head),
    publisher: dateline?.publisher,
    stamps: stamps.map(cut),
    body: body.map(cut),
    leads: leads.map(cut),
  };
}
const REPORT = "The two ministers met in Hanoi on May 8 and agreed to work on trade and investment.";

describe("splitReport", () => {
  it.each([
    "(Biên tập: Lý Na. 2025-11-15)",
    "Mai Lan - Cổng TTĐT Bộ Xây dựng, đăng ngày 03/11/2025",
    "Báo Quân đội nhân dân, số ra ngày 3.11.2025",
    "Tin: Mai Lan. Ảnh: Hải An. Ngày 3-11-2025",
    "Phòng Hợp tác quốc tế, 03/11/2025",
    "Thông tin đăng ngày 03/11/2025 trên Cổng TTĐT Bộ Xây dựng",
    "Li Na - Ministry of Construction portal, posted November 3, 2025",
    "Reporting by Li Na; editing by Ann Lee, 3 November 2025",
  ])("takes %s for a stamp", (line) => {
    expect(parts(`Hai nước họp tại Algiers\n\nHai bên họp ngày 28/10 tại Algiers.\n\n${line}`).stamps).toEqual([line]);
  });
  it.each([
    ["(Yonhap, bản tiếng Việt) ASTANA, ngày 12 tháng 6 - ", "(Yonhap, bản tiếng Việt) ASTANA, ngày 12 tháng 6"],
    ["(AFP) - Astana, 12/6 - ", "(AFP) - Astana, 12/6"],
    ["(AFP) - Astana, June 12 - ", "(AFP) - Astana, June 12"],
    ["[Astana, 12/6] ", "[Astana, 12/6]"],
    ["(Yonhap bản tiếng Việt) Astana ngày 12/6: ", "(Yonhap bản tiếng Việt) Astana ngày 12/6"],
  ])("reads the head of %s", (head, words) => {
    expect(parts(`Kazakh minister in talks\n\n${head}${REPORT}`)).toMatchObject({ head: words, body: [REPORT] });
  });
  it("finds headline, stamp and report", () => {
    expect(parts(`Ministers hold talks in Hanoi\nFriday, May 9, 2025, 08:15\n\n${REPORT}`)).toMatchObject({
      headline: "Ministers hold talks in Hanoi",
      stamps: ["Friday, May 9, 2025, 08:15"],
      body: [REPORT],
    });
  });
  it.each([
    ["HANOI, May 8, 2025 (Xinhua) -- ", "HANOI, May 8, 2025 (Xinhua)", "Xinhua"],
    ["Hanoi (VNA) – ", "Hanoi (VNA)", "VNA"],
    ["Paris (TTXVN) - ", "Paris (TTXVN)", "TTXVN"],
    ["LIMA, Peru (Nov. 16, 2024) — ", "LIMA, Peru (Nov. 16, 2024)", undefined],
    ["(Chinhphu.vn) - ", "(Chinhphu.vn)", "VGP"],
  ])("reads the date line %j", (line, head, publisher) => {
    expect(parts(line + REPORT)).toMatchObject({ head, publisher, body: [REPORT] });
  });
  it.each([
    "Related news",
    "Tin liên quan",
    "TIN ĐỌC NHIỀU",
    "Read more:",
    "**Xem thêm**",
    "相关新闻",
    "More from this section",
  ])("ends the report at %j", (heading) => {
    const found = parts(
      `${REPORT}\n\n${heading}\n- Laos and Vietnam hold talks in Vientiane\nJapan's ship calls at Da Nang`,
    );
    expect(found.body).toEqual([REPORT]);
    expect(found.leads).toEqual(["Laos and Vietnam hold talks in Vientiane", "Japan's ship calls at Da Nang"]);
  });
  it("takes the headline after the colon, and goes on with the report", () => {
    const found = parts(`${REPORT}\nRead more: Laos and Vietnam hold talks in Vientiane\n${REPORT}\n${REPORT}`);
    expect(found.leads).toEqual(["Laos and Vietnam hold talks in Vientiane"]);
    expect(found.body).toEqual([REPORT, REPORT, REPORT]);
  });
  it("takes headlines at the end without a heading", () => {
    const found = parts(
      `${REPORT}\n\nVietnam and Laos boost border trade (24/6/2025)\nPrime Minister meets Lithuanian President (12/6/2025)`,
    );
    expect(found.leads).toEqual([
      "Vietnam and Laos boost border trade (24/6/2025)",
      "Prime Minister meets Lithuanian President (12/6/2025)",
    ]);
  });
  it("leaves prose that only begins like a heading", () => {
    const text = `${REPORT}\nRelated activities were held in Da Nang on the same day.`;
    expect(parts(text)).toMatchObject({ body: text.split("\n"), leads: [] });
  });
  it("joins the lines of a hard-wrapped text", () => {
    const lines = [
      "The two ministers met in the capital on the eighth of May and agreed",
      "to work on trade and investment between the two countries in the",
      "coming years, and on rail, energy and the training of officers",
      "for missions of peace.",
    ];
    const text = `${lines.join("\n")}\n\nThey met again.`;
    expect(parts(text).body).toEqual([text.split("\n\n")[0], "They met again."]);
  });
});

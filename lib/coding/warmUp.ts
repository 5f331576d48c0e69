import { codeReport } from "./codeReport";
import type { Lexicon } from "./lexicon";

/** A short report of each language that leads through most rules. */
const SAMPLES: readonly string[] = [
  "HANOI, May 5, 2026 (VNA) -- Vietnamese Defence Minister Phan Van Giang met visiting Indian Defence Minister Rajnath Singh on Tuesday.\n\nThe two sides discussed training of 30 officers and trade worth US$15 billion. Earlier, on May 4, 2025, they co-chaired the 14th Defence Policy Dialogue in New Delhi, on the sidelines of the ASEAN Summit. The Ministry of Foreign Affairs said they agreed to meet again next year.",
  "Hà Nội, 5/5/2026 - Sáng 5/5, tại trụ sở Bộ Quốc phòng, Bộ trưởng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh.\n\nHai bên trao đổi về đào tạo 30 sĩ quan và kim ngạch 15 tỷ USD. Trước đó, ngày 4/5/2025, tại New Delhi, hai bên đồng chủ trì Đối thoại Chính sách Quốc phòng lần thứ 14, bên lề Hội nghị Cấp cao ASEAN. Dịp này, hai bên nhất trí gặp lại vào năm tới.",
];

/**
 * Read a sample of each language, so that the patterns are compiled before the first report: in a cold process that is
 * most of its time. Yields between the two.
 *
 * @param pause resolves when the browser has answered its reader
 */
export async function warmUp(lexicon: Lexicon, pause: () => Promise<void>): Promise<void> {
  for (const sample of SAMPLES) {
    await pause();
    codeReport(sample, lexicon);
  }
}

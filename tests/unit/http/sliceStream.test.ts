import { describe, expect, it } from "vitest";
import { sendAnswer } from "@/lib/http/sendAnswer";
import { sliceStream } from "@/lib/http/sliceStream";

const BYTES = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);

describe("sliceStream", () => {
  it("gives the bytes, in parts of them and no copies, one for each question", async () => {
    const reader = sliceStream(BYTES).getReader();
    const first = await reader.read();
    expect(first.value?.length).toBe(65_536);
    expect(first.value?.buffer).toBe(BYTES.buffer);
    await reader.cancel();
    for (const length of [0, 1, 65_536, 65_537, 200_000]) {
      const read = await new Response(sliceStream(BYTES.subarray(0, length))).bytes();
      expect(read).toEqual(BYTES.subarray(0, length));
    }
  });
  it("is what a large answer is sent as: the same for two readers of one body", async () => {
    let made = 0;
    const answer = {
      type: "text/plain",
      dependsOn: "a large answer of this test",
      body: () => {
        made += 1;
        return "x".repeat(300_000);
      },
    };
    const ask = () => sendAnswer(new Request("http://localhost/"), answer);
    const [slow, quick] = [await ask(), await ask()];
    const part = await slow.body?.getReader().read();
    expect(part?.value?.length).toBe(65_536);
    expect(await quick.text()).toBe("x".repeat(300_000));
    expect(made).toBe(1);
  });
});

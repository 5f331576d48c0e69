import type { Load } from "@/lib/briefing/takeAway/inlineFonts";
import type { Words } from "@/lib/i18n/words";

/**
 * Load what stands at an address of this app, text or face.
 * @returns a loader that throws an Error in the reader's language, naming the address
 */
export function loadFromApp({ t }: Words): Load {
  return async (address) => {
    const answer = await fetch(address).catch(() => undefined);
    if (!answer) throw new Error(t("briefing.take.noAnswer", { address }));
    if (!answer.ok) throw new Error(t("briefing.take.badAnswer", { address, status: answer.status }));
    return new Uint8Array(await answer.arrayBuffer());
  };
}

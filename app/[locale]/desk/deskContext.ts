import type { DeskTexts } from "@/components/desk/deskWords";
import { loadDeskMessages } from "@/lib/i18n/loadMessages";
import { pageContext } from "../pageContext";

/** What every page of the desk needs: the context of a page, and the texts that only the desk has, reasons in both languages. */
export async function deskContext(params: Promise<{ locale: string }>) {
  const context = await pageContext(params);
  const texts: DeskTexts = {
    locale: context.locale,
    messages: context.messages,
    labels: context.labels,
    own: loadDeskMessages(context.locale),
    other: loadDeskMessages(context.locale === "en" ? "vi" : "en"),
  };
  return { ...context, texts };
}

import type { ReactNode } from "react";
import { Footer } from "@/components/shell/Footer";
import { Masthead } from "@/components/shell/Masthead";
import { pageContext } from "./pageContext";

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale, messages, labels, words, snapshot } = await pageContext(params);
  return (
    <div className="page">
      <a className="skip" href="#content">
        {words.t("shell.skip")}
      </a>
      <Masthead locale={locale} messages={messages} labels={labels} />
      <main id="content">{children}</main>
      <Footer words={words} dataEnd={snapshot.dataEnd} dataVersion={snapshot.data.version} />
    </div>
  );
}

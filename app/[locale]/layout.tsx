import type { ReactNode } from "react";
import { CiteLink } from "@/components/cite/CiteLink";
import { LinkedVersion } from "@/components/cite/LinkedVersion";
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
  const shared = { locale, messages, labels, dataVersion: snapshot.data.version };
  return (
    <div className="page">
      <a className="skip" href="#content">
        {words.t("shell.skip")}
      </a>
      <Masthead locale={locale} messages={messages} labels={labels} />
      <LinkedVersion {...shared} />
      <main id="content">{children}</main>
      <Footer
        words={words}
        dataEnd={snapshot.dataEnd}
        dataVersion={snapshot.data.version}
        cite={<CiteLink {...shared} />}
      />
    </div>
  );
}

import type { ReactNode } from "react";
import { CiteLink } from "@/components/cite/CiteLink";
import { LinkedVersion } from "@/components/cite/LinkedVersion";
import { Offline } from "@/components/offline/Offline";
import { EarlyActs } from "@/components/shell/EarlyActs";
import { FollowData } from "@/components/shell/FollowData";
import { Footer } from "@/components/shell/Footer";
import { Masthead } from "@/components/shell/Masthead";
import { isWritable } from "@/lib/http/editor";
import { pageContext } from "./pageContext";

/** Between two questions for the version of the data, ms: where editors write, what they write is seen at once. */
const ASK_MS = { writable: 2_000, readOnly: 30_000 };

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale, texts, words, moment } = await pageContext(params);
  const shared = { locale, texts, dataVersion: moment.version };
  return (
    <div className="page" data-texts={texts}>
      <a className="skip" href="#content">
        {words.t("shell.skip")}
      </a>
      <Masthead locale={locale} texts={texts} />
      <EarlyActs texts={texts} />
      <LinkedVersion {...shared} />
      <Offline {...shared} />
      <FollowData
        version={moment.version}
        everyMs={isWritable() ? ASK_MS.writable : ASK_MS.readOnly}
        said={words.t("shell.dataUpdated")}
      />
      <main id="content">{children}</main>
      <Footer words={words} dataEnd={moment.dataEnd} dataVersion={moment.version} cite={<CiteLink {...shared} />} />
    </div>
  );
}

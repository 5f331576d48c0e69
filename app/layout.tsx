import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ThemePatterns } from "@/components/ui/ThemePatterns";
import { siteAddress } from "@/lib/http/siteAddress";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";

/** Addresses of a page in its other language must be whole ones: those by which the reader came. */
export async function generateMetadata(): Promise<Metadata> {
  const metadataBase = new URL(siteAddress(await headers()));
  return { applicationName: "Entente", formatDetection: { telephone: false }, metadataBase };
}
export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#fcfbf8" };

/** Sets the chosen appearance before the first paint; the system's choice where the reader has made none. */
const THEME_SCRIPT = `(function(){var t;try{t=localStorage.getItem("entente-theme")}catch(e){}document.documentElement.dataset.theme=t==="light"||t==="dark"||t==="projector"?t:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";document.addEventListener("DOMContentLoaded",function(){var s=document.querySelector(".theme-switch");if(s)s.value=document.documentElement.dataset.theme})})()`;

/** What every page needs before it can be placed for good. */
const FACES = ["source-sans-3-latin", "source-serif-4-latin"];
const FACES_VI = ["source-sans-3-vietnamese", "source-serif-4-vietnamese"];

/** The document. Every page is drawn per request: its scripts carry the nonce of this one answer. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const sent = await headers();
  const asked = sent.get("x-entente-locale") ?? "en";
  const nonce = sent.get("x-nonce") ?? undefined;
  // An embedded chart wears what its frame asks for; every other page what the reader has chosen.
  const theme = sent.get("x-entente-theme") ?? undefined;
  return (
    <html lang={isOneOf(LOCALES, asked) ? asked : "en"} data-theme={theme} suppressHydrationWarning>
      <head>
        {theme === undefined && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, under the answer's nonce
          <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        )}
        {(asked === "vi" ? [...FACES, ...FACES_VI] : FACES).map((face) => (
          <link
            key={face}
            rel="preload"
            href={`/fonts/${face}-wght-normal.woff2`}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
      </head>
      <body>
        <ThemePatterns />
        {children}
      </body>
    </html>
  );
}

"use client";

import { useParams } from "next/navigation";

/** Texts of the page that stands where one could not be drawn: here, since the messages may be what failed. */
const TEXTS = {
  en: { failed: "The page could not be drawn.", retry: "Try again", home: "To the start page" },
  vi: { failed: "Không thể hiển thị trang.", retry: "Thử lại", home: "Về trang đầu" },
};

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const locale = useParams().locale === "vi" ? "vi" : "en";
  const texts = TEXTS[locale];
  return (
    <section className="not-found" role="alert">
      <h1>{texts.failed}</h1>
      <p>
        <button type="button" className="btn" onClick={reset}>
          {texts.retry}
        </button>{" "}
        <a className="link" href={`/${locale}`}>
          {texts.home}
        </a>
      </p>
    </section>
  );
}

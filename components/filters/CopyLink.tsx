"use client";

import { useEffect, useRef, useState } from "react";
import type { Words } from "@/lib/i18n/words";

const SAID_MS = 2_500;

/** Copy by a hidden text box, where a page is served without TLS and has no clipboard. */
function copyBySelection(text: string): boolean {
  const box = document.createElement("textarea");
  box.value = text;
  box.setAttribute("readonly", "");
  box.className = "hidden";
  document.body.append(box);
  box.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Copies the address of the page: it holds the whole filter. Says so, and shows the address where copying is not allowed. */
export function CopyLink({ words }: { words: Words }) {
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    clearTimeout(timer.current);
    const isCopied = await copyText(location.href);
    setOutcome(isCopied ? "copied" : "failed");
    if (isCopied) timer.current = setTimeout(() => setOutcome(undefined), SAID_MS);
  };
  return (
    <span className="copy-link">
      <button type="button" className="link" onClick={copy}>
        {words.t("filters.copyLink")}
      </button>
      <span role="status" className="copy-said">
        {outcome === "copied" && words.t("filters.copied")}
      </span>
      {outcome === "failed" && (
        <input
          className="copy-address"
          readOnly
          aria-label={words.t("filters.copyByHand")}
          title={words.t("filters.copyByHand")}
          defaultValue={location.href}
          ref={(box) => {
            box?.focus();
            box?.select();
          }}
          onBlur={() => setOutcome(undefined)}
        />
      )}
    </span>
  );
}

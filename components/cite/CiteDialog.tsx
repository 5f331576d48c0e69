"use client";

import { useEffect, useRef, useState } from "react";
import { CiteThis } from "@/components/events/CiteThis";
import { CopyText } from "@/components/events/CopyText";
import { Modal } from "@/components/ui/Modal";
import { permalink } from "@/lib/cite/permalink";
import type { Words } from "@/lib/i18n/words";
import { pageEvents } from "./pageEvents";
import "./cite.css";

interface CitedPage {
  address: string;
  title: string;
  accessed: string;
  events?: number;
}

/** How the page that is seen can be cited: a link that holds its data version, and three styles. */
export function CiteDialog({
  dataVersion,
  words,
  onClose,
}: {
  dataVersion: string;
  words: Words;
  onClose: () => void;
}) {
  const [page, setPage] = useState<CitedPage>();
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    const make = async () => {
      const events = await pageEvents(location.pathname, new URLSearchParams(location.search));
      if (isGone.current) return;
      const linked = events === undefined ? { version: dataVersion } : { version: dataVersion, events };
      const heading = document.querySelector("main h1")?.textContent?.replace(/\.$/, "") ?? document.title;
      setPage({
        address: permalink(location.href, linked),
        title: heading.trim(),
        accessed: new Date().toISOString().slice(0, 10),
        ...(events === undefined ? {} : { events }),
      });
    };
    void make();
    return () => {
      isGone.current = true;
    };
  }, [dataVersion]);
  return (
    <Modal title={words.t("cite.page")} words={words} onClose={onClose}>
      {page && (
        <>
          <p className="cite-link">
            <label htmlFor="cite-address">{words.t("cite.permalink")}</label>
            <input id="cite-address" readOnly value={page.address} onFocus={(event) => event.target.select()} />
            <CopyText text={page.address} label={words.t("cite.copyLink")} done={words.t("cite.copied")} />
          </p>
          <p className="cite-why">{words.t("cite.why")}</p>
          <CiteThis
            words={words}
            cited={{
              id: `view-${page.accessed}`,
              title: page.title,
              what: "dataset",
              dataVersion,
              address: page.address,
              accessed: page.accessed,
            }}
          />
        </>
      )}
    </Modal>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { useExportContext } from "./ExportContext";

/** Do something each time when the page has taken over newer data; not for the first. */
export function useOnNewData(act: () => unknown): void {
  const { dataVersion } = useExportContext();
  const shown = useRef(dataVersion);
  useEffect(() => {
    if (shown.current === dataVersion) return;
    shown.current = dataVersion;
    act();
  });
}

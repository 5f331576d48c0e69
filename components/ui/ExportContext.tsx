"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";

interface ExportFacts {
  /** 16 hex digits, printed on every export */
  dataVersion: string;
  /** true in somebody else's frame: there are no briefings to add to */
  isFramed?: boolean;
}

const Context = createContext<ExportFacts>({ dataVersion: "" });

/** Gives the charts below what an export must carry. */
export function ExportContext({ dataVersion, isFramed = false, children }: ExportFacts & { children: ReactNode }) {
  const facts = useMemo(() => ({ dataVersion, isFramed }), [dataVersion, isFramed]);
  return <Context value={facts}>{children}</Context>;
}

export function useExportContext(): ExportFacts {
  return useContext(Context);
}

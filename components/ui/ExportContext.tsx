"use client";

import { createContext, type ReactNode, useContext } from "react";

interface ExportFacts {
  /** 16 hex digits, printed on every export */
  dataVersion: string;
}

const Context = createContext<ExportFacts>({ dataVersion: "" });

/** Gives the charts below what an export must carry. */
export function ExportContext({ dataVersion, children }: ExportFacts & { children: ReactNode }) {
  return <Context value={{ dataVersion }}>{children}</Context>;
}

export function useExportContext(): ExportFacts {
  return useContext(Context);
}

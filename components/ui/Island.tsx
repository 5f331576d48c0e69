"use client";

import { Activity, type ReactNode } from "react";

/**
 * A part of a page that React takes up by itself, and first of all where a reader touches it: the others stay as the
 * server drew them meanwhile, and can be read.
 */
export function Island({ children }: { children: ReactNode }) {
  return <Activity>{children}</Activity>;
}

"use client";

import { type DragEvent, useState } from "react";
import { type FileFault, MAX_BRIEFING_BYTES, readFile } from "@/lib/briefing/edit/readFile";
import type { Briefing } from "@/lib/model/briefing";

/** What became of the last file that was opened. */
export type Opened = { name: string; faults: readonly FileFault[] } | { name: string; faults?: undefined };

async function textOf(file: File): Promise<string | FileFault> {
  if (file.size > MAX_BRIEFING_BYTES) return { id: "tooLarge", values: { most: MAX_BRIEFING_BYTES / 1_000_000 } };
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { id: "notText", values: {} };
  }
}

/** Open a file by choosing or dropping it: all of it, or nothing and why. */
export function useOpenFile(onOpen: (briefing: Briefing) => void) {
  const [opened, setOpened] = useState<Opened>();
  const [isOver, setIsOver] = useState(false);
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const text = await textOf(file);
    const read = typeof text === "string" ? await readFile(text) : { faults: [text] };
    if ("briefing" in read) {
      onOpen(read.briefing);
      setOpened({ name: file.name });
    } else setOpened({ name: file.name, faults: read.faults });
  };
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
        setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setIsOver(false);
      void openFile(event.dataTransfer.files[0]);
    },
  };
  return { opened, isOver, drop, openFile, dismiss: () => setOpened(undefined) };
}

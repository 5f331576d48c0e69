"use client";

import { useEffect, useState } from "react";

const REST_MS = 2500;

/** True while the pointer moves and a moment after: the buttons of a show are seen only then. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), REST_MS);
    };
    addEventListener("pointermove", wake);
    return () => {
      removeEventListener("pointermove", wake);
      clearTimeout(timer);
    };
  }, []);
  return isAwake;
}

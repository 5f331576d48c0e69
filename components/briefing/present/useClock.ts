"use client";

import { useEffect, useState } from "react";

const SECOND_MS = 1000;

/** The time of day and the seconds since the talk began; undefined until the page is alive. */
export function useClock(): { now?: Date; elapsed: number; reset: () => void } {
  const [start, setStart] = useState<number>();
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const begin = Date.now();
    setStart(begin);
    setNow(begin);
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return {
    ...(now === undefined ? {} : { now: new Date(now) }),
    elapsed: Math.max(0, Math.floor(((now ?? 0) - (start ?? 0)) / SECOND_MS)),
    reset: () => {
      setStart(Date.now());
      setNow(Date.now());
    },
  };
}

/** "12:05", "1:02:05" */
export function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

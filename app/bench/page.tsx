import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { BenchView } from "@/components/bench/BenchView";
import { benchAddress } from "@/components/bench/benchAddress";
import { isBenchOn } from "@/lib/bench/isBenchOn";

export const metadata: Metadata = { title: "Bench", robots: { index: false } };

/** What tests/bench measures in a browser: `/bench?n=100000`, only with ENTENTE_BENCH=1. */
export default async function BenchPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  if (!isBenchOn()) notFound();
  const { n } = await searchParams;
  const address = benchAddress(Number(n) || 10_000);
  preload(address, { as: "fetch", crossOrigin: "anonymous" });
  return <BenchView address={address} />;
}

import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { BenchView } from "@/components/bench/BenchView";
import { benchAddress } from "@/components/bench/benchAddress";
import { FirstPicture } from "@/components/bench/FirstPicture";
import { MOST_BENCH_EVENTS } from "@/lib/bench/columns";
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
  const events = Math.min(Math.max(1, Math.trunc(Number(n)) || 10_000), MOST_BENCH_EVENTS);
  return (
    <BenchView address={benchAddress(events)}>
      <Drawn events={events} />
    </BenchView>
  );
}

async function Drawn({ events }: { events: number }) {
  return <FirstPicture events={events} nonce={(await headers()).get("x-nonce") ?? undefined} />;
}

import { unpackBench } from "@/lib/bench/packed";
import type { Columns } from "@/lib/query/columns";

/** Load the made-up events. @throws Error if they are not there */
export async function loadBench(address: string): Promise<Columns> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${address} answers ${answer.status}`);
  const plain = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return unpackBench(await new Response(plain).arrayBuffer());
}

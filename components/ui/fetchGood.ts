/**
 * Ask an address of this host.
 *
 * @returns an answer that is good (status 200 to 299)
 * @throws  Error naming address and status otherwise; its body is let go, since an unread one holds the connection
 */
export async function fetchGood(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (answer.ok) return answer;
  await answer.body?.cancel();
  throw new Error(`${address} answered ${answer.status}`);
}

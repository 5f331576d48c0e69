/** Number of events that the address' filter selects on Explore; `undefined` on other pages, or if it cannot be asked. */
export async function pageEvents(pathname: string, params: URLSearchParams): Promise<number | undefined> {
  if (!/^\/[a-z]{2}\/?$/.test(pathname)) return undefined;
  const asked = new URLSearchParams(params);
  for (const name of ["event", "v"]) asked.delete(name);
  try {
    const answer = await fetch(`/api/events?${asked.toString().replaceAll("%2C", ",")}&limit=1`);
    const body: unknown = await answer.json();
    return typeof body === "object" && body !== null && "total" in body && typeof body.total === "number"
      ? body.total
      : undefined;
  } catch {
    return undefined;
  }
}

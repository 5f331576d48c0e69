/** Where the made-up events of the benchmark are. @param events number of events */
export function benchAddress(events: number): string {
  return `/api/bench?n=${events}`;
}

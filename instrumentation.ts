/** Called by Next once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("@/lib/http/startServer");
  await startServer();
}

/** Called by Next when a page cannot be drawn: one line with the id that the reader was given. */
export async function onRequestError(
  error: unknown,
  request: { headers: NodeJS.Dict<string | string[]> },
): Promise<void> {
  const { logFault } = await import("@/lib/http/logRequest");
  const id = request.headers["x-request-id"];
  logFault(typeof id === "string" ? id : "", error);
}

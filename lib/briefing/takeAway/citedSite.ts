/** A page of one machine leads nowhere from another. */
const OWN_MACHINE = /^(?:localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

/**
 * The scheme and host that a file may name, which others can reach.
 *
 * @param address "https://entente.example", with or without a path
 * @returns       without a slash at its end; `undefined` for this machine's own address, for none, and for what is no
 *                address of the web
 */
export function citedSite(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/.test(protocol) && !OWN_MACHINE.test(hostname) ? origin : undefined;
}

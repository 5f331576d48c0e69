/** Characters of the editors' token: fewer could be guessed. Here, since `npm start` asks before anything is built. */
export const MIN_TOKEN_CHARS = 32;

/**
 * What is wrong with a token for editors; `undefined` if nothing is, or if there is none (then nobody writes).
 *
 * @param {string | undefined} token value of ENTENTE_EDITOR_TOKEN
 * @returns {string | undefined}
 */
export function tokenFault(token) {
  if (!token) return undefined;
  const how = "Make one with: openssl rand -hex 32";
  if (/[^\x21-\x7e]/.test(token)) return `ENTENTE_EDITOR_TOKEN holds a blank or a sign that is not ASCII. ${how}`;
  if (token.length < MIN_TOKEN_CHARS)
    return `ENTENTE_EDITOR_TOKEN has ${token.length} characters; it needs at least ${MIN_TOKEN_CHARS}. ${how}`;
  return undefined;
}

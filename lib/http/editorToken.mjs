/**
 * What is wrong with a token for editors; `undefined` if nothing is, or if there is none (then nobody writes).
 * Plain JavaScript, since `npm start` asks before anything is built.
 *
 * @param {string | undefined} token value of ENTENTE_EDITOR_TOKEN
 * @param {number} least characters
 * @returns {string | undefined}
 */
export function tokenFault(token, least) {
  if (!token) return undefined;
  const how = "Make one with: openssl rand -hex 32";
  if (/[^\x21-\x7e]/.test(token)) return `ENTENTE_EDITOR_TOKEN holds a blank or a sign that is not ASCII. ${how}`;
  if (token.length < least)
    return `ENTENTE_EDITOR_TOKEN has ${token.length} characters; it needs at least ${least}. ${how}`;
  return undefined;
}

/**
 * Reads an address that a link may lead to.
 *
 * @returns The address as it stands, or as browsers ask for it where that differs in more than its end: letters beyond
 *   ASCII in a host, which can look like others, come back as `xn--…`, and what could end an attribute or a line comes
 *   back escaped. Null when it is not of the web: another protocol, a user name, a host without a dot.
 */
export function readWebAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null;
  return /^[!#$%&'()*+,\-./\w:;=?@[\]~]+$/.test(text) ? text : url.href;
}

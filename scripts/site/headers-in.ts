/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a path, then its headers indented; `*` stands for anything.
 *
 * @returns A function from the path of an address to its headers, names in small letters; the values of two rules for
 *   one header are joined by a comma.
 */
export function headersIn(text: string): (path: string) => Readonly<Record<string, string>> {
  const rules = text
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n'))
    .map(([path = '', ...lines]) => ({
      form: new RegExp(
        `^${path
          .trim()
          .split('*')
          .map((part) => RegExp.escape(part))
          .join('.*')}$`,
      ),
      headers: lines.flatMap((line) => {
        const at = line.indexOf(':');
        return at < 0 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const];
      }),
    }));
  return (path) => {
    const found: Record<string, string> = {};
    for (const { form, headers } of rules)
      if (form.test(path))
        for (const [name, value] of headers)
          found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    return found;
  };
}

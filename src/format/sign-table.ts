/**
 * Asks an expression about single UTF-16 units, each once: afterwards a sign costs a look at a table. For what is asked
 * of every letter of every text, such as whether it is one.
 *
 * @param form - Fits one sign and looks at nothing around it. Halves of surrogate pairs are asked about alone.
 * @returns Whether the unit with a code fits; false for NaN, as `charCodeAt` says of what is past the end.
 */
export function createSignTable(form: RegExp): (code: number) => boolean {
  const known = new Uint8Array(0x10000);
  return (code) => {
    const last = known[code];
    if (last === YES) return true;
    if (last !== 0) return false;
    const fits = form.test(String.fromCharCode(code));
    known[code] = fits ? YES : NO;
    return fits;
  };
}

const NO = 1;
const YES = 2;

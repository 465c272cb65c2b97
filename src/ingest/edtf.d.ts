/** The package has no types of its own; this is the part that we use. */
declare module 'edtf' {
  /**
   * @returns `type` and `level` of the expression; `values` as written, months from 0.
   * @throws Error when the text is not EDTF.
   */
  export function parse(text: string): { readonly type: string; readonly level: number; readonly values: unknown[] };
}

import type { UnitParser } from './found.ts';

/** The strength of an earthquake: "magnitude 5.3", "a magnitude of 5.3", "a 5.3 magnitude quake". */
export const magnitude: UnitParser = {
  name: 'magnitude',
  parse(pieces, { from, to, value }) {
    if (value > 10) return null;
    const unit = 'magnitude';
    if (pieces[to]?.lower === unit) return { to: to + 1, unit };
    const before = pieces[from - 1]?.lower === 'of' ? pieces[from - 2] : pieces[from - 1];
    return before?.lower === unit ? { to, unit } : null;
  },
};

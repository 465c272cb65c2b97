import { isMark } from '../../pieces.ts';
import type { UnitParser } from './found.ts';
import { isBelowZero } from './number.ts';

/** Degrees: "20 degrees Celsius", "-20 Celsius", "-20C", "minus 5°C", "100 °F". Below zero the value is negative. */
export const temperature: UnitParser = {
  name: 'temperature',
  parse(pieces, { from, to, value, max }) {
    const sign = isMark(pieces[to], '°') ? 1 : 0;
    const letter = pieces[to + sign];
    let unit: string | null = null;
    let end = to + sign;
    if ((sign || letter?.glued) && /^[CF]$/.test(letter?.text ?? '')) {
      unit = `°${letter?.text}`;
      end += 1;
    } else if (sign || letter?.lower === 'degrees') {
      const name = /^(c|f)(?:elsius|entigrade|ahrenheit)?$/.exec(pieces[to + 1]?.lower ?? '')?.[1];
      unit = name ? `°${name.toUpperCase()}` : 'degree';
      end = name ? to + 2 : to + 1;
    }
    const word = /^(celsius|fahrenheit)$/.exec(pieces[to]?.lower ?? '')?.[1];
    if (word) {
      unit = `°${word.charAt(0).toUpperCase()}`;
      end = to + 1;
    }
    if (unit === null) return null;
    const below = max === null && isBelowZero(pieces, from);
    return { to: end, unit, ...(below ? { from: from - 1, value: -value } : {}) };
  },
};

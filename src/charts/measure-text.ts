/*
 * Text is laid out at build time, without a browser. The table holds the advance widths of Arial in thousandths of
 * the type size; the site's own sans is narrower, and the system fonts that embeds fall back on are about as wide, so
 * a label that fits here fits there. Cyrillic is measured in the site's own sans and widened to match.
 */

const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ft\u00a0·'],
  [333, '()-`r“”'],
  [355, '"'],
  [389, '*'],
  [500, 'Jckosvxyz'],
  [556, '#$0123456789?_abdeghnopqu–L'],
  [584, '+<=>~−'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
  [0, '\u00ad'],
];

/** The Cyrillic letters of Source Sans 3, in the same unit, to the nearest ten. */
const CYRILLIC: readonly (readonly [number, string])[] = [
  [250, 'і'],
  [260, 'І'],
  [410, 'г'],
  [420, 'ґ'],
  [430, '«»'],
  [450, 'х'],
  [460, 'єзстэ'],
  [470, 'у'],
  [490, 'ь'],
  [500, 'аГҐек'],
  [510, 'вУХч'],
  [520, 'я'],
  [530, 'дЕл'],
  [540, 'АбоТ'],
  [550, 'Зп'],
  [560, 'нрц'],
  [570, 'ЄиРСЭ'],
  [580, 'БКЬЯ'],
  [590, 'В'],
  [600, 'Чъ'],
  [630, 'Лм'],
  [640, 'ДЦ'],
  [650, 'НП'],
  [660, 'ИО'],
  [670, 'ы'],
  [690, 'ж'],
  [720, 'Ъ'],
  [730, 'МфФ'],
  [740, 'ю'],
  [750, 'ш'],
  [760, 'щ'],
  [800, 'Ы'],
  [830, 'Ж'],
  [880, 'ШЩ'],
  [890, '№'],
  [910, 'Ю'],
];
/** How much wider Arial is than Source Sans 3; `fonts.css` narrows it by as much. */
const WIDER = 1 / 0.938;

const widthsOf = (table: typeof WIDTHS, scale: number): [string, number][] =>
  table.flatMap(([width, glyphs]) => [...glyphs].map((glyph): [string, number] => [glyph, Math.round(width * scale)]));

const ADVANCE = new Map([...widthsOf(CYRILLIC, WIDER), ...widthsOf(WIDTHS, 1)]);

/** For glyphs that the table lacks: as wide as a wide Latin letter; ideographs take the whole square. */
const OTHER = 667;
const SQUARE = 1000;
const BOLD = 1.07;

function advance(glyph: string): number {
  const known = ADVANCE.get(glyph) ?? ADVANCE.get(glyph.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  return /[\u2e80-\uffef]/.test(glyph) ? SQUARE : OTHER;
}

/**
 * About how wide a line of text will be.
 *
 * @param size - Type size in px; the answer is in the same unit.
 */
export function measureText(text: string, size: number, bold = false): number {
  let width = 0;
  for (const glyph of text) width += advance(glyph);
  return (width * size * (bold ? BOLD : 1)) / 1000;
}

/** A word cut at its soft hyphens so that each piece fits, hyphens shown where it was cut. */
function hyphenate(word: string, width: number, size: number, bold: boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split('\u00ad')) {
    if (piece !== '' && measureText(`${piece}${part}-`, size, bold) > width) {
      pieces.push(`${piece}-`);
      piece = part;
    } else {
      piece += part;
    }
  }
  return [...pieces, piece];
}

/** A number of one or two digits with the word after it, a year with the word before it: `27 January 2026`, `50 km`. */
const TOGETHER = /(?<=(?:^|[ –])\d\d?) (?=\p{L})| (?=\d{4}(?:\P{N}|$))/gu;

/** The words of a text; numbers stay with what they count, as long as both fit into one line. */
function splitWords(text: string, fits: (line: string) => boolean): string[] {
  const words = text
    .replace(/[ \n]+/g, ' ')
    .replace(TOGETHER, '\n')
    .split(' ');
  return words.flatMap((word) => {
    const whole = word.replaceAll('\n', ' ');
    return fits(whole) ? [whole] : whole.split(' ');
  });
}

/**
 * Breaks text into lines at spaces, and inside a word only at soft hyphens (U+00AD).
 *
 * @returns At least one line; a single word wider than `width` stays whole.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => measureText(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of splitWords(text, fits)) {
    const whole = word.replaceAll('\u00ad', '');
    if (line !== '' && fits(`${line} ${whole}`)) {
      line = `${line} ${whole}`;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(whole) ? [whole] : hyphenate(word, width, size, bold);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** The words of a text that fit into one line, with an ellipsis where some did not. */
export function clipText(text: string, width: number, size: number, bold = false): string {
  const [first = '', ...more] = wrapText(text, width, size, bold);
  if (more.length === 0) return first;
  const [line = ''] = wrapText(text, width - measureText('…', size, bold), size, bold);
  return `${line.replace(/[\s,;:–-]+$/, '')}…`;
}

/** The words that fit into so many lines, the last one with an ellipsis where some did not. */
export function clipLines(text: string, most: number, width: number, size: number, bold = false): string[] {
  const lines = wrapText(text, width, size, bold);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), clipText(lines.slice(most - 1).join(' '), width, size, bold)];
}

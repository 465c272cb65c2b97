import { Blob, Font, Face as FontFace, Buffer as Run, shape } from 'harfbuzzjs';

/** A glyph of a line and where it stands, in thousandths of the type size. */
export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as glyphs, in thousandths of the type size. */
export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

/** One cut of a typeface. */
export interface Face {
  readonly name: string;
  /** Places the glyphs of a line with kerning and joined letters, in any script that the face has. */
  readonly shape: (text: string) => ShapedLine;
  /** Width of a word, in thousandths of the type size. */
  readonly wordWidth: (word: string) => number;
  /** Outline of a glyph as path data, y upwards, in thousandths of the type size; empty for a space. */
  readonly outline: (glyph: number) => string;
}

/** The cuts that pictures are set in. */
export interface Type {
  readonly sans: Face;
  readonly bold: Face;
  readonly serif: Face;
}

/**
 * Opens a typeface.
 *
 * @param name - Distinguishes its glyphs from those of another face in one picture.
 * @param bytes - A TrueType or OpenType file with 1,000 units to the em.
 */
export function openFace(name: string, bytes: Uint8Array): Face {
  const font = new Font(new FontFace(new Blob(bytes), 0));
  const outlines = new Map<number, string>();
  const widths = new Map<string, number>();
  const shapeLine = (text: string): ShapedLine => {
    const run = new Run();
    run.addText(text);
    run.guessSegmentProperties();
    shape(font, run);
    let width = 0;
    const glyphs = run.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      const glyph = { id: codepoint, x: width + xOffset, y: yOffset };
      width += xAdvance;
      return glyph;
    });
    return { glyphs, width };
  };
  return {
    name,
    shape: shapeLine,
    wordWidth: (word) => {
      const known = widths.get(word);
      if (known !== undefined) return known;
      const { width } = shapeLine(word);
      widths.set(word, width);
      return width;
    },
    outline: (glyph) => {
      const known = outlines.get(glyph);
      if (known !== undefined) return known;
      const made = font.glyphToPath(glyph);
      outlines.set(glyph, made);
      return made;
    },
  };
}

/** Width of a line in px. */
export const widthOf = (face: Face, text: string, size: number): number => (face.shape(text).width * size) / 1000;

/** Breaks text into lines that fit; a word that is longer than a line is cut. */
export function wrapText(face: Face, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Width of the line as that of its words and the blanks between them.
  let sum = 0;
  const blank = face.wordWidth(' ');
  const fits = (words: string): boolean => widthOf(face, words, size) <= width;
  for (const word of text.split(/[ \n]+/).filter((each) => each !== '')) {
    const own = face.wordWidth(word);
    const [longer, total] = line === '' ? [word, own] : [`${line} ${word}`, sum + blank + own];
    // To place the letters of every line that is tried is dear, so only those are whose end is within an em of the edge.
    const over = (total * size) / 1000 - width;
    if (Math.abs(over) > size ? over < 0 : fits(longer)) {
      line = longer;
      sum = total;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
    sum = face.wordWidth(line);
  }
  return line === '' ? lines : [...lines, line];
}

/** Breaks a heading into lines of about equal length: no more of them, and none with a word left over. */
export function balanceText(face: Face, text: string, size: number, width: number): string[] {
  const lines = wrapText(face, text, size, width);
  let [low, high] = [0, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (wrapText(face, text, size, middle).length > lines.length) low = middle;
    else high = middle;
  }
  return wrapText(face, text, size, high);
}

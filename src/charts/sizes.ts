/**
 * Width of each layout's drawing and size of its text, in px. Pages show the narrow one at 288 px and more, the wide one
 * at 560 px and more, which a column of running text has; there the text is 12 px at least.
 */
export const SIZES = {
  narrow: { width: 320, size: 13.5 },
  wide: { width: 630, size: 13.5 },
} as const;

/** The picture for galleries: shown at 300 px and more. */
export const SMALL = { width: 300, size: 12 } as const;

import type { Properties } from 'hast';

/** A colour in the light and in the dark. */
export type Colour = readonly [light: string, dark: string];

/** The colours that a picture takes from the site besides those of the drawing. */
export interface Palette {
  readonly paper: Colour;
  readonly ink: Colour;
  readonly soft: Colour;
  readonly rule: Colour;
  readonly accent: Colour;
}

/** The properties of one thing that are painted: `fill`, `stroke`, ... */
export type Paint = Readonly<Record<string, Colour>>;

/** Collects the dark half of a picture's colours; the light half are attributes, which every program knows. */
export interface Darkroom {
  /** Attributes of an element that is painted so. */
  readonly paint: (paint: Paint) => Properties;
  /** Style sheet with the dark colours; empty when nothing differs. */
  readonly css: () => string;
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** @param name - Begins the names of its classes, so that two pictures fit into one page. */
export function createDarkroom(name: string): Darkroom {
  const classes = new Map<string, string>();
  return {
    paint: (paint) => {
      const entries = Object.entries(paint);
      const dark = entries.filter(([, [light, dark]]) => light !== dark).map(([key, [, dark]]) => `${key}:${dark}`);
      const attributes = Object.fromEntries(entries.map(([key, [light]]) => [camel(key), light]));
      if (dark.length === 0) return attributes;
      const rule = dark.join(';');
      const known = classes.get(rule) ?? `${name}-c${classes.size + 1}`;
      classes.set(rule, known);
      return { ...attributes, className: known };
    },
    css: () =>
      classes.size === 0
        ? ''
        : `@media (prefers-color-scheme:dark){${[...classes].map(([rule, name]) => `.${name}{${rule}}`).join('')}}`,
  };
}

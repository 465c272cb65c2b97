import * as en from './en.ts';

/** The words of the interface. One file per language beside this one; today there is one language. */
export const words = en;

import { bytes } from './bytes.ts';
import { frontMatter } from './front-matter.ts';
import { names } from './names.ts';
import type { Outcomes } from './outcome.ts';
import { pages } from './pages.ts';
import { texts } from './texts.ts';
import { values } from './values.ts';

/** Each file of `corpus/` with its outcome, by its name. */
export const outcomes: Outcomes = { ...bytes, ...frontMatter, ...names, ...pages, ...texts, ...values };

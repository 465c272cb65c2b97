import { type Words, wordsOf } from '../../words/index.ts';
import { loadSite } from '../data.ts';

/** The words of the pages that are being printed. Where no site is, as in a unit test, they are English. */
export const words: Words['site'] = wordsOf(process.env.SITE_DATA ? loadSite().config.language : 'en').site;

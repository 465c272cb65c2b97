import { fileWords as files } from './files.ts';
import * as site from './site.ts';

/** English. */
export const en = { site, files };

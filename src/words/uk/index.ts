import * as charts from './charts.ts';
import * as claims from './claims.ts';
import * as explainers from './explainers.ts';
import { fileWords as files } from './files.ts';
import * as format from './format.ts';
import * as site from './site.ts';

/** `uk`, ISO 639-1. */
export const uk = { charts, claims, explainers, files, format, site };

import * as charts from './charts.ts';
import * as claims from './claims.ts';
import { dataWords as data } from './data.ts';
import * as explainers from './explainers.ts';
import { fileWords as files } from './files.ts';
import * as format from './format.ts';
import * as site from './site.ts';

/** `uk`, ISO 639-1. */
export const uk = { charts, claims, data, explainers, files, format, site };

/**
 * Second stage: an article comes in with its blocks and sentences, a reading goes out: its statements with dates,
 * quantities, names and speakers, and the figures, events, positions, guarantees, roles and facts that they tell.
 * Reading one article looks at that article and the gazetteer alone. Joining articles is left to the ledger.
 */

export { type PackedReading, packReading, unpackReading } from './pack-reading.ts';
export { inferPublished } from './published.ts';
export { createReader, extract } from './read-article.ts';

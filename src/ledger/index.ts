/**
 * Third stage: the readings of all articles come in, the ledger goes out: claims with their origins, events, figures,
 * positions, guarantees and disagreements, each with its statements. Choosing what a page tells is left to compose,
 * and drawing to charts.
 */

export { buildLedger, checkOverrides, newestDate } from './build-ledger.ts';
export { foldLedger, withExplainers } from './editions.ts';
export { type Hedge, readHedge } from './figure-range.ts';
export { withPages } from './left-over.ts';
export { countIndependent } from './origins.ts';
export { readOverrides } from './overrides-read.ts';
export * from './query.ts';
export { QUOTE_WORDS, QUOTES_AN_ARTICLE } from './rights.ts';

/*
 * Helpers for the tests of this folder: an invented valley with dams and ferries, and a reader of what was drawn.
 */

export * from './testing/context.ts';
export * from './testing/crowd.ts';
export * from './testing/drawing.ts';
export * from './testing/lake.ts';
export * from './testing/ledger.ts';
export * from './testing/topology.ts';

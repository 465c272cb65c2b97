/**
 * Stage 4, outline + ledger -> MDX.
 *
 * In: the text of an outline (Markdown with directives) and what the articles say. Out: an explainer, whose MDX holds
 * our components and string literals alone, and messages for the editor. Left to others: reading and writing files,
 * drawing the charts it names, and printing the components.
 */
export { type ComposeInput, type ComposeResult, composeExplainer } from './compose-explainer.ts';
export { gateMdx } from './gate.ts';

import { count } from '../terminal/steps.ts';
import { type Change, isNothing, type Told } from './change.ts';
import { isSameText, type Likeness } from './likeness.ts';
import type { Given, Prepared } from './prepare.ts';

/** What became of one input. */
export interface Outcome {
  readonly from: string;
  readonly prepared: Prepared;
  readonly given: Given;
  readonly alike: readonly Likeness[];
  /** Path of the file, as a person knows it; null when it is there already. */
  readonly to: string | null;
}

const shown = 8;
const letters = 110;

function short(text: string): string {
  return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
}

const row = (name: string, words: string): string => `  ${name.padEnd(10)} ${words}`;
const more = (all: readonly unknown[]): string => (all.length > shown ? `; ${all.length - shown} more` : '');

function dateWords({ prepared: { article }, given, from }: Outcome): string {
  const { published, publishedBasis, publishedReasons } = article;
  if (published === null) return 'unknown; dates like "Wednesday" in it stay unknown, too';
  if (given.published !== undefined) return `${published}, as you say`;
  if (publishedBasis === 'inferred')
    return `${published}, worked out: ${publishedReasons.join('; ') || 'as its file says'}`;
  return `${published}, as ${/\.html?$/i.test(from) ? 'the page' : 'the file'} says`;
}

function likenessWords(likeness: Likeness): string {
  const { article, share, sameAddress, retells } = likeness;
  const percent = `${Math.round(share * 100)} % of its wording stands in ${article}`;
  if (isSameText(likeness)) return `the same text is here already: ${article}`;
  if (sameAddress) return `${article} has the same address; ${percent}. Is it a newer version? Then mend that one`;
  if (retells) return `${article} retells a text of this name. Is it the same? Then it is here already`;
  return `${percent}: one of them took from the other, or both from one text`;
}

/** What was understood of an article and where it went, as lines. */
export function tellOutcome(outcome: Outcome, isDry: boolean): readonly string[] {
  const { from, prepared, alike, to } = outcome;
  const { article, furniture, unlike } = prepared;
  const amount = (kind: string): number => article.blocks.filter((block) => block.kind === kind).length;
  const parts = [
    count(amount('paragraph'), 'paragraph'),
    ...(amount('list-item') > 0 ? [count(amount('list-item'), 'list item')] : []),
    ...(amount('heading') > 0 ? [count(amount('heading'), 'heading')] : []),
  ];
  return [
    from,
    row('title', article.title ?? 'unknown'),
    row('outlet', article.publisher ?? 'unknown'),
    ...(article.author === null ? [] : [row('author', article.author)]),
    row('published', dateWords(outcome)),
    ...(article.url === null ? [] : [row('address', article.url)]),
    row('rights', { own: 'own', licensed: 'licensed', quote: 'quote: short quotations only' }[article.rights]),
    ...article.disclosures.map((words) => row('says', short(words))),
    row('text', parts.join(', ')),
    ...(furniture.length === 0 ? [] : [row('left out', `${count(furniture.length, 'line')} of its site`)]),
    ...furniture.slice(0, shown).map((line) => row('', `- ${short(line)}`)),
    ...(furniture.length > shown ? [row('', `- and ${furniture.length - shown} more`)] : []),
    ...alike.map((likeness) => row('note', likenessWords(likeness))),
    ...(unlike.length === 0
      ? []
      : [row('note', `look at ${unlike.map((n) => `p${n}`).join(' ')} in the file: it is read there in another way`)]),
    to === null ? row('not added', 'nothing was written for it') : row(isDry ? 'would be' : 'written', to),
    '',
  ];
}

function section(name: string, list: readonly string[]): readonly string[] {
  if (list.length === 0) return [];
  return [row(name, ''), ...list.slice(0, shown).map((line) => row('', `- ${short(line)}`)), ...tail(list)].map(
    (line) => line.trimEnd(),
  );
}

function tail(list: readonly string[]): readonly string[] {
  return list.length > shown ? [row('', `- and${more(list).slice(1)}`)] : [];
}

/** Claims in words; those that no sentence of ours fits are counted. */
function wordsOf(list: readonly Told[]): readonly string[] {
  const told = list.flatMap(({ label }) => label ?? []);
  const rest = list.length - told.length;
  return rest === 0 ? told : [...told, `${rest} more, which no sentence of ours fits: counted and linked on the pages`];
}

const signed = (n: number): string => (n > 0 ? `+${n}` : `${n}`.replace('-', '−'));

/** What the site becomes by it, as lines. */
export function tellChange(change: Change): readonly string[] {
  const { claims, contradicted, figures, events, charts, explainers, shares } = change;
  if (isNothing(change)) return ['What it changes', row('nothing', 'no claim, chart or page is another by it')];
  return [
    'What it changes',
    row(
      'claims',
      `${claims.new.length} new, ${claims.confirmed.length} confirmed by a further origin, ${claims.repeated.length} repeated, ${contradicted.length} contradicted`,
    ),
    ...section('new', wordsOf(claims.new)),
    ...section(
      'confirmed',
      claims.confirmed.map(({ id, label, by }) => `${label ?? id} (${by.join('; ')})`),
    ),
    ...section(
      'disputed',
      contradicted.map(({ about, sides }) => `${about}: ${sides.join(' / ')}`),
    ),
    ...section('figures', wordsOf(figures)),
    ...section('events', wordsOf(events)),
    ...section('replaced', wordsOf(claims.gone)),
    ...section(
      'charts',
      charts.map(({ chart, title, rows }) => `${chart}: ${title}${rows === 0 ? '' : ` (${signed(rows)} rows)`}`),
    ),
    ...section(
      'explainers',
      explainers.map(({ explainer, added, removed }) => `${explainer}: ${signed(added)} ${signed(-removed)} lines`),
    ),
    ...section(
      'same story',
      shares.map(({ article, claims: n }) => `${article}: ${count(n, 'claim')} told there, too`),
    ),
  ];
}

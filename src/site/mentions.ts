import type { Site } from './data.ts';
import { entitiesOf } from './entities.ts';
import { type GlossaryTerm, readGlossary } from './glossary.ts';

/** A name or term of the text that can be linked or explained. */
export type Mention =
  | { readonly kind: 'name'; readonly id: string; readonly forms: readonly string[]; readonly href: string }
  | { readonly kind: 'term'; readonly id: string; readonly forms: readonly string[]; readonly term: GlossaryTerm };

/** A part of printed HTML: as it was, or the words of a mention. */
export type Piece = string | { readonly mention: Mention; readonly words: string };

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** One pattern for all forms, the longest first, as whole words. */
function patternOf(mentions: readonly Mention[]): RegExp {
  const forms = mentions.flatMap((mention) => mention.forms).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = forms.map((form) => escapeHtml(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}

function meaning(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  return new Map(mentions.flatMap((mention) => mention.forms.map((form) => [escapeHtml(form), mention] as const)));
}

/**
 * Cuts printed HTML at the first mention of each.
 *
 * @param html - Words and tags, as a page prints them; only words outside tags and links are looked at.
 */
export function findMentions(html: string, mentions: readonly Mention[]): Piece[] {
  if (mentions.length === 0) return [html];
  const pattern = patternOf(mentions);
  const byForm = meaning(mentions);
  const used = new Set<Mention>();
  const pieces: Piece[] = [];
  let inLink = false;
  for (const part of html.split(/(<[^>]*>)/)) {
    if (part.startsWith('<')) {
      inLink = part.startsWith('<a ') || (inLink && part !== '</a>');
      pieces.push(part);
      continue;
    }
    let from = 0;
    for (const match of inLink ? [] : part.matchAll(pattern)) {
      const mention = byForm.get(match[0]);
      if (mention === undefined || used.has(mention)) continue;
      used.add(mention);
      pieces.push(part.slice(from, match.index), { mention, words: match[0] });
      from = match.index + match[0].length;
    }
    pieces.push(part.slice(from));
  }
  return pieces.filter((piece) => piece !== '');
}

/** All that an explainer's text may link: terms of the glossary, then places and actors with a page of their own. */
export function mentionsOf(site: Site): Mention[] {
  const terms = readGlossary().map(
    (term): Mention => ({ kind: 'term', id: term.id, forms: [term.term, ...term.also], term }),
  );
  const taken = new Set(terms.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));
  const names = [...entitiesOf(site, 'actor'), ...entitiesOf(site, 'place')].map(
    ({ id, type, name, aliases, href }) => ({
      kind: 'name' as const,
      id: `${type}-${id}`,
      forms: [name, ...aliases].filter((form) => !taken.has(form.toLowerCase())),
      href,
    }),
  );
  const seen = new Set<string>();
  return [...terms, ...names].map((mention) => ({
    ...mention,
    forms: mention.forms.filter((form) => !seen.has(form) && seen.add(form)),
  }));
}

/** A sentence full of links is no longer read. */
const PER_SENTENCE = 2;

const plans = new WeakMap<Site, Map<string, ReadonlyMap<string, readonly Mention[]>>>();

/**
 * Which mention is linked in which sentence of an explainer: the first of each after the short version.
 *
 * @param mdx - Text of the composed page; pages are printed in no certain order, so this cannot be found while printing.
 * @returns By the id of the sentence.
 */
export function planMentions(mdx: string, mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const plan = new Map<string, Mention[]>();
  const used = new Set<Mention>();
  const body = mdx.slice(Math.max(0, mdx.indexOf('</Short>')));
  for (const [, id = '', content = ''] of body.matchAll(/<S id="([^"]+)"[^>]*>(.*?)<\/S>/gs)) {
    const text = [...content.matchAll(/\{("(?:[^"\\]|\\.)*")\}/g)]
      .map((match) => JSON.parse(match[1] ?? '""'))
      .join('');
    const left = mentions.filter((mention) => !used.has(mention));
    const found = findMentions(escapeHtml(text), left)
      .flatMap((piece) => (typeof piece === 'string' ? [] : piece.mention))
      .slice(0, PER_SENTENCE);
    for (const mention of found) used.add(mention);
    if (found.length > 0) plan.set(id, found);
  }
  return plan;
}

/** The mentions to link in one sentence of an explainer. */
export function mentionsInSentence(site: Site, slug: string, sentence: string): readonly Mention[] {
  const pages = plans.get(site) ?? new Map<string, ReadonlyMap<string, readonly Mention[]>>();
  plans.set(site, pages);
  const plan = pages.get(slug) ?? planMentions(site.explainer.get(slug)?.mdx ?? '', mentionsOf(site));
  pages.set(slug, plan);
  return plan.get(sentence) ?? [];
}

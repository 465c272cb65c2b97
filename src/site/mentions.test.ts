import { describe, expect, test } from 'vitest';
import { findMentions, type Mention, planMentions } from './mentions.ts';

const dam: Mention = { kind: 'name', id: 'place-dam', forms: ['Long Dam', 'the Dam'], href: '/places/dam/' };
const warden: Mention = { kind: 'name', id: 'actor-warden', forms: ['Ann O’Hara', 'Warden'], href: '/actors/warden/' };
const shown = (html: string): string[] =>
  findMentions(html, [dam, warden]).flatMap((piece) => (typeof piece === 'string' ? [] : piece.words));

describe('findMentions', () => {
  test('finds the first mention of each, in any of its forms', () => {
    expect(shown('The Warden saw Long Dam; Long Dam held, said the Warden.')).toEqual(['Warden', 'Long Dam']);
  });

  test('gives the words back as they were', () => {
    const html = 'The Warden saw <data value="3">3 m</data> of Long Dam.';
    const pieces = findMentions(html, [dam, warden]);
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('')).toBe(html);
  });

  test('leaves alone parts of longer words, tags and links', () => {
    expect(shown('Wardens <a href="/x/">Long Dam</a> <b title="Warden">x</b> Long Dam-like')).toEqual([]);
  });

  test('finds names with marks that HTML escapes', () => {
    const mention: Mention = { kind: 'name', id: 'x', forms: ["Miller's Weir"], href: '/' };
    expect(findMentions('At Miller&#39;s Weir.', [mention])).toHaveLength(3);
  });
});

describe('planMentions', () => {
  const page = `<Short>
  <Item><S id="s-0">{"Long Dam holds."}</S></Item>
</Short>
<P>
  <S id="s-1">{"It is "}<Fig id="f">{"3 m"}</Fig>{" high, by the Dam office."}</S>{" "}
  <S id="s-2">{"Long Dam was seen by the Warden."}</S>
</P>`;

  test('links each once, and nothing in the short version', () => {
    const plan = planMentions(page, [dam, warden]);
    expect([...plan].map(([id, mentions]) => [id, mentions.map((each) => each.id)])).toEqual([
      ['s-1', ['place-dam']],
      ['s-2', ['actor-warden']],
    ]);
  });
});

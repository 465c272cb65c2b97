import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from './article.ts';

/** Lines as pages have them, invented: what an article says and what its site says, in no order. */
const lines = [
  'Skip to content',
  'Home > World > Rivers',
  'Issues Experts Events About Donate',
  'Two towns agree to share water from the Harrow dam',
  'By Jane Miller and Sam Fox',
  'Updated 27 January 2026, 10:15 GMT',
  'Getty Images',
  'harrow-dam.jpg',
  'The dam at Harrow was built in 1931 [File: Ann Lee/Reuters]',
  'HARROW, Jan 27 (Agency) - Two towns agreed on Tuesday to share water from the dam, ending a long dispute.',
  'Officials from both towns met on Monday to discuss the dam, which has been closed since a flood in 2019.',
  '“We are closer than we were,” said the mayor.',
  'He spoke to former U.S.',
  'President Reed about the river.',
  'and the gates, which were shut by day,',
  'It rained.',
  '- a wall of 40 metres',
  '• two gates',
  '1. The wall',
  '# Water',
  'What happens next?',
  'VIDEO04:12',
  '0',
  '***',
  '   indented words that begin small',
  'Related topics',
  'Flood closes bridge for third time',
  '12 January',
  'Sign up for our weekly newsletter and get the valley in your inbox.',
  'Leave a Reply Cancel reply',
  'Reader on Flood closes bridge',
  'Jane Miller is a senior fellow at the Institute of Rivers.',
  '© 2026 Valley News. All rights reserved.',
  '<div>not markup</div>',
  '“”',
  'ﬁsh\u00adermen met\u00a0at 9 a.m.',
];
// A file of nothing but furniture is refused. It stands apart: lines of one length may be one paragraph, cut by hand.
const BODY = 'The sluices are opened for a week in spring, so that the lower fields get water.';
const blank = ['', '', ' ', '\t'];
const ends = fc.constantFrom('\n', '\r\n', '\r');

/** Lines that are not blank and that no block covers, and those that two blocks cover. */
function lostLines(source: string, file: string): string[] {
  const bytes = new TextEncoder().encode(source);
  const { article } = readArticle({ file, path: file, bytes, sidecar: null });
  if (!article) return ['no article'];
  const lost: string[] = [];
  let start = 0;
  for (const line of article.text.split('\n')) {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    if (!/\S/.test(line)) continue;
    const over = article.blocks.filter((block) => block.start < to && block.end > from);
    if (over.length !== 1) lost.push(`${over.length} blocks: ${line}`);
  }
  return lost;
}

test('every line of a plain text that is not blank is one title, heading, statement or piece of furniture', {
  timeout: 60_000,
}, () => {
  const page = fc.array(fc.constantFrom(...lines, ...blank), { minLength: 1, maxLength: 60 });
  const whole = fc.shuffledSubarray(lines, { minLength: lines.length });
  fc.assert(
    fc.property(fc.oneof(page, whole), ends, (chosen, end) => {
      expect(lostLines([...chosen, '', BODY].join(end), 'a.txt')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every paragraph and list item has its sentences, and together they hold all its words', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 5 }), (chosen) => {
      const bytes = new TextEncoder().encode(chosen.join('\n\n'));
      const { article } = readArticle({ file: 'a.txt', path: 'a.txt', bytes, sidecar: null });
      for (const block of article?.blocks ?? []) {
        const told = block.sentences.map(({ start, end }) => article?.text.slice(start, end)).join(' ');
        const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
        const isText = block.kind === 'paragraph' || block.kind === 'list-item';
        expect(words(told)).toEqual(isText ? words(article?.text.slice(block.start, block.end) ?? '') : []);
      }
    }),
    { numRuns: 200 },
  );
});

test('every line of Markdown is one title, heading, statement or piece of furniture', { timeout: 60_000 }, () => {
  const words = lines.filter((line) => !/^[<*]|^\s/.test(line));
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 1 }), ends, (chosen, end) => {
      expect(lostLines([...chosen, BODY].join(end + end), 'a.md')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('every line of a page is one title, heading, statement or piece of furniture, and holds the words of its element', {
  timeout: 60_000,
}, () => {
  const tags = fc.constantFrom('p', 'div', 'li', 'h2', 'blockquote', 'figcaption', 'td', 'span');
  const element = fc.tuple(tags, fc.constantFrom(...lines, 'a <b>bold</b> word &amp; another', '<i>x</i>'));
  fc.assert(
    fc.property(fc.array(element, { maxLength: 30 }), (elements) => {
      const page = elements.map(([tag, words]) => `<${tag}>${words}</${tag}>`).join('\n');
      expect(lostLines(`<html><body><article>${page}<p>${BODY}</p></article></body></html>`, 'a.html')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

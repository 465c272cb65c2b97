import { type Draft, endsSentence, makeDraft } from './draft.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const bullet = /^(?:[-*•‣◦▪●·➤►]|\p{Pd})\s+(?=\S)/u;
const counter = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)/;

/**
 * Cuts plain text into drafts: each line is a paragraph, unless the text is hard-wrapped, where blank lines part them.
 *
 * @param source - Decoded text of the file.
 * @param from - Where the article begins in it.
 * @returns Drafts in order. Lines with list marks are list items; lines with Markdown's heading marks are headings; of
 *   the others the kind is left open.
 */
export function readTxtDrafts(source: string, from = 0): Draft[] {
  const groups = findGroups(source, from);
  const lines = groups.flat();
  const paragraphs = isWrapped(groups) ? groups.flatMap(joinWrapped) : lines;
  return paragraphs.map((line, i) => {
    const heading = /^#{1,6}\s+(?=\S)/.exec(line.text)?.[0];
    if (heading) return makeDraft(source, line.start + heading.length, line.end, { kind: 'heading' });
    const mark = listMark(line.text, paragraphs[i - 1]?.text ?? '', paragraphs[i + 1]?.text ?? '');
    if (mark === '') return makeDraft(source, line.start, line.end);
    return makeDraft(source, line.start + mark.length, line.end, { kind: 'list-item' });
  });
}

/** Non-blank lines, in groups that blank lines part. */
function findGroups(source: string, from: number): Line[][] {
  const groups: Line[][] = [[]];
  for (let start = from; start <= source.length; ) {
    const stop = source.indexOf('\n', start);
    const end = stop === -1 ? source.length : stop;
    const text = source.slice(start, end).trim();
    if (text !== '') groups.at(-1)?.push({ start: start + source.slice(start, end).indexOf(text), end, text });
    else if (groups.at(-1)?.length) groups.push([]);
    start = end + 1;
  }
  return groups.filter((group) => group.length > 0);
}

/**
 * Text is hard-wrapped when lines that have another behind them in their group are alike in width, narrow, and mostly
 * end within a sentence.
 */
function isWrapped(groups: readonly (readonly Line[])[]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (inner.length < 4) return false;
  const even = inner.filter(({ text }) => text.length >= 45 && text.length <= 100);
  const open = inner.filter(({ text }) => !endsSentence(text));
  return even.length > inner.length * 0.7 && open.length > inner.length * 0.5;
}

/** Joins the lines of a wrapped group; list marks and a short last line of a sentence begin a new paragraph. */
function joinWrapped(group: readonly Line[]): Line[] {
  const joined: Line[] = [];
  const width = Math.max(...group.map(({ text }) => text.length));
  for (const [i, line] of group.entries()) {
    const last = joined.at(-1);
    const before = group[i - 1]?.text ?? '';
    const isEnd = endsSentence(before) && before.length < width * 0.7;
    if (!last || isEnd || bullet.test(line.text) || counter.test(line.text)) joined.push(line);
    else joined[joined.length - 1] = { start: last.start, end: line.end, text: `${last.text} ${line.text}` };
  }
  return joined;
}

/** The mark of a list item. A dash or a number alone may begin a paragraph or a heading: it needs company. */
function listMark(text: string, before: string, after: string): string {
  const sure = /^[-*•‣◦▪●·➤►]\s+(?=[^\s*•-])/.exec(text)?.[0];
  if (sure) return sure;
  const mark = bullet.exec(text)?.[0] ?? counter.exec(text)?.[0];
  const form = bullet.test(text) ? bullet : counter;
  return mark && (form.test(before) || form.test(after) || before.endsWith(':')) ? mark : '';
}

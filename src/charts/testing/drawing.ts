import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { ChartSpec, SmallPicture } from '../../model/chart-spec.ts';
import { type Box, textBox } from '../boxes.ts';

/** A text as it was drawn, and about where. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function number(element: Element, name: string): number {
  return Number(element.properties[name]);
}

/** Every text of a drawing with its box, a line each, in the order drawn. */
export function readTexts(svg: string): DrawnText[] {
  const tree = fromHtml(svg, { fragment: true, space: 'html' });
  return selectAll('text', tree).map((element) => {
    const size = number(element, 'fontSize');
    const lines = [textOf(element)];
    const anchor = (element.properties.textAnchor ?? 'start') as 'start' | 'middle' | 'end';
    const bold = String(element.properties.className ?? '').includes('t-bold');
    const box = textBox({ x: number(element, 'x'), y: number(element, 'y'), lines, size, anchor, bold });
    return { text: lines.join(' '), size, box };
  });
}

/** Pairs of texts whose boxes overlap by more than a hair. */
export function findCollisions(svg: string): string[] {
  const texts = readTexts(svg);
  const found: string[] = [];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const wide = Math.min(a.box.x1, b.box.x1) - Math.max(a.box.x0, b.box.x0);
      const high = Math.min(a.box.y1, b.box.y1) - Math.max(a.box.y0, b.box.y0);
      if (wide > 0.5 && high > 0.5) found.push(`“${a.text}” over “${b.text}”`);
    }
  });
  return found;
}

/** Texts that stick out of the drawing. */
export function findOutside(svg: string, width: number, height: number): string[] {
  return readTexts(svg)
    .filter(({ box }) => box.x0 < -0.5 || box.y0 < -0.5 || box.x1 > width + 0.5 || box.y1 > height + 0.5)
    .map(({ text }) => text);
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Marks whose names do not hold the words that are drawn: speech input would not find them. */
export function findNameless(svg: string): string[] {
  const tree = fromHtml(svg, { fragment: true });
  return selectAll('.mark', tree).flatMap((mark) => {
    const drawn = selectAll('text', mark).map(textOf).join(' ');
    const name = String(mark.properties.ariaLabel ?? '');
    return bare(name).includes(bare(drawn)) && name !== '' ? [] : [`“${drawn}” is named “${name}”`];
  });
}

/** What no drawing may hold: styles, scripts, long numbers, ids of other drawings, small type, names that are not drawn. */
export function findFaults(svg: string, key: string): string[] {
  const tree = fromHtml(svg, { fragment: true });
  const faults = selectAll('[style], script, style, foreignObject, image', tree).map((each) => each.tagName);
  const ids = selectAll('[id]', tree).map((each) => String(each.properties.id));
  faults.push(...ids.filter((id) => !id.startsWith(`${key}-`)).map((id) => `id ${id}`));
  const markup = svg.replace(/>[^<]*</g, '><').replace(/aria-label="[^"]*"/g, '');
  faults.push(...(markup.match(/\d\.\d{4,}|NaN|undefined/g) ?? []));
  faults.push(...findNameless(svg));
  faults.push(
    ...readTexts(svg)
      .filter(({ size }) => size < 13)
      .map(({ text }) => `small: ${text}`),
  );
  return faults;
}

/** What a small picture may not hold: words that touch, stick out or are too small, and anything to reach or to hear. */
export function findSmallFaults(picture: SmallPicture | null): string[] {
  if (!picture) return ['no small picture'];
  const { svg, width, height } = picture;
  const tree = fromHtml(svg, { fragment: true });
  return [
    ...findCollisions(svg),
    ...findOutside(svg, width, height),
    ...selectAll('a, [href], [aria-label], [role], [tabindex], [id], [style], .hit', tree).map((each) => each.tagName),
    ...readTexts(svg).flatMap(({ text, size }) => (size < 12 ? [`small: ${text}`] : [])),
    ...(svg.match(/\d\.\d{4,}|NaN|undefined/g) ?? []),
  ];
}

/** What is wrong with any drawing of a chart, its small picture included; a chart with nothing to draw has no fault. */
export function findDrawnFaults({ id, empty, drawings, small }: ChartSpec): string[] {
  if (empty !== null) return [];
  const faults = drawings.flatMap(({ svg, layout, width, height }) =>
    [...findCollisions(svg), ...findOutside(svg, width, height), ...findFaults(svg, `${id}-${layout}`)].map(
      (fault) => `${layout}: ${fault}`,
    ),
  );
  return [...(drawings.length === 2 ? [] : ['not two layouts']), ...faults, ...findSmallFaults(small)];
}

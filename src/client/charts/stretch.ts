/** Bars no wider than this are as narrow as a bar is drawn; a day that is known gets no longer by a closer look. */
const LEAST = 10;

interface Place {
  readonly x: number;
  readonly width: number;
}

const homes = new WeakMap<Element, Place>();

/** Where a rectangle or a text stood before any stretching. */
function homeOf(element: Element): Place {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const home = homes.get(element) ?? { x: number('x'), width: number('width') };
  homes.set(element, home);
  return home;
}

/** Where a path begins. */
const startOf = (path: Element): number => Number(/^M(-?[\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1] ?? 0);

const put = (rect: Element, x: number, width: number): void => {
  rect.setAttribute('x', `${x}`);
  rect.setAttribute('width', `${width}`);
};

const shift = (element: Element, by: number): void => element.setAttribute('transform', `translate(${by} 0)`);

function stretchMark(mark: Element, by: number): void {
  const bar = mark.querySelector('.bar');
  if (!bar) return;
  const { x, width } = homeOf(bar);
  const wide = width > LEAST ? width * by : width;
  const left = width > LEAST ? x * by : (x + width / 2) * by - width / 2;
  put(bar, left, wide);
  const [ahead, after] = [left - x, left + wide - x - width];
  for (const hit of mark.querySelectorAll('.hit')) {
    const home = homeOf(hit);
    put(hit, home.x + ahead, home.width + after - ahead);
  }
  for (const path of mark.querySelectorAll('path:not(.hatch)')) shift(path, startOf(path) < x + width ? ahead : after);
  for (const text of mark.querySelectorAll('text')) shift(text, homeOf(text).x < x + width ? ahead : after);
  for (const hatch of mark.querySelectorAll('.hatch'))
    hatch.setAttribute('transform', `translate(${left - (x * wide) / width} 0) scale(${wide / width} 1)`);
}

/**
 * Stretches time: days lie further apart and bars are as much wider as their dates are unsure, while words and signs
 * keep their size.
 *
 * @param by - How many times as wide as it was drawn; 1 is as it was drawn.
 */
export function stretch(svg: SVGSVGElement, by: number): void {
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  svg.setAttribute('viewBox', `0 0 ${width * by} ${height}`);
  svg.style.aspectRatio = by === 1 ? '' : `${width * by} / ${height}`;
  for (const mark of svg.querySelectorAll('.mark')) stretchMark(mark, by);
  const ground = svg.querySelector('.ground');
  for (const rect of ground?.querySelectorAll('rect') ?? []) put(rect, homeOf(rect).x * by, homeOf(rect).width * by);
  for (const text of ground?.querySelectorAll('text') ?? []) shift(text, homeOf(text).x * (by - 1));
  for (const path of ground?.querySelectorAll('path') ?? []) {
    if (path.matches('.axis-break')) shift(path, startOf(path) * (by - 1));
    else path.setAttribute('transform', `scale(${by} 1)`);
  }
}

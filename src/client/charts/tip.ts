import { type Mark, markOf, statementsOf } from './marks.ts';

/** What the page knows of the statements, by article. */
interface TipData {
  readonly said: Readonly<
    Record<
      string,
      {
        /** Outlet and date. */
        readonly place: string;
        /** Who said it through whom: the statements of each, without the article. */
        readonly chains: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
  /** Both hold `{n}`. */
  readonly paragraph: string;
  readonly more: string;
}

export interface Tip {
  readonly show: (mark: Mark) => void;
  readonly hide: () => void;
  /** The mark that it tells of, or null while it is closed. */
  readonly mark: () => Mark | null;
}

/** Sources told in one tooltip; the list below the chart holds all. */
const MOST = 4;
/** Time to cross from the mark to the tooltip, in ms. */
const LINGER = 250;
const GAP = 8;
let count = 0;

function readData(chart: HTMLElement): TipData {
  const text = chart.querySelector('script.chart-said')?.textContent;
  return text ? (JSON.parse(text) as TipData) : { said: {}, paragraph: '', more: '' };
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Address of a statement, beside that of the mark: both stand under the same base path. */
function addressOf(mark: Mark, statement: string): string {
  const [base = '/'] = mark.href.baseVal.split('articles/');
  return `${base}articles/${statement.replace('#', '/#')}`;
}

/** Who said a statement, empty for an article's own voice; and outlet, date and paragraph. */
function tell(statement: string, { said, paragraph }: TipData): readonly [chain: string, place: string] {
  const [article = '', at = ''] = statement.split('#');
  const known = said[article];
  if (!known) return ['', statement];
  const [chain = ''] = Object.entries(known.chains).find(([, list]) => list.includes(at)) ?? [];
  return [chain, `${known.place}, ${paragraph.replace('{n}', at.replace(/^p|s\d+$/g, ''))}`];
}

function fill(box: HTMLElement, mark: Mark, data: TipData): HTMLElement {
  const list = element('ul');
  const rows = new Map<string, HTMLElement>();
  for (const statement of statementsOf(mark)) {
    const [chain, place] = tell(statement, data);
    const key = `${chain}|${place}`;
    if (rows.has(key)) continue;
    const row = element('li');
    const link = element('a', place);
    link.href = addressOf(mark, statement);
    if (chain) row.append(element('span', chain), ' ');
    row.append(link);
    rows.set(key, row);
  }
  list.append(...[...rows.values()].slice(0, MOST));
  if (rows.size > MOST) list.append(element('li', data.more.replace('{n}', `${rows.size - MOST}`)));
  box.replaceChildren(element('b', mark.getAttribute('aria-label') ?? ''), list);
  return list;
}

/** Below the mark or above it, never out of the window. */
function place(box: HTMLElement, mark: Mark): void {
  const at = mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const fits = at.bottom + GAP + height <= clientHeight || at.top < height + GAP;
  const top = fits ? at.bottom + GAP : at.top - height - GAP;
  box.style.left = `${Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, clientWidth - width - GAP))}px`;
  box.style.top = `${Math.max(GAP, Math.min(top, clientHeight - height - GAP))}px`;
}

/**
 * Gives a chart its tooltip. It opens on hover, focus and the first touch, stays while the pointer is over it or the
 * focus in it, and goes away on Escape.
 */
export function addTip(chart: HTMLElement): Tip {
  const data = readData(chart);
  const box = element('div');
  box.className = 'chart-tip';
  box.id = `chart-tip-${++count}`;
  box.popover = 'manual';
  chart.querySelector('.drawings')?.append(box);
  let current: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touch = false;

  const hide = (): void => {
    clearTimeout(timer);
    if (!current) return;
    current.removeAttribute('aria-describedby');
    current.classList.remove('is-on');
    current = null;
    box.hidePopover();
  };
  const show = (mark: Mark): void => {
    clearTimeout(timer);
    if (current === mark) return;
    hide();
    current = mark;
    const list = fill(box, mark, data);
    list.id = `${box.id}-said`;
    mark.setAttribute('aria-describedby', list.id);
    mark.classList.add('is-on');
    box.showPopover();
    place(box, mark);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const active = document.activeElement;
      if (active !== current && !box.contains(active)) hide();
    }, LINGER);
  };

  chart.addEventListener('pointerover', (event) => {
    const mark = markOf(event.target);
    if (event.pointerType === 'touch') return;
    if (mark) show(mark);
    else if (box.contains(event.target as Node)) clearTimeout(timer);
    else later();
  });
  chart.addEventListener('pointerleave', later);
  chart.addEventListener('pointerdown', (event) => {
    touch = event.pointerType === 'touch';
  });
  chart.addEventListener('focusin', (event) => {
    const mark = markOf(event.target);
    if (mark?.matches(':focus-visible')) show(mark);
    else if (!box.contains(event.target as Node)) hide();
  });
  chart.addEventListener('focusout', later);
  // The first touch tells, the second one follows the link.
  chart.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (!mark || !touch || current === mark) return;
    event.preventDefault();
    show(mark);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!markOf(event.target) && !box.contains(event.target as Node)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !current) return;
    event.preventDefault();
    const back = box.contains(document.activeElement) ? current : null;
    hide();
    back?.focus();
    // Coming back must not open it again.
    hide();
  });
  for (const name of ['scroll', 'resize'] as const) {
    addEventListener(name, () => current && place(box, current), { capture: true, passive: true });
  }
  return { show, hide, mark: () => current };
}

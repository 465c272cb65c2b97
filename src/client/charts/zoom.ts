import { stretch } from './stretch.ts';

/** How many times as wide as its room a drawing can get. */
const LEVELS = [1, 1.5, 2, 3, 4] as const;
/** As wide as a drawing gets by itself (chart.css). */
const WIDEST = '52rem';

/**
 * Makes a drawing larger inside of its frame: by buttons, by the keys + - and 0, and by the wheel together with ctrl.
 * What stood in the middle, or under the pointer, stays there. Where time runs across, only time gets longer.
 */
export function addZoom(chart: HTMLElement): void {
  const buttons = [...chart.querySelectorAll<HTMLButtonElement>('[data-zoom]')];
  const drawings = [...chart.querySelectorAll<HTMLElement>('.drawing')];
  if (buttons.length === 0) return;
  let level = 0;

  const set = (to: number, x?: number, y?: number): void => {
    const next = Math.max(0, Math.min(LEVELS.length - 1, to));
    const by = (LEVELS[next] ?? 1) / (LEVELS[level] ?? 1);
    if (next === level) return;
    level = next;
    for (const drawing of drawings) {
      const box = drawing.getBoundingClientRect();
      const [dx, dy] = [(x ?? box.left + box.width / 2) - box.left, (y ?? box.top + box.height / 2) - box.top];
      const svg = drawing.querySelector('svg');
      const inTime = svg?.matches('.plot-timeline.plot-wide') ?? false;
      const down = inTime ? 1 : by;
      const [left, top] = [(drawing.scrollLeft + dx) * by - dx, (drawing.scrollTop + dy) * down - dy];
      const times = LEVELS[level] ?? 1;
      drawing.classList.toggle('is-zoomed', level > 0);
      drawing.classList.toggle('is-stretched', level > 0 && inTime);
      if (svg) {
        svg.style.width = level > 0 ? `calc(min(100%, ${inTime ? WIDEST : '100%'}) * ${times})` : '';
        svg.style.maxWidth = level > 0 ? 'none' : '';
        if (inTime) stretch(svg, times);
      }
      drawing.scrollTo({ left, top, behavior: 'instant' });
    }
    for (const button of buttons) {
      const step = Number(button.dataset.zoom);
      button.setAttribute('aria-disabled', `${step > 0 ? level === LEVELS.length - 1 : level === 0}`);
    }
  };
  const step = (by: number, x?: number, y?: number): void => set(by === 0 ? 0 : level + by, x, y);

  for (const button of buttons) button.addEventListener('click', () => step(Number(button.dataset.zoom)));
  chart.addEventListener('keydown', (event) => {
    const by = { '+': 1, '=': 1, '-': -1, '0': 0 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest('select, input')) return;
    event.preventDefault();
    step(by);
    (event.target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  });
  for (const drawing of drawings) {
    drawing.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        step(event.deltaY < 0 ? 1 : -1, event.clientX, event.clientY);
      },
      { passive: false },
    );
  }
  set(0);
}

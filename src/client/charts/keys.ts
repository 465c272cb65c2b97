import { isIn, type Mark, markOf, marksOf } from './marks.ts';
import type { Tip } from './tip.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Opens the table and goes to it, or goes back to the chart. */
function toggleTable(chart: HTMLElement, last: Mark | null): void {
  const fold = chart.querySelector<HTMLDetailsElement>('.chart-data');
  const table = fold?.querySelector<HTMLElement>('[tabindex]');
  if (!fold || !table) return;
  if (fold.contains(document.activeElement)) last?.focus();
  else {
    fold.open = true;
    table.focus();
  }
}

/**
 * Walks through the marks of a chart by arrow keys, Home and End. Each drawing is one stop of the Tab key; `t` leads to
 * the table and back.
 *
 * @returns `refresh` is called when other marks than before can be reached.
 */
export function addKeys(chart: HTMLElement, tip: Tip): { readonly refresh: () => void } {
  let last: Mark | null = null;
  const drawings = [...chart.querySelectorAll('svg.plot')];
  const stopAt = (mark: Mark): void => {
    for (const other of marksOf(mark.ownerSVGElement?.parentElement ?? chart)) {
      other.setAttribute('tabindex', other === mark ? '0' : '-1');
    }
    last = mark;
  };
  const refresh = (): void => {
    for (const drawing of drawings) {
      const marks = marksOf(drawing.parentElement ?? chart);
      const stop = marks.find((mark) => isIn(mark) && mark.getAttribute('tabindex') === '0') ?? marks.find(isIn);
      for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
    }
    const shown = tip.mark();
    if (shown && !isIn(shown)) tip.hide();
  };
  refresh();

  chart.addEventListener('focusin', (event) => {
    const mark = markOf(event.target);
    if (mark) stopAt(mark);
  });
  chart.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || (target as Element).closest('select, input')) return;
    if (key === 't' || key === 'T') {
      event.preventDefault();
      toggleTable(
        chart,
        last?.checkVisibility() ? last : (marksOf(chart).find((one) => one.checkVisibility() && isIn(one)) ?? null),
      );
      return;
    }
    const mark = markOf(target);
    if (!mark) return;
    const marks = marksOf(mark.ownerSVGElement?.parentElement ?? chart).filter(isIn);
    const at = marks.indexOf(mark) + (STEPS[key] ?? 0);
    const next = key === 'Home' ? marks[0] : key === 'End' ? marks.at(-1) : key in STEPS ? marks[at] : null;
    if (next === null) return;
    event.preventDefault();
    next?.focus();
  });
  chart.querySelector('[data-table]')?.addEventListener('click', () => toggleTable(chart, last));
  return { refresh };
}

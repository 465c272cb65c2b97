import { marksOf } from './marks.ts';

/** Shows in the drawing which entry of the list the address names, and opens the fold that the entry stands in. */
export function addAddress(chart: HTMLElement): void {
  const show = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    for (const mark of marksOf(chart)) mark.classList.toggle('is-target', id !== '' && mark.dataset.event === id);
    const entry = id === '' ? null : document.getElementById(id);
    const fold = entry && chart.contains(entry) ? entry.closest('details') : null;
    if (fold && !fold.open) {
      fold.open = true;
      entry?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  };
  addEventListener('hashchange', show);
  show();
}

import { isIn, marksOf, statementsOf } from './marks.ts';

/** Whether a mark or a list item has a value of a filter; `source` is an article that one of its statements stands in. */
function has(element: Element, key: string, value: string): boolean {
  if (key === 'source') return statementsOf(element).some((id) => id.startsWith(`${value}#`));
  return (element.getAttribute(`data-${key}`) ?? '').split(' ').includes(value);
}

/** Keeps the state of the filters in the query of the address, beside whatever else stands there. */
function writeAddress(fields: readonly HTMLSelectElement[]): void {
  const url = new URL(location.href);
  for (const { name, value } of fields) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/**
 * Dims the marks and hides the list items that the chosen values leave out.
 *
 * @param changed - Called when other marks than before take part.
 */
export function addFilters(chart: HTMLElement, changed: () => void): void {
  const form = chart.querySelector<HTMLFormElement>('.chart-tools');
  const fields = [...(form?.querySelectorAll('select') ?? [])];
  if (!form || fields.length === 0) return;
  const output = form.querySelector('output');
  const items = [...chart.querySelectorAll<HTMLElement>('li[data-statements]')];

  const apply = (): void => {
    const wanted = fields.filter(({ value }) => value !== '');
    const fits = (one: Element): boolean => wanted.every(({ name, value }) => has(one, name, value));
    for (const mark of marksOf(chart)) {
      const out = !fits(mark);
      mark.classList.toggle('is-out', out);
      if (out) mark.setAttribute('aria-hidden', 'true');
      else mark.removeAttribute('aria-hidden');
    }
    for (const item of items) item.hidden = !fits(item);
    const shown = marksOf(chart).filter((mark) => mark.checkVisibility());
    if (output) {
      const words = (output.dataset.form ?? '').replace('{all}', `${shown.length}`);
      output.value = wanted.length === 0 ? '' : words.replace('{shown}', `${shown.filter(isIn).length}`);
    }
    changed();
  };
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = query.get(field.name) ?? '';
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    apply();
    writeAddress(fields);
  });
  form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('change'))));
  if (fields.some(({ value }) => value !== '')) apply();
}

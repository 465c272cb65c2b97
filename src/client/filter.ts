/* Filters the list of claims as the reader chooses, and keeps the choice in the address. Without it the whole list
   stands there, on as many pages as it needs; the first choice brings the rows of the others here. */

const box = document.querySelector<HTMLElement>('#filter');
const output = box?.querySelector('output');
const reset = box?.querySelector('button');
const fields = [...(box?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])];

type Test = (row: HTMLElement, value: string) => boolean;
const tests: Readonly<Record<string, Test>> = {
  q: (row, value) => {
    const text = (row.textContent ?? '').toLowerCase();
    return value
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  },
  by: (row, value) => (row.dataset.by ?? '').split(' ').includes(value),
  kind: (row, value) => row.closest<HTMLElement>('.claims-fold')?.dataset.kind === value,
  origins: (row, value) => {
    const count = Number(row.dataset.origins);
    return value === '0' ? count === 0 : count >= Number(value);
  },
};

const chosen = (): { name: string; value: string }[] =>
  fields.map(({ name, value }) => ({ name, value: value.trim() })).filter(({ value }) => value !== '');

/** Adds rows of another page to the fold of their kind. */
function join(fold: HTMLDetailsElement, group: HTMLElement): void {
  const folds = [...group.querySelectorAll<HTMLDetailsElement>('.claims-fold')];
  const same = folds.find(({ dataset }) => dataset.kind === fold.dataset.kind);
  if (same) same.querySelector('.claim-rows')?.append(...fold.querySelectorAll('.claim-rows > li'));
  else folds.at(-1)?.after(fold);
}

/** Shows a fold when something in it fits, open while the reader filters, and says how many fit. */
function showFold(fold: HTMLDetailsElement, isFiltered: boolean): void {
  fold.dataset.unfolded ??= fold.open ? 'yes' : '';
  const fits = fold.querySelectorAll('.claim-rows > li:not([hidden])').length;
  fold.hidden = fits === 0;
  fold.open = isFiltered || fold.dataset.unfolded === 'yes';
  const summary = fold.querySelector('summary');
  if (summary) summary.textContent = (fold.dataset.form ?? '').replace('{count}', `${fits}`);
}

/** Brings the rows of the other pages of the list to their groups here; done once. */
let gathered: Promise<unknown> | null = null;
async function gather(): Promise<void> {
  for (const address of (box?.dataset.others ?? '').split(' ').filter(Boolean)) {
    const text = await (await fetch(address)).text();
    for (const group of new DOMParser()
      .parseFromString(text, 'text/html')
      .querySelectorAll<HTMLElement>('.claim-group')) {
      const here = document.querySelector<HTMLElement>(`[data-group="${CSS.escape(group.dataset.group ?? '')}"]`);
      if (here) for (const fold of group.querySelectorAll<HTMLDetailsElement>('.claims-fold')) join(fold, here);
      else [...document.querySelectorAll('.claim-group')].at(-1)?.after(group);
    }
  }
}

async function filterRows(): Promise<void> {
  const wanted = chosen();
  if (wanted.length > 0) {
    gathered ??= gather().catch(() => undefined);
    await gathered;
  }
  let shown = 0;
  const rows = document.querySelectorAll<HTMLElement>('.claim-rows > li');
  for (const row of rows) {
    const fits = wanted.every(({ name, value }) => tests[name]?.(row, value) ?? true);
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  // Before the first choice the folds are as the page has them.
  if (gathered)
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.claims-fold')) showFold(fold, wanted.length > 0);
  for (const group of document.querySelectorAll<HTMLElement>('.claim-group'))
    group.hidden = wanted.length > 0 && group.querySelector('.claim-rows > li:not([hidden])') === null;
  if (reset) reset.hidden = wanted.length === 0;
  if (output) {
    const { form = '', all = '' } = output.dataset;
    output.textContent = form.replace('{shown}', wanted.length === 0 ? all : `${shown}`).replace('{all}', all);
  }
}

function keepInAddress(): void {
  const query = new URLSearchParams(chosen().map(({ name, value }) => [name, value]));
  history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
}

if (box) {
  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? '';
  const change = (): void => {
    keepInAddress();
    void filterRows();
  };
  box.addEventListener('input', change);
  reset?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    change();
    fields[0]?.focus();
  });
  void filterRows();
}

/* Filters the list of claims as the reader types. Without it the whole list stands there. */

const form = document.querySelector<HTMLFormElement>('#filter');
const input = form?.querySelector('input');
const output = form?.querySelector('output');
const rows = [...document.querySelectorAll<HTMLElement>('.claim-rows > li')];
const texts = rows.map((row) => (row.textContent ?? '').toLowerCase());

function filterRows(): void {
  const wanted = (input?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  rows.forEach((row, i) => {
    const fits = wanted.every((word) => texts[i]?.includes(word));
    row.hidden = !fits;
    if (fits) shown += 1;
  });
  for (const group of document.querySelectorAll<HTMLElement>('.claim-group')) {
    group.hidden = wanted.length > 0 && group.querySelector('.claim-rows > li:not([hidden])') === null;
  }
  if (output) {
    const form = output.dataset.form ?? '';
    output.textContent =
      wanted.length === 0 ? '' : form.replace('{shown}', `${shown}`).replace('{all}', `${rows.length}`);
  }
}

if (form && input) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', filterRows);
}

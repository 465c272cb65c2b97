/* Asks the search index and lists what it finds; words and choices stand in the address. Files of the index are fetched
   when they are needed. Without script the page names the lists instead. */

import { type Finder, type Found, openIndex } from './search/find.ts';

const PAGE = 20;
const form = document.querySelector<HTMLFormElement>('#search');
const list = document.querySelector('#search-results');
const told = document.querySelector<HTMLElement>('.search-status');
const more = document.querySelector<HTMLButtonElement>('.search-more');
const fields = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])];

let index: Promise<Finder> | null = null;
function open(): Promise<Finder> {
  index ??= openIndex(async (path) => {
    const response = await fetch(`${form?.dataset.root}${path}`);
    if (!response.ok) throw new Error(`${response.status}: ${path}`);
    return response.json();
  });
  // Whoever was offline may ask again.
  index.catch(() => {
    index = null;
  });
  return index;
}

function rowOf({ url, title, kind, about }: Found): HTMLElement {
  const [row, link, under] = [document.createElement('li'), document.createElement('a'), document.createElement('p')];
  link.href = url;
  link.textContent = title;
  under.textContent = [kind, about].filter(Boolean).join(' · ');
  row.append(link, under);
  return row;
}

// Who types on does not wait for what was asked before.
let asked = 0;
async function search(): Promise<void> {
  asked += 1;
  const turn = asked;
  const chosen = fields.map(({ name, value }) => [name, value.trim()] as const).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  const { q = '', ...filters } = Object.fromEntries(chosen);
  if (!list || !told || !more) return;
  if (chosen.length === 0) {
    list.replaceChildren();
    told.textContent = '';
    more.hidden = true;
    return;
  }
  try {
    const finder = await open();
    const results = await finder.find(q, filters);
    if (turn !== asked) return;
    const { none = '', one = '', many = '' } = told.dataset;
    let shown = 0;
    const show = async (): Promise<void> => {
      const next = await finder.show(results.slice(shown, shown + PAGE));
      if (turn !== asked) return;
      if (shown === 0) list.replaceChildren();
      const rows = next.map(rowOf);
      list.append(...rows);
      // Whoever asked for more goes on reading at the first new row.
      if (shown > 0) rows[0]?.querySelector('a')?.focus();
      shown += next.length;
      more.hidden = shown >= results.length;
    };
    more.onclick = () => void show();
    await show();
    if (turn !== asked) return;
    told.textContent =
      results.length === 0 ? none : results.length === 1 ? one : many.replace('{count}', `${results.length}`);
  } catch {
    told.textContent = told.dataset.failed ?? '';
  }
}

if (form) {
  const given = new URLSearchParams(location.search);
  for (const field of fields) field.value = given.get(field.name) ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    fields[0]?.focus();
  });
  if (given.size > 0) search();
}

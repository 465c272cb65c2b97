/* Asks the search engine and lists what it finds; words and choices stand in the address. The engine is fetched when it
   is first needed. Without script the page names the lists instead. */

interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Engine {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly search: (
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
}

const PAGE = 20;
const form = document.querySelector<HTMLFormElement>('#search');
const list = document.querySelector('#search-results');
const told = document.querySelector<HTMLElement>('.search-status');
const more = document.querySelector<HTMLButtonElement>('.search-more');
const fields = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])];

let engine: Promise<Engine> | null = null;
function loadEngine(): Promise<Engine> {
  engine ??= import(/* @vite-ignore */ form?.dataset.engine ?? '').then(async (loaded: Engine) => {
    // The index holds addresses from the root of the host.
    await loaded.options({ baseUrl: '/' });
    return loaded;
  });
  return engine;
}

function rowOf({ url, meta }: Found): HTMLElement {
  const [row, link, about] = [document.createElement('li'), document.createElement('a'), document.createElement('p')];
  link.href = url;
  link.textContent = meta.title ?? url;
  about.textContent = [meta.kind, meta.about].filter(Boolean).join(' · ');
  row.append(link, about);
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
    const { results } = await (await loadEngine()).search(q === '' ? null : q, { filters });
    if (turn !== asked) return;
    const { none = '', one = '', many = '' } = told.dataset;
    let shown = 0;
    const show = async (): Promise<void> => {
      const next = await Promise.all(results.slice(shown, shown + PAGE).map((result) => result.data()));
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

// Without it this would be no module, and its names those of every other script.
export {};

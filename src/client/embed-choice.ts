/* Shows the one code that is wanted, in the colours that are wanted, and copies it. Without it all codes stand there. */

const section = document.querySelector<HTMLElement>('.embed-code');
const form = section?.querySelector<HTMLFormElement>('.embed-choice');
const preview = section?.querySelector<HTMLIFrameElement>('.embed-stage iframe');
const blocks = [...(section?.querySelectorAll<HTMLElement>('.embed-kind') ?? [])];
const codes = new Map(blocks.map((block) => [block, block.querySelector('code')?.textContent ?? '']));

function showChoice(): void {
  const data = new FormData(form ?? undefined);
  const theme = data.get('theme');
  const query = theme === 'auto' ? '' : `?theme=${theme}`;
  for (const block of blocks) {
    const { kind, address } = block.dataset;
    block.hidden = kind !== data.get('kind');
    const code = block.querySelector('code');
    if (code && address) code.textContent = (codes.get(block) ?? '').replace(address, address + query);
    const output = block.querySelector('output');
    if (output) output.textContent = '';
    // The preview stands on this very site, whatever address the code will have.
    const path = address && new URL(address).pathname + query;
    if (!block.hidden && preview && path && preview.getAttribute('src') !== path) preview.src = path;
  }
  const themes = section?.querySelector<HTMLFieldSetElement>('.embed-themes');
  if (themes) themes.disabled = data.get('kind') === 'picture';
}

async function copyCode(block: HTMLElement): Promise<void> {
  const output = block.querySelector('output');
  const code = block.querySelector('code');
  if (!code || !output) return;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    output.textContent = output.dataset.copied ?? '';
  } catch {
    // Not allowed here: the code is marked, for the reader's own keys.
    getSelection()?.selectAllChildren(code);
  }
}

if (form) {
  form.hidden = false;
  section?.classList.add('is-chosen');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', showChoice);
  for (const block of blocks) {
    const copy = block.querySelector<HTMLElement>('.embed-copy');
    if (copy) copy.hidden = false;
    copy?.querySelector('button')?.addEventListener('click', () => void copyCode(block));
  }
  showChoice();
}

// Makes it a module to the type checker: its names are its own.
export {};

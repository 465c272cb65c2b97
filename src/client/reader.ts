/* Small aids for reading. Without them every link is still a link, and every note still opens. */

const said = document.createElement('p');
said.className = 'unseen';
said.setAttribute('role', 'status');
document.body.append(said);

const copied = document.querySelector<HTMLElement>('[data-copied]')?.dataset.copied ?? '';

/* Copies the address of a statement instead of going there; so does a claim whose words lead to itself. */
document.addEventListener('click', async (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('.copy, .note-link, .paragraphs li a')
      : null;
  if (!link || !navigator.clipboard || (!link.className && link.hash !== `#${link.id}`)) return;
  event.preventDefault();
  await navigator.clipboard.writeText(link.href);
  said.textContent = copied;
  link.classList.add('is-copied');
  setTimeout(() => {
    said.textContent = '';
    link.classList.remove('is-copied');
  }, 2000);
});

/* Marks the sentence of the note that is pointed at; the other way round the style does it. */
let marked: Element | null = null;
document.addEventListener('pointerover', ({ target }) => {
  const note = target instanceof Element ? target.closest('.note') : null;
  const hash = note?.querySelector<HTMLAnchorElement>('.note-link')?.hash ?? '';
  const sentence = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (sentence === marked) return;
  marked?.classList.remove('is-cited');
  sentence?.classList.add('is-cited');
  marked = sentence;
});

/* Unfolds what the address points at, and what was taken from a paragraph that it points at. */
function unfold(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const fold = target?.closest('details') ?? target?.closest('.paragraphs > div')?.querySelector('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', unfold);
unfold();

/* Marks the section that is being read in the list of sections. */
const entries = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = entries.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
function markSection(): void {
  const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight * 0.4);
  entries.forEach((link, i) => {
    if (i === at) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
}
if (headings.length > 0) {
  const watch = new IntersectionObserver(markSection, { rootMargin: '0px 0px -60% 0px' });
  for (const heading of headings) watch.observe(heading);
}

export {};

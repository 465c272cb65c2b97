/*
 * Runs in an embed page. Sets the theme that the address asks for before anything is painted, and tells the page around
 * it how high the chart is, in every form of message that such pages understand. A classic script of one file: in a
 * sandbox without `allow-same-origin` a module would need the host's leave to be read.
 */

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

const { moved } = root.dataset;
if (moved) location.replace(moved + location.search + location.hash);

const chart = root.dataset.chart ?? '';
/** WordPress names each of its frames in the fragment. */
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
const post = (message: unknown): void => window.parent.postMessage(message, '*');

let last = 0;

/** Tells the height when it has changed, and when somebody asked. */
function tellHeight(isAsked: boolean): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === 0 || (height === last && !isAsked)) return;
  last = height;
  post({ 'explainer-chart': { chart, height } });
  post(['pym', query.get('childId') ?? chart, 'height', height].join('xPYMx'));
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ 'datawrapper-height': { [chart]: height } });
  if (secret) post({ message: 'height', value: height, secret });
  try {
    // Where the host's style says `frame-sizing`, the browser itself makes the frame fit when it is told so.
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The host does not size its frame that way.
  }
}

/** A sandbox may forbid new windows: then WordPress opens the link, or else it opens in the frame. */
function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!href || event.defaultPrevented || window.origin !== 'null') return;
  const { href: value } = new URL(href, document.baseURI);
  event.preventDefault();
  const opened = window.open(value);
  if (opened) opened.opener = null;
  else if (secret) post({ message: 'link', value, secret });
  else location.href = value;
}

if (window.parent !== window) {
  document.addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(() => tellHeight(false)).observe(root);
    document.addEventListener('click', followLink);
  });
  window.addEventListener('load', () => tellHeight(true));
  window.addEventListener('message', ({ data, source }) => {
    const isAsked = data?.['explainer-chart'] === 'height' || /^pymxPYMx.*xPYMxwidthxPYMx/.test(String(data));
    if (source === window.parent && isAsked) tellHeight(true);
  });
}

// Makes it a module to the type checker: its names are its own.
export {};

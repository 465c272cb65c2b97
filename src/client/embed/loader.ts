/*
 * Runs in other people's pages: puts charts where `<div data-explainer-chart="…">` and `<explainer-chart src="…">` stand,
 * takes up frames of this site's embed pages that were pasted, and keeps each as high as its chart. It believes a
 * message only when it comes from the window of such a frame.
 */

interface Fit {
  width: number;
  height: number;
  /** Times that the frame grew at once, without a change of its width: more than a few are a loop. */
  growths: number;
  time: number;
}

const script = (document.currentScript ?? document.querySelector('script[src*="/embed."]')) as HTMLScriptElement | null;
const base = new URL('embed/', script?.src || location.href);
const key = 'explainer-chart';
const frames = new Map<HTMLIFrameElement, Fit>();
const lowest = 20;
const highest = 20_000;

/** The address of an embed page of this site, or null for any other. */
function readAddress(given: string | null): URL | null {
  const url = given === null ? null : new URL(given, location.href);
  return url?.href.startsWith(base.href) ? url : null;
}

function askHeight(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ [key]: 'height' }, '*');
}

// What is out of sight is not drawn, so it notices no new width by itself; a moment later it has it, and can be asked.
const widths = new ResizeObserver((changes) => {
  for (const { target } of changes) setTimeout(askHeight, 100, target as HTMLIFrameElement);
});

/** Once the page itself is there, no chart waits to be scrolled to: it would shift what is below it, and miss on paper. */
function fetchSoon(frame: HTMLIFrameElement): void {
  if (document.readyState === 'complete') setTimeout(() => frame.setAttribute('loading', 'eager'), 500);
}

function adopt(frame: HTMLIFrameElement): void {
  if (!frames.has(frame)) {
    frames.set(frame, { width: 0, height: 0, growths: 0, time: 0 });
    widths.observe(frame);
  }
  fetchSoon(frame);
  // It may have told its height before anybody listened.
  askHeight(frame);
}

/** Puts the frame into a shadow of its element, which keeps its own children: they belong to whoever made the page. */
function mount(place: HTMLElement): void {
  const url = readAddress(place.getAttribute(`data-${key}`) ?? place.getAttribute('src'));
  if (url === null) return;
  const theme = place.getAttribute('theme') ?? place.dataset.theme;
  if (theme) url.searchParams.set('theme', theme);
  const shadow = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  let frame = shadow.querySelector('iframe');
  if (frame === null) {
    frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.style.cssText = `display:block;width:100%;height:${Number(place.getAttribute('height')) || 480}px;border:0`;
    if (!place.style.display) place.style.display = 'block';
  }
  frame.title = place.title || place.textContent?.trim() || url.href;
  if (frame.src !== url.href) frame.src = url.href;
  if (!frame.isConnected) shadow.append(frame);
  adopt(frame);
}

const wanted = `iframe[src],[data-${key}],${key}`;

function take(element: Element): void {
  if (!element.matches(wanted)) return;
  if (element.localName !== 'iframe') mount(element as HTMLElement);
  else if (readAddress((element as HTMLIFrameElement).src)) adopt(element as HTMLIFrameElement);
}

function takeAll(within: ParentNode): void {
  within.querySelectorAll(wanted).forEach(take);
}

function fitFrame(frame: HTMLIFrameElement, told: number): void {
  const last = frames.get(frame) as Fit;
  const height = Math.ceil(told);
  const width = frame.clientWidth;
  const time = performance.now();
  if (width === last.width && height === last.height) return;
  const isLoop = width === last.width && height > last.height && time - last.time < 200;
  const growths = isLoop ? last.growths + 1 : 0;
  if (growths > 8) return;
  frames.set(frame, { width, height, growths, time });
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty('height', `${height + border}px`, 'important');
}

function listen({ data, source, origin }: MessageEvent): void {
  const height: unknown = data?.[key]?.height;
  if (source === null || (origin !== base.origin && origin !== 'null')) return;
  if (typeof height !== 'number' || !(height >= lowest && height <= highest)) return;
  for (const frame of frames.keys()) {
    if (!frame.isConnected) {
      frames.delete(frame);
      widths.unobserve(frame);
    } else if (frame.contentWindow === source) fitFrame(frame, height);
  }
}

function start(): void {
  window.addEventListener('message', listen);
  window.addEventListener('load', () => {
    for (const frame of frames.keys()) fetchSoon(frame);
  });
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') take(target as Element);
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        take(node as Element);
        takeAll(node as Element);
      }
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['src', 'theme', `data-${key}`, 'data-theme'],
  });
  takeAll(document);
  // In another component's shadow no observer of the page sees the element; it tells of itself.
  if (customElements.get(key) === undefined)
    customElements.define(
      key,
      class extends HTMLElement {
        connectedCallback(): void {
          mount(this);
        }
      },
    );
}

const started = window as unknown as Record<string, boolean>;
if (!started[`${key} ${base}`]) {
  started[`${key} ${base}`] = true;
  start();
}

// Makes it a module to the type checker: its names are its own.
export {};

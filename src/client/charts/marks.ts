/** A mark: a link of a drawing that names the statements it stands on. */
export type Mark = SVGAElement;

const MARKS = 'svg.plot a[data-statements]';

/** Every mark of every drawing of a chart, in reading order. */
export const marksOf = (root: ParentNode): Mark[] => [...root.querySelectorAll<Mark>(MARKS)];

/** The mark that an event happened in, or null. */
export const markOf = (target: EventTarget | null): Mark | null =>
  target instanceof Element ? target.closest<Mark>(MARKS) : null;

/** Takes part in what the filters leave. */
export const isIn = (mark: Mark): boolean => !mark.classList.contains('is-out');

/** Ids of the statements that a mark or a list item stands on. */
export const statementsOf = (element: Element): string[] =>
  (element.getAttribute('data-statements') ?? '').split(' ').filter(Boolean);

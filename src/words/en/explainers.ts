/* What the build writes into an explainer beside its editor's prose. */

const n = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')}\u00a0${count === 1 ? one : many}`;

export const moreStatements = (count: number, article: string): string =>
  `And ${n(count, 'more statement', 'more statements')}, told on the page of the article: ${article}`;
export const moreSources = (count: number): string =>
  `And ${n(count, 'older article', 'older articles')}, in the list of all sources.`;
export const began = (articles: number, claims: number): string =>
  `The page began with ${n(articles, 'article', 'articles')} and ${n(claims, 'claim', 'claims')}.`;
export const addedArticles = (names: string): string => `Added: ${names}.`;
export const moreArticles = (count: number): string => `and ${n(count, 'other', 'others')}`;
export const moreChanges = (count: number): string =>
  `And ${n(count, 'more change', 'more changes')}, to which the date leads.`;
export const newClaims = (count: number): string => `${n(count, 'new claim', 'new claims')}.`;
export const newFigure = (measure: string, figure: string, before: string): string =>
  `New figure for “${measure}”: ${figure}${before === '' ? '' : `, beside ${before} before`}.`;
export const newEvent = (event: string, date: string, planned: boolean): string =>
  `New ${planned ? 'planned event' : 'event'}: ${event}, ${date}.`;
export const movedEvent = (event: string, date: string, before: string): string =>
  `New date: ${event}, ${date}, before ${before}.`;
export const nowDiffer = (about: string): string => `Sources now differ: ${about}`;
export const confirmed = (label: string): string => `A further origin says so too: ${label}`;
export const confirmedMore = (count: number): string =>
  `${n(count, 'more claim', 'more claims')} gained a further origin.`;
export const repeated = (count: number): string => `Told again, without a new origin: ${n(count, 'claim', 'claims')}.`;
export const retracted = (article: string, note: string): string => `Retracted: ${article}: ${note}`;
export const corrected = (article: string, note: string): string => `Corrected in ${article}: ${note}`;

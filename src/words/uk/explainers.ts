import { n } from './count.ts';

/* What the build writes into an explainer beside its editor's prose. */

const claims = (count: number): string => n(count, 'твердження', 'твердження', 'тверджень');

export const moreStatements = (count: number, article: string): string =>
  `І ще ${n(count, 'вислів', 'вислови', 'висловів')}, розказані на сторінці статті: ${article}`;
export const moreSources = (count: number): string =>
  `І ще ${n(count, 'давніша стаття', 'давніші статті', 'давніших статей')} у списку всіх джерел.`;
export const began = (articles: number, count: number): string =>
  `На початку сторінка мала: ${n(articles, 'стаття', 'статті', 'статей')}, ${claims(count)}.`;
export const addedArticles = (names: string): string => `Додано: ${names}.`;
export const moreArticles = (count: number): string => `і ще ${n(count, 'стаття', 'статті', 'статей')}`;
export const moreChanges = (count: number): string => `І ще ${n(count, 'зміна', 'зміни', 'змін')}: до них веде дата.`;
export const newClaims = (count: number): string => `Нове: ${claims(count)}.`;
export const newFigure = (measure: string, figure: string, before: string): string =>
  `Новий показник «${measure}»: ${figure}${before === '' ? '' : `; раніше: ${before}`}.`;
export const newEvent = (event: string, date: string, planned: boolean): string =>
  `${planned ? 'Нова запланована подія' : 'Нова подія'}: ${event}, ${date}.`;
export const movedEvent = (event: string, date: string, before: string): string =>
  `Нова дата: ${event}, ${date}; раніше: ${before}.`;
export const nowDiffer = (about: string): string => `Джерела тепер розходяться: ${about}`;
export const confirmed = (label: string): string => `Так каже ще одне першоджерело: ${label}`;
export const confirmedMore = (count: number): string => `Ще одне першоджерело здобули: ${claims(count)}.`;
export const repeated = (count: number): string => `Розказано знову, без нового першоджерела: ${claims(count)}.`;
export const retracted = (article: string, note: string): string => `Відкликано: ${article}: ${note}`;
export const corrected = (article: string, note: string): string => `Виправлено: ${article}: ${note}`;

import type { Context } from './context.ts';

/** `Outlet: Title`, or what of it is known; the id when nothing is. */
export function nameArticle(id: string, context: Context): string {
  const article = context.articles.get(id);
  return [article?.publisher, article?.title].filter(Boolean).join(': ') || id;
}

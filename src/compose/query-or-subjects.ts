import type { Query } from '../model/query.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';

/** The query of a block directive; without one it is about the subjects of the page. */
export function queryOrSubjects(call: Call, context: Context): Query {
  return call.asks ? call.query : { subject: context.front.subjects.join(' ') };
}

import type { ChartFile } from '../model/chart-file.ts';
import type { ChartEntry, ChartFilter, ChartSpec, ChartTable, Drawing, SmallPicture } from '../model/chart-spec.ts';
import type { ChartContext, Charted, Trouble } from './context.ts';
import { checkForms, fillAll, fillFirst } from './forms.ts';
import { sourceRefs } from './sources.ts';
import { lookupWords, type Words } from './words.ts';

/** What a kind has worked out, for `chartSpec` to put into the form that all charts share. */
export interface Findings {
  readonly words: Words;
  /** Sentences that go on from the file's `opening`. */
  readonly sentences: readonly string[];
  readonly table: ChartTable;
  /** Ids of all statements that marks stand on. */
  readonly statements: readonly string[];
  /** Sentences that go before the file's notes, such as on withdrawn articles. */
  readonly notes?: readonly string[];
  /** The ledger has something to draw. */
  readonly any: boolean;
  /** Called only when there is something to draw. */
  readonly draw: (name: string, description: string) => readonly Drawing[];
  /** Draws the picture for galleries; called only when there is something to draw. */
  readonly drawSmall?: () => SmallPicture;
  /** Ways to choose among the marks; one with a single option is left out. */
  readonly filters?: readonly ChartFilter[];
  readonly entries?: readonly ChartEntry[];
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Puts title, notes, sources, table and drawings of one chart together.
 *
 * @returns A spec that draws when its drawings are first read: of most editions of a chart nobody needs them.
 */
export function chartSpec(
  file: ChartFile,
  { id, ledger }: ChartContext,
  findings: Findings,
  troubles: readonly Trouble[],
): Charted {
  const { lookup, known } = lookupWords(ledger, findings.words);
  const forms = [...file.title, ...file.subtitle, ...file.notes];
  const wrong = [...troubles, ...checkForms(forms, lookup, known)];
  const title = fillFirst(file.title, lookup);
  const unknown = wrong.some((trouble) => trouble.rule === 'placeholder-unknown');
  if (title === '' && !unknown) {
    wrong.push({
      level: 'warning',
      words: file.title.at(-1) ?? 'title',
      text: 'no title form could be filled',
      hint: 'End the list with a form that has no placeholder.',
      rule: 'title-empty',
    });
  }
  const drawings = once(() => (findings.any ? findings.draw(file.name, description) : []));
  const small = once(() => (findings.any ? (findings.drawSmall?.() ?? null) : null));
  const description = [file.opening, ...findings.sentences].join(' ');
  const chart: ChartSpec = {
    id,
    kind: file.kind,
    title: title || file.name,
    subtitle: fillFirst(file.subtitle, lookup),
    name: file.name,
    description: findings.any ? description : file.empty,
    note: [...(findings.notes ?? []), fillAll(file.notes, lookup)].filter(Boolean).join(' '),
    sources: sourceRefs(ledger, findings.statements),
    table: findings.table,
    get drawings() {
      return drawings();
    },
    get small() {
      return small();
    },
    filters: findings.any ? (findings.filters ?? []).filter(({ options }) => options.length > 1) : [],
    entries: findings.entries ?? [],
    empty: findings.any ? null : file.empty,
  };
  return { chart, troubles: wrong };
}

import { z } from 'zod';

const claimKinds = ['figure', 'event', 'position', 'guarantee', 'role', 'fact', 'statement'] as const;

/** How an editor names a claim: by the words of a statement that gives it, which outlive changes of the text around. */
const target = {
  article: z.string().min(1).describe('id of the article, which is the name of its file without ending'),
  words: z.string().min(1).describe('a few words of one sentence, exactly as they stand in the article'),
  kind: z.enum(claimKinds).optional().describe('kind of the claim, when the sentence gives several'),
  claim: z.string().min(1).optional().describe('id of the claim, when the sentence gives several of one kind'),
};

/** Which keys, besides those of the target, an act needs and which it may have. */
const keysOf = {
  reject: { needs: [], may: [] },
  relabel: { needs: ['label'], may: [] },
  merge: { needs: ['with'], may: [] },
  split: { needs: [], may: ['with'] },
  speaker: { needs: ['speaker'], may: [] },
  measure: { needs: ['measure'], may: [] },
} as const satisfies Record<string, { needs: readonly OwnKey[]; may: readonly OwnKey[] }>;
const ownKeys = ['label', 'with', 'speaker', 'measure'] as const;
type OwnKey = (typeof ownKeys)[number];

const row = z
  .strictObject({
    do: z
      .enum(['reject', 'relabel', 'merge', 'split', 'speaker', 'measure'])
      .describe('reject, relabel, merge, split, speaker or measure'),
    ...target,
    with: z.array(z.strictObject(target)).min(1).optional().describe('list of more statements, each article and words'),
    label: z.string().min(1).optional().describe("the claim in the site's own words"),
    speaker: z.string().min(1).optional().describe('name or id of an actor, or: own voice'),
    measure: z.string().min(1).optional().describe('id of a measure of the gazetteer, or: none'),
    reason: z.string().min(1).describe('why, in a sentence that readers may see'),
  })
  .superRefine((value, context) => {
    const { needs, may }: { needs: readonly OwnKey[]; may: readonly OwnKey[] } = keysOf[value.do];
    for (const key of ownKeys) {
      const given = value[key] !== undefined;
      if (needs.includes(key) && !given)
        context.addIssue({ code: 'custom', path: [key], message: `expected beside "do: ${value.do}", found nothing` });
      if (given && !needs.includes(key) && !may.includes(key))
        context.addIssue({ code: 'custom', path: [key], message: `not expected beside "do: ${value.do}"` });
    }
  });

/** `content/overrides.yaml`: a list of rows, or nothing but comments. */
export const overridesFile = z.array(row).nullable();
export type OverrideRow = z.infer<typeof row>;

/** A target with the place of its `words` in the file, for messages. */
export interface OverrideTarget {
  readonly article: string;
  readonly words: string;
  readonly kind: (typeof claimKinds)[number] | null;
  readonly claim: string | null;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** An editor's word over the reader's, with its reason. */
export type Override = { readonly target: OverrideTarget; readonly reason: string } & (
  | { readonly do: 'reject' }
  | { readonly do: 'relabel'; readonly label: string }
  | { readonly do: 'merge' | 'split'; readonly others: readonly OverrideTarget[] }
  /** A name or an id; null for the article's own voice. */
  | { readonly do: 'speaker'; readonly speaker: string | null }
  /** Null when the quantity is a figure of no measure. */
  | { readonly do: 'measure'; readonly measure: string | null }
);

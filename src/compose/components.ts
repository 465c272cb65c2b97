/** What an attribute may hold: an id or a number as a plain string, or nothing (it is there or not). */
type AttributeKind = 'id' | 'flag';

/** The components of an explainer's MDX and their attributes. Nothing else passes the gate. */
export const COMPONENTS = {
  H2: { id: 'id' },
  H3: { id: 'id' },
  P: {},
  S: { id: 'id', disputed: 'flag' },
  Fig: { id: 'id' },
  When: { date: 'id' },
  Em: {},
  Strong: {},
  List: { ordered: 'flag' },
  Item: {},
  Short: {},
  Chart: { name: 'id' },
  Claims: { kind: 'id' },
  Claim: { id: 'id' },
  Rest: { article: 'id', count: 'id' },
  Events: { status: 'id' },
  Event: { id: 'id', date: 'id' },
  Positions: { issue: 'id' },
  Position: { claim: 'id', actor: 'id' },
  Guarantees: { model: 'id' },
  Component: { claim: 'id', status: 'id' },
  Disagreements: {},
  Disagreement: { id: 'id' },
  Known: {},
  Disputed: {},
  Reported: { several: 'flag' },
  Unknown: {},
  Question: {},
  Changes: {},
  Change: { edition: 'id' },
  Sources: {},
  Source: { article: 'id' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, AttributeKind>>>>;

export type ComponentName = keyof typeof COMPONENTS;

/** What an attribute's value is made of: nothing that any parser decodes. */
export const ATTRIBUTE_VALUE = /^[a-z0-9#:./-]*$/;

/**
 * What an attribute of a component may hold.
 *
 * @returns Null when there is no such component or it has no such attribute.
 */
export function attributeKind(component: string, attribute: string): AttributeKind | null {
  if (!Object.hasOwn(COMPONENTS, component)) return null;
  const attributes: Readonly<Record<string, AttributeKind>> = COMPONENTS[component as ComponentName];
  return Object.hasOwn(attributes, attribute) ? (attributes[attribute] ?? null) : null;
}

/** Front matter of an explainer's MDX, in this order. */
export const FRONT_MATTER = ['title', 'question', 'standfirst'] as const;

/** The comment at the head of a made file. */
export function headComment(slug: string): string {
  return `/* Made by the build from content/outlines/${slug}.md. Edit that file, not this one. */`;
}

/** Matches what {@link headComment} writes, for any slug. */
export const HEAD_COMMENT =
  /^\/\* Made by the build from content\/outlines\/[a-z0-9-]+\.md\. Edit that file, not this one\. \*\/$/;

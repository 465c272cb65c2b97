import { outsideQuotes } from './draft.ts';

interface Rule {
  /** What the site says of it, before the quoted words. */
  readonly told: string;
  /** The words that show it; the first group, when there is one, is what is quoted. */
  readonly test: RegExp;
}

const mostWords = 12;

const rules: readonly Rule[] = [
  {
    told: 'The author is called an AI',
    test: /\bI(?:[’']m| am) an? (?:AI|A\.I\.|artificial[- ]intelligence)\b[^.!?]{0,60}/i,
  },
  {
    told: 'Made with AI',
    test: /\b(?:written|generated|produced|created|compiled|drafted|translated|summari[sz]ed|edited|assisted|prepared) (?:\w+ ){0,4}(?:by|with|using|through) (?:the (?:help|aid|assistance|use) of )?(?:an? )?(?:generative )?(?:AI|A\.I\.|artificial intelligence|machine translation|ChatGPT|large language models?)\b/i,
  },
  {
    told: 'Made with AI',
    test: /\b(?:AI|A\.I\.|artificial intelligence)[- ](?:generated|written|assisted|powered|translated) (?:article|story|text|content|summary|report|post|journalist|author|writer|translation)\b/i,
  },
  {
    told: 'Made with AI',
    test: /\b(?:\w+ ){0,3}AI (?:personas?|journalists?|reporters?|agents?|authors?|writers?)\b[^.!?]{0,40}/,
  },
  {
    told: 'A picture is labelled as made by AI',
    test: /\b(?:AI|A\.I\.|artificial[- ]intelligence)[- ](?:generated|created|made|assisted) (?:\w+ ){0,2}(?:illustration|image|picture|photo|graphic|artwork)s?\b/i,
  },
  {
    told: 'A picture is labelled as made by AI',
    test: /\b(?:illustration|image|picture|photo|graphic|artwork) (?:was )?(?:generated|created|made|produced) (?:by|with|using) (?:\w+ )?(?:AI|A\.I\.|artificial intelligence|Midjourney|DALL-E|ChatGPT)\b/i,
  },
  {
    told: 'Carries the copyright notice of a news agency',
    test: /(?:©|\(c\)|copyright)[^.]{0,30}\b(?:Thomson Reuters|Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|dpa|EFE|Xinhua|TASS|UPI|PA Media)\b[^.]{0,20}/i,
  },
  {
    told: 'Says that it is sponsored',
    test: /\b(?:sponsored (?:by|content|post)|paid (?:post|content|partnership)|(?:in )?(?:paid )?partnership with|advertorial|presented by)\b[^.!?]{0,40}/i,
  },
  {
    told: 'A press release',
    test: /^(?:press|news|media) release\b[^.!?]{0,40}|\bSOURCE: ?[^.]{2,40}(?:PRNewswire|Business Wire|GlobeNewswire)/i,
  },
];

/**
 * Finds what a source says of itself that a reader should know: an author or a picture made by AI, an agency's
 * copyright, a sponsor.
 *
 * @param furniture - Lines that are no part of the article's text; what its paragraphs say of others is no disclosure.
 * @returns Our own words with at most 12 quoted ones, each kind once, in a fixed order. Empty when there is nothing.
 * @example findDisclosures(['© Thomson Reuters 2026.'])
 * // ['Carries the copyright notice of a news agency: “© Thomson Reuters 2026”']
 */
export function findDisclosures(furniture: readonly string[]): string[] {
  const found = new Map<string, string>();
  // A line tells one thing: who calls himself an AI journalist does not add that an AI wrote.
  const told = new Set<string>();
  const lines = furniture.map(outsideQuotes);
  for (const rule of rules) {
    for (const line of lines) {
      const words = told.has(line) ? undefined : rule.test.exec(line)?.[0].trim().split(/\s+/);
      if (!words) continue;
      told.add(line);
      if (!found.has(rule.told)) found.set(rule.told, words.slice(0, mostWords).join(' '));
    }
  }
  return [...found].map(([what, words]) => `${what}: “${words.replace(/[“”"]/g, '')}”`);
}

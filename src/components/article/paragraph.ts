import type { ParagraphSentence, ParagraphView, TakenClaim } from '../../site/article.ts';
import { type Html, html } from '../../site/html.ts';
import { joinNumbers } from '../../site/sources.ts';
import type { PageUse } from '../../site/uses.ts';
import { words } from '../../site/words/index.ts';

/** Where the explainers tell something, by the numbers of their notes. */
function printUses(lead: string, uses: readonly PageUse[]): Html {
  const each = uses.map(({ title, sentences }, i) => {
    const notes = sentences.map(({ n, href }) => html` <a href=${href}>${n}</a>`);
    return [i > 0 && html`<br>`, `${title} ${words.inNotes(sentences.length)}`, notes];
  });
  return html`${lead} ${each}`;
}

const disputed = (href: string): Html => html` <a href=${href}>${words.disputed}</a>`;

/** A claim in a row: its words, which lead to its address, and under them its kind, what it stands on, where it is told. */
function printClaim(claim: TakenClaim, n: number): Html {
  const { id, kind, label, standing, retracted, overrides, anchored, repeated, href, uses, itself } = claim;
  const what = itself !== null ? words.sentenceItself(itself) : retracted ? html`<s>${label}</s>` : label;
  const to = itself !== null ? `#p${n}s${itself}` : href;
  const link = anchored ? html`<a id=${id} href=${to}>${what}</a>` : html`<a href=${to}>${what}</a>`;
  const basis = repeated
    ? null
    : [
        `, ${standing}`,
        claim.disputed !== null && disputed(claim.disputed),
        retracted && html` <b>${words.retracted}</b>`,
        uses.length > 0 && html` ${printUses(words.toldIn, uses)}`,
      ];
  const edited = overrides.map((reason) => html`<span class=editors-word>${words.editorsWord(reason)}</span>`);
  return html`<li>${link}${words.kinds[kind]}${basis}${edited}`;
}

const inOriginal = (href: string): Html => html` <a href=${href} rel="external noopener">${words.inOriginal}</a>`;

/** The words of a sentence; those that the site made nothing of are marked. */
function printWords(text: string, { unused }: ParagraphSentence): readonly (Html | string)[] {
  const pieces: (Html | string)[] = [];
  let from = 0;
  for (const { start, end } of unused) {
    pieces.push(text.slice(from, start), html`<u>${text.slice(start, end)}</u>`);
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** A sentence with its address; where it is a claim as it stands, with that of the claim too. */
function printSentence(sentence: ParagraphSentence, i: number): Html {
  const { anchor, text, claim } = sentence;
  const said = printWords(text ?? '', sentence);
  const all = html`<a id=${anchor}>${said}</a>`;
  const original = sentence.inOriginal === null ? null : inOriginal(sentence.inOriginal);
  return html`${i > 0 && ' '}${claim === null ? all : html`<span id=${claim}>${all}</span>`}${original}`;
}

/** What may stand of a sentence whose words may not: a short quotation, or its address alone. */
function printQuote({ anchor, quote, speaker, inOriginal: original }: ParagraphSentence): Html {
  if (quote === null) return html`<a id=${anchor}></a>`;
  const by = speaker === null ? null : html` <small>${speaker}</small>`;
  return html`<p id=${anchor}><q>${quote}</q>${by}${original === null ? null : inOriginal(original)}</p>`;
}

function printTaken(paragraph: ParagraphView, isOpen: boolean, report: string): Html {
  const { n, taken, asTheyStand, tally, citedIn, untold, rejected } = paragraph;
  const kinds = tally.map(({ kind, count }) => words.kindTally(kind, count));
  const whole = asTheyStand.length === 0 ? [] : [words.asTheyStand(joinNumbers(asTheyStand), asTheyStand.length)];
  const isDisputed = taken.some((claim) => claim.disputed !== null);
  const summary = html`${[...kinds, ...whole].join(', ')}${isDisputed && html` <em>${words.disputed}</em>`}`;
  const rows = taken.map((claim) => printClaim(claim, n));
  const rest = untold === 0 ? null : html`<li>${words.untold(untold)}`;
  const error = html`<a class=report href=${report}>${words.reportError}</a>`;
  const list = html`<summary>${summary}</summary><ul>${rows}${rest}<li>${error}</ul></details>`;
  const plain = whole.length === 0 ? html`<p>${words.takenNothing}` : html`<p>${summary} ${error}`;
  const fold = kinds.length === 0 ? plain : isOpen ? html`<details open>${list}` : html`<details>${list}`;
  const out = rejected.map(({ kind, reason }) => html`<p>${words.kinds[kind]}: ${words.takenOut(reason)}`);
  return html`${fold}${out}${citedIn.length > 0 && html`<p>${printUses(words.usedIn, citedIn)}`}`;
}

/**
 * A paragraph of a source with its number, its words or quotations as far as the rights go, and what was taken from it: how
 * much of which kind in one line, which unfolds each, and which sentences of the explainers stand on it. A claim that this
 * article brought has its address here, so its words lead to themselves. One that stood further up on the page is named
 * and linked; what it stands on is told once.
 *
 * @param report - Where an error in what was taken is reported.
 */
export function printParagraph(paragraph: ParagraphView, report: string): Html {
  const { n, original, sentences } = paragraph;
  const isShown = sentences.some(({ text }) => text !== null);
  const from = original === null ? null : html` <small>${words.ofTheOriginal(original)}</small>`;
  const text = isShown ? html`<p>${sentences.map(printSentence)}` : html`<div>${sentences.map(printQuote)}</div>`;
  return html`<div id=${`p${n}`}><p><a href=${`#p${n}`}>${words.paragraph(n)}</a>${from}${text}${printTaken(paragraph, !isShown, report)}</div>`;
}

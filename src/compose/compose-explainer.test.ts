import { describe, expect, test } from 'vitest';
import { compose, HEAD, type LedgerFacts, tell } from './testing.ts';

const facts: LedgerFacts = {
  claims: [
    { id: 'a', about: { issue: 'gates', stance: 'keeps' }, saidBy: ['council', 'own:x'] },
    { id: 'b', about: { issue: 'gates', stance: 'sells' }, saidBy: ['mill', 'council'] },
  ],
};

describe('composeExplainer', () => {
  test('writes front matter as JSON strings and says who made the file', () => {
    const { explainer } = compose('Words.', facts);
    expect(explainer?.mdx).toMatchInlineSnapshot(`
      "---
      title: "The dam"
      question: "Who owns the dam?"
      standfirst: "A dam, a mill and a quarrel."
      ---

      {/* Made by the build from content/outlines/dam.md. Edit that file, not this one. */}

      <P>
        {"Words."}
      </P>
      "
    `);
  });

  test('tells what the page holds', () => {
    const body = '## One\n\n:tell[Both are said.]{issue="gates"}';
    const { mdx: _, ...explainer } = compose(body, facts).explainer ?? { mdx: '' };
    expect(explainer).toMatchInlineSnapshot(`
      {
        "articles": [
          "2026-01-10-gazette-dam",
        ],
        "chart": "flow",
        "charts": [],
        "claims": [
          "a",
          "b",
        ],
        "events": [],
        "notes": [
          {
            "claims": [
              "a",
              "b",
            ],
            "disputed": false,
            "n": 1,
            "sentence": "s-issue-gates",
            "statements": [
              "2026-01-10-gazette-dam#p1s1",
              "2026-01-10-gazette-dam#p2s1",
            ],
          },
        ],
        "origins": 2,
        "question": "Who owns the dam?",
        "revised": [],
        "sections": [
          {
            "id": "one",
            "title": "One",
          },
        ],
        "slug": "dam",
        "standfirst": "A dam, a mill and a quarrel.",
        "subjects": [
          "dam",
        ],
        "title": "The dam",
        "updated": null,
        "words": 3,
      }
    `);
  });

  test('gives equal bytes for equal input', () => {
    const body = ':tell[Both.]{issue="gates"}\n\n::claims\n\n::standing\n\n::sources';
    expect(compose(body, facts)).toEqual(compose(body, facts));
  });

  test('counts a correction of the page as a change', () => {
    const head = HEAD.replace(/---\n$/, 'revised: [{ date: 2026-03-01, note: A wrong word. }]\n---\n');
    expect(compose('Words.', facts, { head }).explainer?.updated).toBe('2026-03-01');
  });

  test('tells the faults of front matter and body in one run', () => {
    const head = `---
title: The dam
questoin: Who owns the dam?
standfirst: ${'word '.repeat(41)}
chart: flwo
subjects: [dam, damm]
asks: [{ question: Who?, answered: mesure=dam-length }]
---
`;
    const { explainer, messages } = compose('::clams', facts, { head });
    expect(explainer).toBeNull();
    expect(messages.map(tell)).toMatchInlineSnapshot(`
      [
        "2:1 error: question is missing — question: the question that the page answers. [ingest/missing-key]",
        "3:1 error: unknown key "questoin" — Did you mean "question"? [ingest/unknown-key]",
        "4:13 error: standfirst: is longer than 40 words — standfirst: at most 40 words under the title. [ingest/wrong-value]",
        "5:8 error: chart: unknown chart "flwo". Did you mean "flow"? — chart: stands for the page on the home page. [ingest/wrong-value]",
        "6:17 error: subjects[2]: unknown subject "damm". Did you mean "dam"? —  [ingest/wrong-value]",
        "7:36 error: asks[1].answered: unknown key "mesure". Did you mean "measure"? — answered: finds claims once a source says it. [ingest/wrong-value]",
        "9:1 error: unknown directive "clams" — Did you mean "claims"? A colon that is meant as one is written \\: [compose/directive-unknown]",
      ]
    `);
  });

  test('needs front matter', () => {
    const { explainer, messages } = compose('Words.', facts, { head: '' });
    expect(explainer).toBeNull();
    expect(messages).not.toEqual([]);
  });

  test('refuses what the gate refuses', () => {
    const { explainer, messages } = compose('::claims', { claims: [{ id: 'An Id' }] });
    expect(explainer).toBeNull();
    expect(messages.map((message) => `${message.file} ${tell(message)}`)).toMatchInlineSnapshot(`
      [
        "content/explainers/dam.mdx 10:3 error: attribute "id" of <Claim> holds more than an id — Explainers are made by the build: write in the outline and build again. [compose/gate]",
      ]
    `);
  });
});

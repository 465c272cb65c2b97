import { describe, expect, test } from 'vitest';
import { bodyOf, compose, type LedgerFacts, tell } from '../testing.ts';

const facts: LedgerFacts = {
  claims: [
    { id: 'long', kind: 'figure', about: { measure: 'dam-length' }, disputedBy: ['quarrel'], standing: 'disputed' },
    { id: 'longer', kind: 'figure', about: { measure: 'dam-length' }, disputedBy: ['quarrel'], standing: 'disputed' },
    { id: 'flood', kind: 'event', about: { event: 'flood', date: '2025' }, standing: 'known' },
    { id: 'hearing', kind: 'event', about: { event: 'hearing', date: '2026-02-01' } },
    { id: 'keeps', kind: 'position', about: { issue: 'gates', stance: 'keeps', actors: ['council'] } },
    { id: 'rent', kind: 'guarantee', about: { model: 'lease', component: 'rent' } },
    { id: 'old', articles: ['2026-01-05-herald-mill'] },
    { id: 'fish', about: { subjects: ['fish'] } },
    { id: 'untold-1', label: null },
    { id: 'untold-2', label: null },
    { id: 'untold-3', label: null, articles: ['2026-01-05-herald-mill'] },
  ],
  events: [
    { id: 'event-hearing', kind: 'hearing', date: '2026-02-01', claim: 'hearing', status: 'planned' },
    { id: 'event-flood', kind: 'flood', date: '2025', claim: 'flood' },
  ],
  positions: [
    { actor: 'council', issue: 'gates', stance: 'keeps', label: 'keeps them', statements: [], claim: 'keeps' },
  ],
  guarantees: [{ model: 'lease', component: 'rent', status: 'denied', by: [], statements: [], claim: 'rent' }],
  disagreements: [
    {
      id: 'quarrel',
      kind: 'number',
      about: 'How long it is',
      sides: [
        { label: '1', statements: [], claims: ['long'] },
        { label: '2', statements: [], claims: ['longer'] },
      ],
    },
  ],
};

describe('::chart', () => {
  test('names the chart, on the page and in the explainer', () => {
    const result = compose('::chart{name="flow"}', facts);
    expect(bodyOf(result)).toBe('<Chart name="flow" />\n');
    expect(result.explainer?.charts).toEqual(['flow']);
  });
});

describe('::events', () => {
  test('lists past and planned apart', () => {
    expect(bodyOf(compose('::events', facts))).toMatchInlineSnapshot(`
      "<Events status="past">
        <Event id="event-flood" date="2025">{"Label of event-flood"}</Event>
      </Events>

      <Events status="planned">
        <Event id="event-hearing" date="2026-02-01">{"Label of event-hearing"}</Event>
      </Events>
      "
    `);
  });
});

describe('::positions', () => {
  test('lists who wants what', () => {
    expect(bodyOf(compose('::positions{issue="gates"}', facts))).toMatchInlineSnapshot(`
      "<Positions issue="gates">
        <Position claim="keeps" actor="council">{"keeps them"}</Position>
      </Positions>
      "
    `);
  });
});

describe('::guarantees', () => {
  test('lists the components of a model', () => {
    expect(bodyOf(compose('::guarantees{model="lease"}', facts))).toMatchInlineSnapshot(`
      "<Guarantees model="lease">
        <Component claim="rent" status="denied">{"A yearly rent"}</Component>
      </Guarantees>
      "
    `);
  });
});

describe('::disagreements', () => {
  test('says what sources differ about', () => {
    expect(bodyOf(compose('::disagreements', facts))).toMatchInlineSnapshot(`
      "<Disagreements>
        <Disagreement id="quarrel">{"How long it is"}</Disagreement>
      </Disagreements>
      "
    `);
  });
});

describe('::claims', () => {
  test('lists all that is left, one list a kind, and counts what has no words', () => {
    const body = ':tell[It stays.]{issue="gates"}\n\n::claims\n\n::events\n';
    expect(bodyOf(compose(body, facts))).toMatchInlineSnapshot(`
      "<P>
        <S id="s-issue-gates">{"It stays."}</S>
      </P>

      <Claims kind="figure">
        <Claim id="long">{"Label of long"}</Claim>
        <Claim id="longer">{"Label of longer"}</Claim>
      </Claims>

      <Claims kind="guarantee">
        <Claim id="rent">{"Label of rent"}</Claim>
      </Claims>

      <Claims kind="statement">
        <Claim id="old">{"Label of old"}</Claim>
        <Rest article="2026-01-05-herald-mill" count="1">{"And 1 more statement, told on the page of the article: The Gazette: Water rises"}</Rest>
        <Rest article="2026-01-10-gazette-dam" count="2">{"And 2 more statements, told on the page of the article: The Gazette: Water rises"}</Rest>
      </Claims>

      <Events status="past">
        <Event id="event-flood" date="2025">{"Label of event-flood"}</Event>
      </Events>

      <Events status="planned">
        <Event id="event-hearing" date="2026-02-01">{"Label of event-hearing"}</Event>
      </Events>
      "
    `);
  });

  test('loses none', () => {
    const { explainer } = compose('::claims', facts);
    const about = facts.claims?.filter((claim) => claim.id !== 'fish').map(({ id }) => id) ?? [];
    expect(explainer?.claims).toEqual(about.sort());
  });

  test('keeps the order of an article among its mere statements', () => {
    const claims = ['z', 'b', 'a'].map((id, i) => ({ id, statements: [`2026-01-10-gazette-dam#p1s${i + 1}`] }));
    const body = bodyOf(compose('::claims', { claims }));
    expect([...body.matchAll(/<Claim id="(.)"/g)].map(([, id]) => id).join('')).toBe('zba');
  });

  test('does not list twice', () => {
    expect(
      bodyOf(compose('::claims{subject="fish"}\n\n::claims{subject="fish"}\n', facts)).match(/<Claim /g),
    ).toHaveLength(1);
  });
});

test.each(['events', 'positions', 'disagreements', 'claims'])('::%s that finds nothing is a warning', (name) => {
  const result = compose(`::${name}{place="ashwater"}`, facts);
  expect(bodyOf(result)).toBe('');
  expect(result.messages.map(tell)).toEqual([
    expect.stringMatching(/^8:1 warning: .* finds nothing for place="ashwater" — .* is left out/),
  ]);
});

describe('::standing', () => {
  const head = `---
title: The dam
question: Who owns the dam?
standfirst: A dam.
chart: flow
subjects: [dam]
asks:
  - question: Who built it?
  - question: When was the flood?
    answered: { event: flood }
  - question: Who pays?
    answered: kind=role; measure=dam-height
---
`;

  test('parts what is known, disputed, reported and not known', () => {
    const body = ':tell[It stays and is long.]{issue="gates" also="measure=dam-length"}\n\n::standing';
    expect(bodyOf(compose(body, facts, { head })).replace(/^[\s\S]*?<\/P>\n\n/, '')).toMatchInlineSnapshot(`
      "<Known>
        <Claim id="flood">{"Label of flood"}</Claim>
      </Known>

      <Disputed>
        <Claim id="long">{"Label of long"}</Claim>
        <Claim id="longer">{"Label of longer"}</Claim>
      </Disputed>

      <Reported>
        <Claim id="keeps">{"Label of keeps"}</Claim>
      </Reported>

      <Unknown>
        <Question>{"Who built it?"}</Question>
        <Question>{"Who pays?"}</Question>
      </Unknown>
      "
    `);
  });

  test('says so when there is nothing', () => {
    expect(bodyOf(compose('::standing'))).toBe('<Known />\n\n<Disputed />\n\n<Unknown />\n');
  });
});

describe('::sources', () => {
  test('lists the cited articles, oldest first, wherever it stands', () => {
    const result = compose('::sources\n\n::claims', facts);
    expect(bodyOf(result)).toContain(
      '<Source article="2026-01-05-herald-mill">{"The Gazette: Water rises"}</Source>\n  <Source article="2026-01-10-gazette-dam">',
    );
    expect(result.explainer?.articles).toEqual(['2026-01-05-herald-mill', '2026-01-10-gazette-dam']);
  });

  test('names the newest hundred and counts the older ones', () => {
    const articles = Array.from({ length: 103 }, (_, i) => `${2000 + i}-01-05-herald-mill`);
    const claims = [{ id: 'mill', articles }];
    const body = bodyOf(compose('::sources\n\n::claims', { articles, claims }));
    expect(body.match(/<Source /g)).toHaveLength(100);
    expect(body).toContain('<Sources>\n  <Source article="2003-01-05-herald-mill">');
    expect(body).toContain('<Item>{"And 3\u00a0older articles, in the list of all sources."}</Item>');
  });
});

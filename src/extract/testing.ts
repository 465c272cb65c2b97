import { readArticle, readGazetteer } from '../ingest/index.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Reading } from '../model/reading.ts';
import { createReader } from './read-article.ts';

/** Makes a gazetteer from YAML, as an editor writes it; for tests. @throws The first message, when it has a fault. */
export function makeGazetteer(files: Readonly<Record<string, string>>): Gazetteer {
  const sources = Object.entries(files).map(([name, text]) => ({ name: `${name}.yaml`, path: `${name}.yaml`, text }));
  const { gazetteer, messages } = readGazetteer(sources);
  if (!gazetteer) throw new Error(messages[0]?.text ?? 'no gazetteer');
  return gazetteer;
}

/** Reads paragraphs as an article of 2 March 2026; for tests. */
export function readParagraphs(gazetteer: Gazetteer, ...paragraphs: readonly string[]): Reading {
  const text = [
    '---',
    'title: A test',
    'published: 2026-03-02',
    'rights: own',
    '---',
    '',
    ...paragraphs.flatMap((each) => [each, '']),
  ].join('\n');
  const { article, messages } = readArticle({
    file: 'test.md',
    path: 'test.md',
    bytes: new TextEncoder().encode(text),
    sidecar: null,
  });
  if (!article) throw new Error(messages[0]?.text ?? 'no article');
  return createReader(gazetteer)(article);
}

/** Two towns that quarrel about a river and its dam. */
export const dam = makeGazetteer({
  places: `
- { id: alba, name: Alba, kind: country, standsFor: alba-council, adjectives: [Alban], source: test }
- { id: brema, name: Brema, kind: country, standsFor: brema-council, adjectives: [Breman], source: test }
- { id: high-mill, name: High Mill, kind: town, source: test }`,
  actors: `
- { id: alba-council, name: Alban council, kind: government, side: upstream, source: test }
- { id: brema-council, name: Breman council, kind: government, side: downstream, source: test }
- { id: holm, name: Ada Holm, kind: person, side: upstream, source: test }
- { id: falk, name: Otto Falk, kind: person, source: test }`,
  measures: `
- { id: level, name: Level, unit: m, label: "The river stands at {value}", wordings: [river ... (stands|stood)] }
- { id: opened, name: Gates opened, unit: gate, label: "{value} were opened", wordings: ["# ... gates were opened"], unless: ["# gates in"] }
- { id: closed, name: Gates closed, unit: gate, label: "{value} were closed", wordings: ["# .. (closed|shut)"] }
- { id: year-floods, name: Floods in a year, unit: flood, period: year, label: "{value} in the year", wordings: [floods] }`,
  issues: `
- id: height
  name: Height of the dam
  question: How high is the dam to be?
  stances:
    - { id: wants-lower, label: wants a lower dam, actors: [upstream, downstream], wordings: ["(want*|demand*) ... lower dam"], unless: ["not ... lower dam"], contradicts: [denies-lower] }
    - { id: denies-lower, label: denies wanting a lower dam, actors: [upstream], holder: alba-council, wordings: ["not ... (want|demand) ... lower dam"] }
    - { id: rejects-report, label: rejects the report, actors: [upstream], holder: alba-council, wordings: ["reject* .. report", "report .. rejected"] }
    - { id: wants-gone, label: wants the dam gone, wordings: ["want* .. dam gone"] }
    - { id: too-old, label: thinks the dam too old, wordings: [dam .. too old] }`,
  models: `
- id: treaty
  name: A river treaty
  wordings: [river treaty]
  components:
    - { id: board, name: a joint board, wordings: [joint board], unclear: ["(unclear|whether) ... joint board"] }
    - { id: gates, name: shared gates, wordings: [shared gates] }`,
  events: `
- { id: opening, name: Opening of the dam, lane: water, once: true, wordings: ["(open*|opened) ... dam"] }
- { id: works, name: Works on the dam, lane: water, ongoing: true, wordings: [works are under way] }
- { id: talks, name: "Talks[ in {place}]", lane: talks, generic: true, wordings: [talks|opened] }`,
  roles: '- { id: envoy, name: envoy, words: [envoy, envoys] }',
  facts: '- { id: old, label: The dam is old, wordings: [old dam], unless: [not .. old dam] }',
  subjects: '- { id: river, name: The river, wordings: [river, dam] }',
});

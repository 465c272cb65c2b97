import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import { readGazetteer } from './gazetteer.ts';

const places = '- id: otter\n  name: Otter\n  kind: river\n  source: atlas\n';
const actors = '- id: mayor\n  name: The mayor\n  kind: person\n  side: town-side\n  source: register\n';
const outlets = '- id: gazette\n  name: The Gazette\n  kind: outlet\n  source: masthead\n';
const words = 'build: [build, builds, "raise*"]\n';

const file = (name: string, text: string) => ({ name: `${name}.yaml`, path: `content/gazetteer/${name}.yaml`, text });
const base = [file('places', places), file('actors', actors), file('outlets', outlets), file('words', words)];
const told = (...more: ReturnType<typeof file>[]) =>
  readGazetteer([...base.filter((one) => !more.some((other) => other.name === one.name)), ...more])
    .messages.map(formatMessage)
    .join('\n');

describe('readGazetteer', () => {
  test('puts the outlets behind the other actors and counts missing files as empty', () => {
    const { gazetteer, messages } = readGazetteer([
      ...base,
      { name: 'README.md', path: 'README.md', text: 'Read me.' },
    ]);
    expect(messages).toEqual([]);
    expect(gazetteer?.actors.map((actor) => actor.id)).toEqual(['mayor', 'gazette']);
    expect(gazetteer?.places[0]).toMatchObject({ id: 'otter', aliases: [], near: [] });
    expect(gazetteer?.issues).toEqual([]);
  });

  test('takes a file of comments alone for an empty one', () => {
    expect(told(file('subjects', '# none yet\n'))).toBe('');
  });

  test('refuses ids that stand twice, across actors and outlets too', () => {
    expect(
      told(file('places', places + places), file('outlets', outlets.replace('gazette', 'mayor'))),
    ).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:5:7: error: the id "otter" is taken
        Give the row an id of its own.  [ingest/repeated-id]
      content/gazetteer/outlets.yaml:1:7: error: the id "mayor" is taken
        Give the row an id of its own.  [ingest/repeated-id]"
    `);
  });

  test('refuses references to rows that do not exist, with the nearest right name', () => {
    const more = '- id: dam\n  name: Dam\n  kind: building\n  within: oter\n  standsFor: mayors\n  source: atlas\n';
    expect(told(file('places', places + more))).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:8:11: error: "oter" is not a place
        Did you mean "otter"?  [ingest/unknown-id]
      content/gazetteer/places.yaml:9:14: error: "mayors" is not an actor
        Did you mean "mayor"?  [ingest/unknown-id]"
    `);
  });

  test('looks into wordings for word lists and names, in word lists for names', () => {
    const subjects = '- id: dams\n  name: Dams\n  wordings: ["<bild> ... @oter", "@town-side ... (@mayor|@place)"]\n';
    expect(told(file('subjects', subjects), file('words', 'build: [build, "@otters"]\n'))).toMatchInlineSnapshot(`
      "content/gazetteer/subjects.yaml:3:14: error: "bild" is not a list of words.yaml
        Did you mean "build"?  [ingest/unknown-id]
      content/gazetteer/subjects.yaml:3:14: error: "oter" is not a place, an actor or a side
        Did you mean "otter"?  [ingest/unknown-id]
      content/gazetteer/words.yaml:1:16: error: "otters" is not a place, an actor or a side
        Did you mean "otter"?  [ingest/unknown-id]"
    `);
  });

  test('holds stances to their issue and its actors', () => {
    const issues = [
      '- id: height',
      '  name: Height',
      '  question: How high?',
      '  stances:',
      '    - {id: high, label: wants it high, wordings: [high], actors: [town-side, nobody], contradicts: [lo]}',
      '    - {id: low, label: wants it low, wordings: [low], holder: town-side}',
      '    - {id: low, label: wants it lower, wordings: [lower]}',
    ].join('\n');
    expect(told(file('issues', issues))).toMatchInlineSnapshot(`
      "content/gazetteer/issues.yaml:7:12: error: the id "low" is taken
        Give the row an id of its own.  [ingest/repeated-id]
      content/gazetteer/issues.yaml:5:78: error: "nobody" is not an actor or a side
        Known are: mayor, gazette, town-side.  [ingest/unknown-id]
      content/gazetteer/issues.yaml:5:101: error: "lo" is not a stance of this issue
        Did you mean "low"?  [ingest/unknown-id]
      content/gazetteer/issues.yaml:6:63: error: "town-side" is not an actor
        Known are: mayor, gazette.  [ingest/unknown-id]"
    `);
  });

  test('names unknown files and outlets that are none', () => {
    expect(
      told(file('actor', actors), file('outlets', outlets.replace('kind: outlet', 'kind: group'))),
    ).toMatchInlineSnapshot(`
      "content/gazetteer/actor.yaml: error: no file of the gazetteer is called "actor"
        Did you mean "actors"?  [ingest/unknown-file]
      content/gazetteer/outlets.yaml:3:9: error: "gazette" is a group, but stands among the outlets
        Write kind: outlet, or move the row to actors.yaml.  [ingest/wrong-kind]"
    `);
  });

  test('does not complain about rows of a file that could not be read', () => {
    const subjects = '- {id: dams, name: Dams, wordings: ["@otter"]}\n';
    expect(told(file('places', '- id: otter\n'), file('subjects', subjects))).not.toContain('subjects.yaml');
  });
});

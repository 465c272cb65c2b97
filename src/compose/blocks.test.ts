import { describe, expect, test } from 'vitest';
import { bodyOf, compose, tell } from './testing.ts';

describe('blocks', () => {
  test('headings become sections', () => {
    const result = compose('## Where it stands\n\n### Inside\n\n## Where it stands\n');
    expect(result.explainer?.sections).toEqual([
      { id: 'where-it-stands', title: 'Where it stands' },
      { id: 'where-it-stands-2', title: 'Where it stands' },
    ]);
    expect(bodyOf(result)).toContain('<H3 id="inside">{"Inside"}</H3>');
  });

  test('the list under "In short" is the short version, without the heading', () => {
    expect(bodyOf(compose('## In short\n\n- One.\n- Two.\n'))).toBe(
      '<Short>\n  <Item>{"One."}</Item>\n  <Item>{"Two."}</Item>\n</Short>\n',
    );
  });

  test('items of several sentences stand over several lines', () => {
    expect(bodyOf(compose('1. One.\n   More.\n2. Two.\n'))).toMatchInlineSnapshot(`
      "<List ordered>
        <Item>
          {"One."}{" "}
          {"More."}
        </Item>

        <Item>
          {"Two."}
        </Item>
      </List>
      "
    `);
  });

  test('comments are for editors', () => {
    expect(bodyOf(compose('<!-- Check this. -->\n\nOne. <!-- And this. -->\n'))).toBe('<P>\n  {"One. "}\n</P>\n');
  });

  test.each([
    '[link](https://example.org)',
    '<b>bold</b>',
    '`code`',
    '> quote',
    '```\ncode\n```',
    '![picture](x.png)',
    '- a\n  - nested',
    '* * *',
    '# Title',
    '#### Deep',
    '## *Slanted*',
    ':::chart\nx\n:::',
  ])('%j has no place in an outline', (body) => {
    const { explainer, messages } = compose(body);
    expect(explainer).toBeNull();
    expect(messages.map(({ level, line }) => [level, (line ?? 0) >= 8])).toContainEqual(['error', true]);
  });

  test.each([
    ['::clams{subject="dam"}', 'unknown directive "clams"'],
    [':figur{measure="dam-length"}', 'unknown directive "figur"'],
    ['::chart{nam="flow"}', '"chart" takes no attribute "nam"'],
    ['::chart', '"chart" needs the attribute "name"'],
    ['::chart{name="flwo"}', 'unknown chart "flwo"'],
    ['::standing{subject="dam"}', '"standing" takes no attribute "subject"'],
    ['::chart[Words]{name="flow"}', '"chart" takes no words in brackets'],
    [':date', '"date" needs the attribute "event"'],
    [':date{event="flood" form="long"}', '"form" of "date" cannot be "long"'],
    [':tell[Words.]{}', '"tell" says no claims that its sentence tells'],
    [':tell[]{issue="gates"}', '"tell" has no words'],
    [':tell[Words.]{also="isue=gates"}', 'unknown key "isue"'],
    ['**:tell[Words.]{issue="gates"}**', '"tell" stands inside of something else'],
    [':tell[Words.]{issue="gates" "}', 'a directive is written here that cannot be read'],
    ['::chart {name="flow"}', 'a directive is written here that cannot be read'],
    ['Words :tell[Words', '"tell" says no claims that its sentence tells'],
  ])('%s stops the build', (body, text) => {
    const { explainer, messages } = compose(`\n${body}`);
    expect(explainer).toBeNull();
    expect(messages.map((message) => `${message.line} ${message.level} ${message.text}`)).toContain(`9 error ${text}`);
  });

  test('an unknown name is told with its place and the nearest right one', () => {
    expect(compose('\nWords and :figure{measure="dam-lenght"}.').messages.map(tell)).toMatchInlineSnapshot(`
      [
        "9:11 error: unknown measure "dam-lenght" — Did you mean "dam-length"? [compose/measure-unknown]",
      ]
    `);
  });
});

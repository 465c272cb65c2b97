import { describe, expect, test } from 'vitest';
import { formatMessage, sortMessages } from './message.ts';
import type { Message } from './model/message.ts';

const message: Message = {
  file: 'content/articles/dam.md',
  line: 14,
  column: 37,
  level: 'warning',
  text: '"30 February" is not a calendar date',
  hint: 'Write a date that exists.',
  rule: 'extract/date-invalid',
};

describe('formatMessage', () => {
  test('prints place, level, text, hint and rule on two lines', () => {
    expect(formatMessage(message)).toMatchInlineSnapshot(`
      "content/articles/dam.md:14:37: warning: "30 February" is not a calendar date
        Write a date that exists.  [extract/date-invalid]"
    `);
  });

  test('leaves out a place and a hint that are not known', () => {
    expect(formatMessage({ ...message, line: null, column: null, hint: '' })).toMatchInlineSnapshot(`
      "content/articles/dam.md: warning: "30 February" is not a calendar date
        [extract/date-invalid]"
    `);
  });
});

describe('sortMessages', () => {
  test('goes by file and place, and leaves the list it was given alone', () => {
    const list = [message, { ...message, line: null }, { ...message, file: 'a.md' }, { ...message, column: 2 }];
    expect(sortMessages(list).map((m) => [m.file, m.line, m.column])).toEqual([
      ['a.md', 14, 37],
      ['content/articles/dam.md', null, 37],
      ['content/articles/dam.md', 14, 2],
      ['content/articles/dam.md', 14, 37],
    ]);
    expect(list[0]).toBe(message);
  });
});

import fc from 'fast-check';

/** Words that some parser on the way would run, link, decode, cut or choke on. */
const traps = [
  'export const a = 1',
  'import a from "fs"',
  'export controls were tightened',
  'export default',
  '{alert(1)}',
  '{/* a */}',
  '*/}',
  '}',
  '</S>',
  '</Claim>',
  '<Claim id="a" />',
  '<script>alert(1)</script>',
  '</script>',
  '</style>',
  '</title>',
  '<img src=x onerror=alert(1)>',
  '" onload="alert(1)',
  "' onload='alert(1)",
  '<!-- a -->',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '`code`',
  '```',
  '~~~',
  '\u0024{a}',
  'www.a.b',
  'https://a.b/?c&d',
  'javascript:alert(1)',
  'a@b.co',
  '&amp;',
  '&lt;script&gt;',
  '&#123;',
  '&#x202e;',
  '&b;',
  '&',
  '__VITE_ASSET__x__',
  '__ASTRO_ASSET_IMAGE__x__',
  'import.meta.env',
  'process.env.HOME',
  '=1+1',
  '+1',
  '-2',
  '@SUM(A1)',
  '\uff1d1+1',
  '\t=1',
  ',',
  ';',
  '\r\n',
  '\n',
  '\r',
  '\r\nBEGIN:VEVENT',
  '\nEND:VCALENDAR',
  '\r\nX-Header: a',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ufffe',
  '\u0000',
  '\u001b[31m',
  '\u009b',
  '# a',
  '- a',
  '1. a',
  '> a',
  '    a',
  '---',
  '| a | b |',
  '[a](b)',
  '[a]: b',
  '[^1]',
  '[^1]: a',
  '![](x?raw)',
  ':tell[a]{b="c"}',
  '::chart{name="flow"}',
  ':::a',
  '10:30',
  'a: b',
  '&a *a',
  '!!js/function',
  '"quoted"',
  '“quoted”',
  "'",
  '\\',
  '\\u0041',
  '\\n',
  '%s',
  '{p1}',
  '...',
  '\t',
  '__proto__',
  'constructor',
  'undefined',
  '\u{1f30a}',
  '\u0600\u0627',
  'Z\u0300\u0301\u0302',
];

/** How many strings go into each sink, and what they begin from; both from the environment, for long runs and old ones. */
export const runs = Number(process.env.RUNS || 2_000);
export const seed = Number(process.env.SEED || Date.now() % 2 ** 31);

const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...traps) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 4 }),
);

/** A string that some parser might take for more than words. */
export const hostile: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 5 })
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));

/** How many strings one try takes, so that a sink that makes whole files makes few. */
const BATCH = 20;

/**
 * Puts `runs` strings through a sink, some at a time.
 *
 * @param check - Is handed strings, and fails when what comes out is not what went in.
 */
export async function drive(check: (strings: readonly string[]) => void | Promise<void>, batch = BATCH): Promise<void> {
  const strings = fc.array(hostile, { minLength: batch, maxLength: batch });
  await fc.assert(
    fc.asyncProperty(strings, async (list) => check(list)),
    { numRuns: Math.ceil(runs / batch), seed },
  );
}

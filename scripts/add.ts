import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { realEffects } from '../src/effects.ts';
import type { Article } from '../src/model/article.ts';
import type { Message } from '../src/model/message.ts';
import { readArticles } from '../src/read-content.ts';
import { askMissing, faultOf } from './add/ask.ts';
import { type Change, compareSites } from './add/change.ts';
import { withFiles, writeNew } from './add/files.ts';
import { readInputs } from './add/inputs.ts';
import { findAlike, isSameText } from './add/likeness.ts';
import { type Given, prepare, understand } from './add/prepare.ts';
import { type Outcome, tellChange, tellOutcome } from './add/tell.ts';
import { withLock } from './site/lock.ts';
import { shownPath } from './site/settings.ts';
import { endOnDiskFault } from './terminal/disk.ts';
import { flagsAndRestOrEnd } from './terminal/flags.ts';
import { tellMessages } from './terminal/messages.ts';
import { settingsHelp, settingsOrEnd } from './terminal/settings.ts';
import { count } from './terminal/steps.ts';

const usage = `npm run add -- FILE…

Takes articles (txt, md, html), writes each as a Markdown file into the article folder, and tells what that changes.
FILE is a file, a folder of them, or - for standard input. Nothing that is there is ever overwritten. What is missing is
asked for on a terminal, and left unknown elsewhere. Build the site afterwards: npm run build.

  --title WORDS       headline; for one article
  --publisher WORDS   outlet
  --author WORDS      author
  --url ADDRESS       where the article stands; for one article
  --published DATE    2026-02-18, 2026-02, 2026 or another EDTF date
  --rights WHICH      own, licensed or quote (default quote: only short quotations are shown)
  --dry-run           writes nothing, tells all the same
  --json              the same as JSON

Exit code: 0 when all were added, 1 when one was not (refused, not found, here already) or the disk refused, 2 when a
flag cannot be used, 130 when broken off.

${settingsHelp}`;
const { values: flags, rest } = flagsAndRestOrEnd(usage, {
  title: { type: 'string' },
  publisher: { type: 'string' },
  author: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  rights: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const settings = settingsOrEnd();
const { log } = realEffects;
const { 'dry-run': isDry, json: isJson, ...said } = flags;

function refuse(words: string): never {
  log(words);
  process.exit(2);
}

if (process.env.npm_config_dry_run === 'true' && !isDry)
  refuse('npm kept --dry-run for itself.\n  Put two dashes before the flags: npm run add -- --dry-run FILE');
if (rest.length === 0) refuse(`No article was named.\n\n${usage}`);
for (const [key, value] of Object.entries(said)) {
  const fault = value === undefined ? undefined : faultOf(key, value);
  if (fault !== undefined) refuse(`--${key} ${value}: ${fault}\n  npm run add -- --help   tells what it takes.`);
}
const given = said as Given;
if (!(await realEffects.exists(settings.contentDir))) {
  log(`There is no folder ${shownPath(settings.contentDir)}.\n  CONTENT_DIR names the folder with the content.`);
  process.exit(1);
}

// Loaded only now: the way from articles to pages is half of what there is, and a wrong flag is told without it.
const { buildData, lockFile } = await import('./site/publish.ts');

const from = process.env.INIT_CWD ?? process.cwd();
const { inputs, missing } = await readInputs(rest, from, () => buffer(process.stdin));
for (const { path, words } of missing) log(`${path}: ${words}`);
if (inputs.length + missing.length > 1 && (given.title !== undefined || given.url !== undefined))
  refuse('--title and --url are of one article, but several are named.\n  Add them one by one.');
const canAsk = Boolean(process.stdin.isTTY && process.stderr.isTTY) && !isJson;

// First all that may take a person's time, then, under the lock, all that must see the folder as it is.
const messages: Message[] = [];
const understood: { readonly input: (typeof inputs)[number]; readonly given: Given; readonly article: Article }[] = [];
for (const input of inputs) {
  let read = understand(input, given);
  let all = given;
  if (read.article && canAsk) {
    const answers = await askMissing(input.path, read.article);
    if (answers === null) {
      log('Broken off; nothing was written.');
      process.exit(130);
    }
    all = { ...given, ...answers };
    read = understand(input, all);
  }
  messages.push(...read.messages.map((message) => ({ ...message, file: input.path })));
  if (read.article) understood.push({ input, given: all, article: read.article });
}
tellMessages(realEffects, messages);

/** Finds names and duplicates, tells the change, writes. */
async function add(): Promise<{ readonly outcomes: readonly Outcome[]; readonly change: Change | null }> {
  const { articlesDir } = settings;
  const there = await readArticles(articlesDir, realEffects);
  const taken = new Set((await realEffects.readDir(articlesDir)).map((file) => file.replace(/\.[^.]*$/, '')));
  const articles = [...there.articles];
  const outcomes: Outcome[] = [];
  for (const { input, given: all, article } of understood) {
    const stem = input.file.replace(/\.[^.]*$/, '');
    const prepared = prepare(input, article, today(), (name) => taken.has(name));
    const alike = findAlike(article, articles, stem);
    const isHere = alike.some(isSameText);
    const to = isHere ? null : shownPath(join(articlesDir, `${prepared.name}.md`));
    outcomes.push({ from: input.path, prepared, given: all, alike: isHere ? alike.slice(0, 1) : alike, to });
    if (isHere) continue;
    taken.add(prepared.name);
    articles.push({ ...prepared.article, id: prepared.name });
  }
  const files = new Map(outcomes.flatMap(({ to, prepared }) => (to === null ? [] : [[resolve(to), prepared.text]])));
  if (files.size === 0) return { outcomes, change: null };
  const change = await look(files, outcomes);
  // From here on Ctrl-C waits: it is a matter of a moment.
  const wait = (): void => {};
  process.on('SIGINT', wait);
  if (!isDry) for (const [path, text] of files) await writeNew(path, text);
  process.off('SIGINT', wait);
  return { outcomes, change };
}

/** What the site becomes with the files; null, with the reason told, when the content has errors of its own. */
async function look(files: ReadonlyMap<string, string>, outcomes: readonly Outcome[]): Promise<Change | null> {
  log('Looking at what changes …');
  const effects = withFiles(realEffects, files);
  // A site without any article yet has no folder for them either.
  const before = await buildData(settings, { ...withFiles(realEffects, new Map()), exists: effects.exists });
  const after = await buildData(settings, effects);
  if (before.siteData && after.siteData) {
    const added = outcomes.flatMap(({ to, prepared }) => (to === null ? [] : [prepared.name]));
    return compareSites(before.siteData, after.siteData, added);
  }
  tellMessages(
    realEffects,
    after.messages.filter(({ level }) => level === 'error'),
  );
  log('What it changes cannot be told while there are errors.');
  process.exitCode = 1;
  return null;
}

/** The day where the person is. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const onWait = (holder: string): void => log(`A build is under way (process ${holder}); waiting for it.`);
const work = () => (isDry || understood.length === 0 ? add() : withLock(lockFile(settings), { onWait }, add));
const { outcomes, change } = await endOnDiskFault(work, shownPath(settings.articlesDir));
const notAdded = outcomes.filter(({ to }) => to === null).length + (rest.length === 0 ? 0 : missing.length);
const refused = inputs.length - understood.length;
if (isJson) {
  const articles = outcomes.map(({ from: path, to, alike, prepared: { name, article, furniture, unlike } }) => {
    const { text: _text, blocks: _blocks, path: _path, file: _file, id: _id, ...known } = article;
    const paragraphs = article.blocks.filter(({ n }) => n !== null).length;
    return { from: path, to, id: name, ...known, paragraphs, furniture, alike, unlike };
  });
  const all = { dryRun: isDry, articles, missing, messages, change };
  await new Promise<void>((done) => process.stdout.write(`${JSON.stringify(all, null, 2)}\n`, () => done()));
} else {
  const lines = [
    ...outcomes.flatMap((outcome) => tellOutcome(outcome, isDry)),
    ...(change === null ? [] : tellChange(change)),
  ];
  if (lines.length > 0) console.log(lines.join('\n'));
  if (!isDry && outcomes.some(({ to }) => to !== null))
    log('\nRun npm run build, and read the diff of the explainers.');
  if (notAdded + refused > 0) log(`${count(notAdded + refused, 'article was', 'articles were')} not added.`);
}
if (notAdded + refused > 0) process.exitCode = 1;

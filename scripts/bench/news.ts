/** One generated article, and when it came to the site. */
export interface News {
  /** Name of its file, without the ending. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly added: string;
  readonly rights: 'licensed' | 'quote';
  readonly paragraphs: readonly string[];
}

/** Days on which the first articles come to the site: an edition each, as many whatever the number of articles. */
export const EDITIONS = 5;
const PARAGRAPHS = 11;
const SENTENCES = 4;
const START = Date.UTC(2029, 0, 1);
const DAY = 86_400_000;

type Pick = <T>(list: readonly T[]) => T;

/** Numbers that look like chance and are the same in each run. */
function chanceOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const split = (text: string): readonly string[] => text.split(' ');
const places = ['Long Bay', 'High Mill', 'Stone Ferry', 'East Lock', 'Grey Harbour', 'Reed Island', 'Otter Bridge'];
const bodies = ['the Harbour Board', 'the Mill Union', 'the Town League', 'the Water Office'];
const people = ['Ada Holm', 'Ivo Marsh', 'Ben Lund', 'Cora Vane', 'Dina Roe', 'Emil Sand'];
const outlets = ['River Gazette', 'Coast Agency', 'Valley Post', 'Mill Courier', 'Lock Times'];
const given = split(
  'Anna Bert Clara Dora Egon Fred Greta Hugo Irma Jonas Kira Lotte Moritz Nora Oskar Petra Rolf Sven',
);
const family = split(
  'Brook Field Heath Hill Lake Moor Reed Shore Spring Thorn Weir Wood Ash Birch Elm Fern Hazel Rowan',
);
const qualities = split(
  'old narrow quiet broken upper lower northern southern empty crowded early heavy local new small',
);
const things = split('bridge quay sluice mill market road field bank jetty warehouse tower school gate path weir pump');
const crowds = split(
  'farmers millers sailors teachers traders builders fishers drivers guides wardens porters potters',
);
const deeds = split('repaired watched measured crossed closed cleaned inspected painted mapped guarded visited sold');
const months = split('January March April May June July August October November');
const days = split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const views = split('cautious hopeful puzzling overdue unwise welcome costly fair sudden modest careful vague');

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Forms of sentences: with figures, dates, names and quotations, and as many that tell nothing to a reader of facts. */
function formsOf(pick: Pick, upTo: (most: number) => number): readonly (() => string)[] {
  const place = (): string => pick(places);
  const body = (): string => pick(bodies);
  const person = (): string => pick(people);
  const thing = (): string => `the ${pick(qualities)} ${pick(things)}`;
  const scene = (): string => `${pick(crowds)} ${pick(deeds)} ${thing()} near ${thing()} in ${place()}`;
  const when = (): string =>
    pick([
      `on ${upTo(28)} ${pick(months)} 20${28 + upTo(4)}`,
      `in ${pick(months)} 20${28 + upTo(4)}`,
      `on ${pick(days)}`,
    ]);
  return [
    () =>
      `${person()} said ${pick(['on ', 'last '])}${pick(days)} that the wall is ${upTo(40) / 2 + 3} metres high and ${upTo(9)} km long.`,
    () => `According to ${body()}, ${upTo(900) + 20} boats were counted ${when()} while ${scene()}.`,
    () =>
      `The ${pick(outlets)} reported that ${upTo(80) + 5} percent of the meadows around ${place()} stood under water ${when()}.`,
    () =>
      `${upper(body())} said the dam would cost ${upTo(90) / 10 + 1} million dollars, about ${upTo(30)} percent more than in 20${20 + upTo(8)}.`,
    () =>
      `In a poll of ${1000 + upTo(900)} townspeople, ${upTo(70) + 10} percent were in favour of the dam, ${pick(given)} ${pick(family)} of ${place()} told the ${pick(outlets)}.`,
    () => `The lock at ${place()} opened ${when()}, and ${scene()}.`,
    () => `${place()} was flooded ${when()}; ${pick(crowds)} ${pick(deeds)} ${thing()}.`,
    () => `${person()} and ${person()} will meet in ${place()} ${when()} to talk about the ${pick(qualities)} plan.`,
    () => `${person()}, envoy of ${body()}, said that ${body()} wants the dam gone because ${scene()}.`,
    () => `${upper(body())} denied plans for the dam, a spokesman told the ${pick(outlets)} ${when()}.`,
    () => `"We want an equal share of the water, and ${thing()} is no answer to that," ${person()} said ${when()}.`,
    () =>
      `Under the treaty, a joint board would watch over ${thing()}, with patrols between ${place()} and ${place()}.`,
    () =>
      `"The dam is leaking, and ${pick(crowds)} have known it for ${upTo(20) + 1} years," said ${pick(given)} ${pick(family)}, who ${pick(deeds)} ${thing()}.`,
    () => `The fish have left the upper river, three officials told the ${pick(outlets)}.`,
    () => `${upper(scene())}, as they had done for ${upTo(60) + 2} years.`,
    () => `The step was ${pick(views)}, said ${pick(given)} ${pick(family)}, and ${scene()}.`,
    () => `${upper(scene())} while ${scene()}.`,
    () => `For the ${pick(crowds)} of ${place()} the question is whether ${thing()} can stand beside ${thing()}.`,
    () => `Nobody in ${place()} remembers when ${scene()}, and the ${pick(views)} answer did not help.`,
    () => `A letter, ${pick(views)} in tone, by ${pick(given)} ${pick(family)} asked why ${scene()}.`,
  ];
}

/**
 * One article of about 900 words on a quarrel over a dam that does not exist.
 *
 * @param n - From 0. The same number gives the same article, whatever else is made.
 * @param day - On which it comes to the site, from 0.
 */
export function makeNews(n: number, day = n % EDITIONS): News {
  const chance = chanceOf(n);
  const upTo = (most: number): number => 1 + Math.floor(chance() * most);
  const pick: Pick = (list) => list[Math.floor(chance() * list.length)] as (typeof list)[number];
  const forms = formsOf(pick, upTo);
  const [published, publisher] = [iso(day - upTo(700)), pick(outlets)];
  const title = `${pick(places)}: ${pick(crowds)} ask about the ${pick(qualities)} ${pick(things)}`;
  return {
    id: `${published}-${publisher.toLowerCase().replace(' ', '-')}-${String(n).padStart(5, '0')}`,
    title,
    publisher,
    published,
    added: iso(day),
    rights: 'licensed',
    paragraphs: Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES }, () => pick(forms)()).join(' '),
    ),
  };
}

/** The article as an editor would file it. */
export function toArticleFile({ title, publisher, published, added, rights, paragraphs }: News): string {
  const head = { title, publisher, published, added, rights };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

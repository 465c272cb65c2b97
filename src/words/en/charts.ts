import { either, listed } from './claims.ts';
import { count } from './format.ts';

/* Words of charts: keys, names of marks, descriptions, heads of tables. Titles and notes are an editor's. */

/** Heads of the tables' columns, by kind of chart. */
export const columns = {
  waffle: {
    share: 'Share',
    low: 'At least, percent',
    high: 'At most, percent',
    when: 'When',
    date: 'Date (EDTF)',
    said: 'Said by',
    status: 'Status',
  },
  bars: {
    bar: 'Bar',
    part: 'Part',
    figure: 'Figure',
    low: 'At least',
    high: 'At most',
    unit: 'Unit',
    when: 'When',
    said: 'Said by',
    status: 'Status',
  },
  timeline: {
    when: 'When',
    date: 'Date (EDTF)',
    event: 'Event',
    lane: 'Lane',
    status: 'Status',
    origins: 'Independent origins',
  },
  lanes: {
    side: 'Side',
    first: 'First',
    // biome-ignore lint/suspicious/noThenProperty: the name of a column in files that others read
    then: 'Then',
    holders: 'Held by',
    self: 'Said by the side itself',
    origins: 'Independent origins',
    against: 'Opposite order',
  },
  grid: {
    question: 'Question',
    side: 'Side',
    answer: 'Answer',
    holders: 'Held by',
    self: 'Said by the side itself',
    disputed: 'Disputed',
    origins: 'Independent origins',
    articles: 'Articles',
  },
  flow: {
    source: 'Source',
    named: 'Has a name',
    outlet: 'Through',
    article: 'Article',
    sentences: 'Sentences',
  },
  overlap: {
    claim: 'Claim',
    articles: 'Articles',
    origins: 'Independent origins',
    disputed: 'Disputed',
    where: 'Where, and who is named',
  },
  map: {
    place: 'Place',
    where: 'On the map',
    lon: 'Longitude',
    lat: 'Latitude',
    statements: 'Statements that name it',
  },
  matrix: {
    model: 'Model',
    component: 'Component',
    term: 'Column',
    status: 'Status',
    by: 'Named with it',
    origins: 'Independent origins',
  },
} as const;

const THINGS = {
  event: 'events',
  claim: 'claims',
  source: 'sources',
  sentence: 'sentences',
  statement: 'statements',
  article: 'articles',
  origin: 'origins',
  'independent origin': 'independent origins',
  question: 'questions',
  answer: 'answers',
  model: 'models',
  component: 'components',
  'other report': 'other reports',
  'more answer is': 'more answers are',
} as const;

const spell = (value: number): string => count(value, value.toLocaleString('en-GB'));
const s = (value: number, one: string, many: string): string => `${spell(value)} ${value === 1 ? one : many}`;

/** A count with the thing counted: `one event`, `three events`, `no events`. */
export const counted = (value: number, thing: keyof typeof THINGS): string => s(value, thing, THINGS[thing]);
/** A share, never more exact than a reader can check by eye; it goes before `of the ...`. */
export const shares = {
  none: 'none',
  few: 'few',
  fewer: 'fewer than half',
  half: 'half',
  most: 'most',
  all: 'all',
} as const;

export const yes = 'yes';
export const no = 'no';
export const disputed = 'disputed';
export const reported = 'reported';
export const planned = 'planned';
export const past = 'past';
export const undated = 'undated';
export const ownVoice = 'own voice';
export const ownVoiceOnly = 'own voice only';
export const notSaid = 'not said';
export const manyOrigins = 'three or more origins';
export const saysSoItself = 'says so itself';
export const statuses = { stated: 'stated', denied: 'denied', unclear: 'unclear' } as const;
export const filters = { lane: 'Lane', actor: 'Actor', side: 'Side', source: 'Source' } as const;
export const paragraph = (number: number): string => `paragraph ${number}`;
/** How an event goes on from its date. */
export const relations = { since: 'since', before: 'before', until: 'until' } as const;

export const saidBy = (speakers: readonly string[], via: readonly string[]): string =>
  `said by ${listed(speakers)}${via.length === 0 ? '' : `, via ${listed(via)}`}`;
export const saidInOwnVoice = (outlets: readonly string[]): string =>
  `said by ${listed(outlets)} in ${outlets.length > 1 ? 'their own voice' : 'its own voice'}`;

// A share as cells
export const newestReport = (value: string, held: string, said: string): string =>
  `The cells show the newest report with a number: ${value} ${held}, ${said}.`;
export const cellsDiffer = (values: readonly string[]): string =>
  `Sources differ on it: ${either(values)}; those cells are hatched.`;
export const otherReports = (number: number, reports: string): string =>
  `${counted(number, 'other report')}, newest first: ${reports}.`;
export const otherValues = (number: number): string => s(number, 'other value', 'other values');
export const eachReport = 'Each report, newest first';
export const eachReportByDate = 'Each report, by date';
export const hundredPercent = '100\u00a0percent';
export const sourcesDiffer = (values: string): string => `sources differ: ${values}`;
export const softEdge = (value: string): string => `soft edge: ${value}`;
export const leftOpen = (value: string): string => `left open: ${value}`;

// Bars
export const whole = 'whole';
export const leftOver = 'left over';
export const partsNotTold = 'parts not told';
export const theRest = (name: string): string => `the rest: ${name}`;
export const partsExceed = (amount: string): string => `the parts come to ${amount} more than the whole`;
export const everyBar = (number: number): string => (number === 2 ? 'both' : `all ${spell(number)}`);
export const barEnds = {
  about: 'about: fading end',
  below: 'nearly, less than: fading end',
  open: 'more than: how far is not said',
  maybe: 'may be: range or upper limit',
} as const;
/** Words that go on after a number and are no unit that a bar has told already. */
export const keepsAfterNumber: readonly string[] = ['percent', 'million', 'billion', 'trillion'];

// Timeline
export const eventsFromTo = (number: number, first: string, last: string): string =>
  `${counted(number, 'event')}, from ${first} to ${last}.`;
export const busiest = (name: string, number: number): string =>
  `The busiest piece of the axis is “${name}” with ${counted(number, 'event')}.`;
export const eventsLeft = (number: number): string =>
  `${counted(number, 'event')} on fewer origins ${number === 1 ? 'is' : 'are'} not drawn; the list, the table and the files hold ${number === 1 ? 'it' : 'them'}.`;
export const vague = (number: number): string =>
  `${counted(number, 'event')} ${number === 1 ? 'is' : 'are'} not dated to the day.`;
export const plannedAsOf = (date: string, events: string): string => `Planned as of ${date}: ${events}.`;
export const newestArticle = (date: string): string => `newest article, ${date}`;
export const dayKnown = 'known to the day';
export const withinBar = 'some time within the bar, or all through it';
export const goesOn = 'goes on';
export const fromOrigins = (number: number): string =>
  number === 0 ? 'told in an article’s own voice' : `from ${counted(number, 'origin')}`;

// Orders
export const orderUntold = 'No article says what it puts first.';
export const orderUntoldOf = (name: string): string => `${name}: no article says what it puts first.`;
export const before = (first: string, next: string, how: string): string => `“${first}” before “${next}” (${how})`;
export const alsoHolds = (stances: readonly string[]): string => `It also ${listed(stances)}.`;
export const also = (stance: string, how: string): string => `Also: ${stance} (${how})`;
export const noClash = 'No two sides are said to put the same two things in opposite orders.';
export const clashes = (number: number): string =>
  `${s(number, 'pair', 'pairs')} of these orders ${number === 1 ? 'is' : 'are'} opposite.`;
export const whichFirst = (one: string, other: string): string =>
  `No article says which of ${one} and ${other} it puts first.`;
/** Two steps in the order that a side puts them in, and how that is known. */
export const inOrder = (first: string, next: string, how: string): string => `${first}, ${next}. ${how}, in this order`;
/** Of two or more, so that nobody reads them as the side's own. */
export const originsInAll = (number: number): string => `${counted(number, 'origin')} in all`;
export const otherWayRound = (sides: readonly string[]): string => `${listed(sides)} the other way round`;
export const first = 'First';
export const second = 'Then';
export const oppositeOrders = 'opposite orders';

// Questions and answers
export const answersOf = (questions: number, answers: number): string =>
  `${counted(questions, 'question')}, ${counted(answers, 'answer')}; each question with the sides whose answers are told.`;
export const answersOn = (side: string, number: number): string =>
  `${side} on ${number === 0 ? 'none' : spell(number)}`;
export const reportedByOthers = 'reported by others';
export const notSaidAnywhere = 'not said in any article';
export const silent = (sides: readonly string[]): string => `${listed(sides)}: not said`;

// Ways of what is said
export const sourcesWithout = (number: number, unnamed: number): string =>
  `${counted(number, 'source')}${unnamed === 0 ? '' : `, ${spell(unnamed)} of them without a name`}.`;
export const through = (outlet: string, sentences: number, articles: readonly string[], cited: string): string =>
  `${outlet}: ${counted(sentences, 'sentence')} in ${listed(articles)}${cited === '' ? '' : `, citing ${cited}`}.`;
export const nameASource = (sourced: number, sentences: number): string =>
  `${sourced} of ${sentences} sentences name a source`;
export const sourceUntold = 'Source not told';
export const otherSources = (number: number, unnamed: boolean): string =>
  `${spell(number)} other ${unnamed ? 'unnamed sources' : 'named speakers'}`;
export const withName = 'speaker with a name';
export const withoutName = 'source without a name';
export const noOutlet = 'No outlet between';
export const whoSaysIt = 'Who says it';
export const throughWhom = 'through';
export const inTheArticle = 'in the article';
export const steps = (sentences: number, outlets: readonly string[], articles: readonly string[]): string =>
  `${counted(sentences, 'sentence')}${outlets.length === 0 ? '' : ` through ${listed(outlets)}`} in ${listed(articles)}`;

// Claims in several articles
export const severalAndSingle = (claims: number, several: number, single: number): string =>
  `Of ${counted(claims, 'claim')}, ${spell(several)} stand in several articles and ${spell(single)} in one.`;
export const onOrigins = (several: number, one: number, none: number): string =>
  `In several articles: ${spell(several)} on two or more independent origins, ${spell(one)} on one, ${spell(none)} in the articles' own voices only.`;
export const inSeveral = {
  several: 'In several articles, on two or more origins',
  one: 'In several articles, on one origin',
  none: 'In several articles, in their own voices only',
} as const;
export const inOne = 'In one article only';
export const ofTheseByArticle = 'of these, by article';
export const andMore = (number: number): string => `and ${number} more`;
export const otherArticles = (number: number): string => `${number} other articles`;
export const namesASource = 'names a source';
export const toldAgain = 'one origin, told again';
export const shareOfAll = 'share of all claims';

// Map
/** The eight winds from north, sunwise. */
export const winds = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export const isMarked = (place: string): string => `${place} is marked.`;
export const standsApart = (place: string, km: number, wind: number, from: string): string =>
  `${place} stands apart, about ${km} km ${winds[wind]} of ${from}.`;
/** A line from one end to the other; the winds are those of its ends. */
export const line = (
  name: string,
  [start, startWind]: readonly [string, number],
  between: readonly string[],
  [end, endWind]: readonly [string, number],
  length: string | null,
): string =>
  `${name}: from ${start} in the ${winds[startWind]}${between.length === 0 ? '' : ` through ${listed(between)}`} to ${end} in the ${winds[endWind]}${length === null ? '' : `, said to be ${length} long`}.`;
export const arrow = (wind: number, label: string): string => `An arrow to the ${winds[wind]} says “${label}”.`;
export const schematic = (course: string): string => `Drawn as a schematic line: ${course}.`;
/** Under the name of a line that is drawn so. */
export const drawnSchematic = '(schematic)';
export const smallMap = (caption: string): string => `A small map shows the frame within ${caption}.`;
export const course = (name: string, source: string): string => `Course of the ${name}: ${source}.`;
export const boundaries = (credit: string): string => `Boundaries: ${credit}.`;
export const onLine = (line: string): string => `on ${line}`;
export const apart = 'apart';
export const namedIn = (place: string, statements: number, articles: number): string =>
  `${place}, named in ${counted(statements, 'statement')} of ${counted(articles, 'article')}`;

// Matrix
export const modelsWith = (models: number, components: number): string =>
  `${counted(models, 'model')} with ${counted(components, 'component')} in all.`;
export const fewOrigins = (share: keyof typeof shares): string =>
  `${shares[share]} of the components have fewer than two independent origins.`;
export const marked = (letters: string): string => `marked ${letters}`;
export const namedWith = (names: readonly string[]): string => `named with it: ${listed(names)}`;
export const notListed = 'not listed: not said';

import { either, listed } from './claims.ts';
import { n } from './count.ts';

/* Words of charts: keys, names of marks, descriptions, heads of tables. Titles and notes are an editor's. */

/** Heads of the tables' columns, by kind of chart. */
export const columns = {
  waffle: {
    share: 'Частка',
    low: 'Щонайменше, відсотків',
    high: 'Щонайбільше, відсотків',
    when: 'Коли',
    date: 'Дата (EDTF)',
    said: 'Хто каже',
    status: 'Статус',
  },
  bars: {
    bar: 'Смуга',
    part: 'Частина',
    figure: 'Показник',
    low: 'Щонайменше',
    high: 'Щонайбільше',
    unit: 'Одиниця',
    when: 'Коли',
    said: 'Хто каже',
    status: 'Статус',
  },
  timeline: {
    when: 'Коли',
    date: 'Дата (EDTF)',
    event: 'Подія',
    lane: 'Ряд',
    status: 'Статус',
    origins: 'Незалежні першоджерела',
  },
  lanes: {
    side: 'Сторона',
    first: 'Спершу',
    // biome-ignore lint/suspicious/noThenProperty: the name of a column in files that others read
    then: 'Потім',
    holders: 'Хто так вважає',
    self: 'Каже сама сторона',
    origins: 'Незалежні першоджерела',
    against: 'Зворотний порядок',
  },
  grid: {
    question: 'Запитання',
    side: 'Сторона',
    answer: 'Відповідь',
    holders: 'Хто так вважає',
    self: 'Каже сама сторона',
    disputed: 'Спірне',
    origins: 'Незалежні першоджерела',
    articles: 'Статті',
  },
  flow: {
    source: 'Джерело',
    named: 'Має ім’я',
    outlet: 'Через кого',
    article: 'Стаття',
    sentences: 'Речення',
  },
  overlap: {
    claim: 'Твердження',
    articles: 'Статті',
    origins: 'Незалежні першоджерела',
    disputed: 'Спірне',
    where: 'Де і кого названо',
  },
  map: { place: 'Місце', where: 'На карті', lon: 'Довгота', lat: 'Широта', statements: 'Вислови, що його називають' },
  matrix: {
    model: 'Модель',
    component: 'Складова',
    term: 'Стовпець',
    status: 'Статус',
    by: 'Названо разом із нею',
    origins: 'Незалежні першоджерела',
  },
} as const;

const THINGS = {
  event: ['подія', 'події', 'подій'],
  claim: ['твердження', 'твердження', 'тверджень'],
  source: ['джерело', 'джерела', 'джерел'],
  sentence: ['речення', 'речення', 'речень'],
  statement: ['вислів', 'вислови', 'висловів'],
  article: ['стаття', 'статті', 'статей'],
  origin: ['першоджерело', 'першоджерела', 'першоджерел'],
  'independent origin': ['незалежне першоджерело', 'незалежні першоджерела', 'незалежних першоджерел'],
  question: ['запитання', 'запитання', 'запитань'],
  answer: ['відповідь', 'відповіді', 'відповідей'],
  model: ['модель', 'моделі', 'моделей'],
  component: ['складова', 'складові', 'складових'],
  'other report': ['інше повідомлення', 'інші повідомлення', 'інших повідомлень'],
  'more answer is': ['інша відповідь', 'інші відповіді', 'інших відповідей'],
} as const;

export const counted = (value: number, thing: keyof typeof THINGS): string => {
  const [one, few, many] = THINGS[thing];
  return n(value, one, few, many);
};
export const shares = {
  none: 'жодна',
  few: 'мало які',
  fewer: 'менш ніж половина',
  half: 'половина',
  most: 'більшість',
  all: 'усі',
} as const;

export const yes = 'так';
export const no = 'ні';
export const disputed = 'спірне';
export const reported = 'повідомляють інші';
export const planned = 'заплановано';
export const past = 'минуле';
export const undated = 'без дати';
export const ownVoice = 'від імені видання';
export const ownVoiceOnly = 'лише від імені видання';
export const notSaid = 'не сказано';
export const manyOrigins = 'три першоджерела або більше';
export const saysSoItself = 'каже сама сторона';
export const statuses = { stated: 'названо', denied: 'заперечено', unclear: 'неясно' } as const;
export const filters = { lane: 'Ряд', actor: 'Учасник', side: 'Сторона', source: 'Джерело' } as const;
export const paragraph = (number: number): string => `абзац ${number}`;
export const relations = { since: 'відтоді:', before: 'раніше, ніж', until: 'доти:' } as const;

export const saidBy = (speakers: readonly string[], via: readonly string[]): string =>
  `${speakers.length > 1 ? 'кажуть' : 'каже'} ${listed(speakers)}${via.length === 0 ? '' : `, через ${listed(via)}`}`;
export const saidInOwnVoice = (outlets: readonly string[]): string =>
  `${outlets.length > 1 ? 'кажуть' : 'каже'} від власного імені ${listed(outlets)}`;

// A share as cells
export const newestReport = (value: string, held: string, said: string): string =>
  `Клітинки показують найновіше повідомлення з числом: ${value} ${held}, ${said}.`;
export const cellsDiffer = (values: readonly string[]): string =>
  `Джерела тут розходяться: ${either(values)}; ці клітинки заштриховано.`;
export const otherReports = (number: number, reports: string): string =>
  `${counted(number, 'other report')}, від найновішого: ${reports}.`;
export const otherValues = (number: number): string => n(number, 'інше значення', 'інші значення', 'інших значень');
export const eachReport = 'Кожне повідомлення, від найновішого';
export const eachReportByDate = 'Кожне повідомлення, за датою';
export const hundredPercent = '100\u00a0відсотків';
export const sourcesDiffer = (values: string): string => `джерела розходяться: ${values}`;
export const softEdge = (value: string): string => `нечітка межа: ${value}`;
export const leftOpen = (value: string): string => `лишено відкритим: ${value}`;

// Bars
export const whole = 'ціле';
export const leftOver = 'залишок';
export const partsNotTold = 'частин не названо';
export const theRest = (name: string): string => `решта: ${name}`;
export const partsExceed = (amount: string): string => `частини перевищують ціле на: ${amount}`;
export const everyBar = (number: number): string => (number === 2 ? 'обидва' : `усі ${number}`);
export const barEnds = {
  about: 'приблизно: край блідне',
  below: 'майже, менш ніж: край блідне',
  open: 'понад: наскільки, не сказано',
  maybe: 'можливо: проміжок або верхня межа',
} as const;
export const keepsAfterNumber: readonly string[] = ['відсот', 'млн', 'млрд', 'трлн'];

// Timeline
export const eventsFromTo = (number: number, first: string, last: string): string =>
  `${counted(number, 'event')}; перша: ${first}; остання: ${last}.`;
export const busiest = (name: string, number: number): string =>
  `Найбільше подій на відтинку осі «${name}»: ${number}.`;
export const eventsLeft = (number: number): string =>
  `не намальовано події, що спираються на менше першоджерел: ${number}; вони є в переліку, таблиці та файлах.`;
export const vague = (number: number): string => `події, дату яких відомо не до дня: ${number}.`;
export const plannedAsOf = (date: string, events: string): string => `Заплановано, станом на: ${date} – ${events}.`;
export const newestArticle = (date: string): string => `найновіша стаття, ${date}`;
export const dayKnown = 'відомо до дня';
export const withinBar = 'колись у межах смуги або впродовж усієї';
export const goesOn = 'триває';
export const fromOrigins = (number: number): string =>
  number === 0 ? 'розказано від імені видання' : counted(number, 'origin');

// Orders
export const orderUntold = 'Жодна стаття не каже, що вона ставить на перше місце.';
export const orderUntoldOf = (name: string): string =>
  `${name}: жодна стаття не каже, що ця сторона ставить на перше місце.`;
export const before = (first: string, next: string, how: string): string =>
  `спершу «${first}», потім «${next}» (${how})`;
export const alsoHolds = (stances: readonly string[]): string => `Ця сторона також ${listed(stances)}.`;
export const also = (stance: string, how: string): string => `Також: ${stance} (${how})`;
export const noClash = 'Не сказано, щоб якісь дві сторони ставили ті самі дві речі у зворотному порядку.';
export const clashes = (number: number): string =>
  `${n(number, 'пара цих порядків зворотна', 'пари цих порядків зворотні', 'пар цих порядків зворотні')}.`;
export const whichFirst = (one: string, other: string): string =>
  `Жодна стаття не каже, що ця сторона ставить на перше місце: ${one} чи ${other}.`;
export const inOrder = (first: string, next: string, how: string): string =>
  `${first}, ${next}. ${how}, у цьому порядку`;
export const originsInAll = (number: number): string => `усього ${counted(number, 'origin')}`;
export const otherWayRound = (sides: readonly string[]): string => `у зворотному порядку: ${listed(sides)}`;
export const first = 'Спершу';
export const second = 'Потім';
export const oppositeOrders = 'зворотний порядок';

// Questions and answers
export const answersOf = (questions: number, answers: number): string =>
  `${counted(questions, 'question')}, ${counted(answers, 'answer')}; біля кожного запитання – сторони, відповіді яких відомі.`;
export const answersOn = (side: string, number: number): string => `${side}: ${number}`;
export const reportedByOthers = 'повідомляють інші';
export const notSaidAnywhere = 'не сказано в жодній статті';
export const silent = (sides: readonly string[]): string => `${listed(sides)}: не сказано`;

// Ways of what is said
export const sourcesWithout = (number: number, unnamed: number): string =>
  `${counted(number, 'source')}${unnamed === 0 ? '' : `, з них без імені: ${unnamed}`}.`;
export const through = (outlet: string, sentences: number, articles: readonly string[], cited: string): string =>
  `${outlet}: ${counted(sentences, 'sentence')}; де: ${listed(articles)}${cited === '' ? '' : `; на кого є посилання: ${cited}`}.`;
export const nameASource = (sourced: number, sentences: number): string =>
  `речень, що називають джерело: ${sourced} із ${sentences}`;
export const sourceUntold = 'Джерело не назване';
export const otherSources = (number: number, unnamed: boolean): string =>
  unnamed
    ? `ще ${n(number, 'джерело', 'джерела', 'джерел')} без імені`
    : `ще ${n(number, 'мовець', 'мовці', 'мовців')} з іменами`;
export const withName = 'мовець з іменем';
export const withoutName = 'джерело без імені';
export const noOutlet = 'Без видання між ними';
export const whoSaysIt = 'Хто каже';
export const throughWhom = 'через кого';
export const inTheArticle = 'у якій статті';
export const steps = (sentences: number, outlets: readonly string[], articles: readonly string[]): string =>
  `${counted(sentences, 'sentence')}${outlets.length === 0 ? '' : `, через ${listed(outlets)}`}; де: ${listed(articles)}`;

// Claims in several articles
export const severalAndSingle = (claims: number, several: number, single: number): string =>
  `${counted(claims, 'claim')}: у кількох статтях – ${several}, в одній – ${single}.`;
export const onOrigins = (several: number, one: number, none: number): string =>
  `У кількох статтях: на двох або більше незалежних першоджерелах – ${several}, на одному – ${one}, лише від імені видань – ${none}.`;
export const inSeveral = {
  several: 'У кількох статтях, на двох або більше першоджерелах',
  one: 'У кількох статтях, на одному першоджерелі',
  none: 'У кількох статтях, лише від імені видань',
} as const;
export const inOne = 'Лише в одній статті';
export const ofTheseByArticle = 'з них за статтями';
export const andMore = (number: number): string => `і ще ${number}`;
export const otherArticles = (number: number): string => `інші статті: ${number}`;
export const namesASource = 'називає джерело';
export const toldAgain = 'одне першоджерело, розказане знову';
export const shareOfAll = 'частка всіх тверджень';

// Map
export const winds = [
  'на півночі',
  'на північному сході',
  'на сході',
  'на південному сході',
  'на півдні',
  'на південному заході',
  'на заході',
  'на північному заході',
] as const;
const TOWARDS = [
  'на північ',
  'на північний схід',
  'на схід',
  'на південний схід',
  'на південь',
  'на південний захід',
  'на захід',
  'на північний захід',
] as const;
export const isMarked = (place: string): string => `Позначено: ${place}.`;
export const standsApart = (place: string, km: number, wind: number, from: string): string =>
  `${place} – окремо, приблизно за ${km} км ${TOWARDS[wind]}; найближче місце: ${from}.`;
export const line = (
  name: string,
  [start, startWind]: readonly [string, number],
  between: readonly string[],
  [end, endWind]: readonly [string, number],
  length: string | null,
): string =>
  `${name}: від одного краю (${start}, ${winds[startWind]}) до другого (${end}, ${winds[endWind]})${between.length === 0 ? '' : `; між ними: ${listed(between)}`}${length === null ? '' : `; довжина, як кажуть: ${length}`}.`;
export const arrow = (wind: number, label: string): string => `Стрілка ${TOWARDS[wind]} каже: «${label}».`;
export const schematic = (course: string): string => `Показано умовною лінією: ${course}.`;
/** Under the name of a line that is drawn so. */
export const drawnSchematic = '(схематично)';
export const smallMap = (caption: string): string => `Мала карта показує рамку в межах: ${caption}.`;
export const course = (name: string, source: string): string => `Русло чи лінія, ${name}: ${source}.`;
export const boundaries = (credit: string): string => `Межі: ${credit}.`;
export const onLine = (line: string): string => `на лінії: ${line}`;
export const apart = 'окремо';
export const namedIn = (place: string, statements: number, articles: number): string =>
  `${place}: ${counted(statements, 'statement')}, ${counted(articles, 'article')}`;

// Matrix
export const modelsWith = (models: number, components: number): string =>
  `${counted(models, 'model')}, разом ${counted(components, 'component')}.`;
export const fewOrigins = (share: keyof typeof shares): string =>
  `складові, що мають менш ніж два незалежні першоджерела: ${shares[share]}.`;
export const marked = (letters: string): string => `позначка ${letters}`;
export const namedWith = (names: readonly string[]): string => `названо разом із: ${listed(names)}`;
export const notListed = 'чого немає в переліку: не сказано';

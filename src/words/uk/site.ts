import { n } from './count.ts';

/* Words of the interface: buttons, headings of lists, counts. What the sources say is never here. */

export const locale = 'uk-UA';
export const direction = 'ltr';
/** Letters of the language, for the fonts: `latin` or `cyrillic`. */
export const letters = 'cyrillic';

// Frame of every page
export const skip = 'Перейти до тексту';
export const mainNavigation = 'Головна навігація';
export const charts = 'Графіки';
export const sourcesPage = 'Джерела';
export const claimsPage = 'Твердження';
export const disagreementsPage = 'Розбіжності';
export const changesPage = 'Зміни';
export const aboutPage = 'Про сайт';
export const dataPage = 'Дані';
export const sourcesUpTo = (date: string): string => `Найновіше джерело: ${date}`;
export const sourcesUndated = 'Дата жодного джерела не відома';
export const sourceOf = (date: string): string => `Дата джерела цієї сторінки: ${date}`;
export const sourceUndated = 'Дата джерела цієї сторінки не відома.';
export const asOfNote = 'Що названо запланованим, було запланованим на той час.';
export const rightsNote = 'Тексти й графіки: CC BY 4.0. Цитати належать тим, кого названо поруч.';
export const licenceName = 'CC BY 4.0';
export const printedFrom = 'Ця сторінка:';
export const noTracking = 'Без файлів cookie, без лічильників, без сторонніх серверів.';

// Explainers
export const explainers = 'Пояснення';
export const lastChanged = (date: string): string => `Остання зміна: ${date}`;
export const sourceCount = (count: number): string => n(count, 'джерело', 'джерела', 'джерел');
export const originCount = (count: number): string =>
  n(count, 'незалежне першоджерело', 'незалежні першоджерела', 'незалежних першоджерел');
export const readingTime = (minutes: number): string => `${n(minutes, 'хвилина', 'хвилини', 'хвилин')} читання`;
export const onThisPage = 'На цій сторінці';
export const inShort = 'Коротко';
export const previous = 'Попереднє';
export const next = 'Далі';
export const otherExplainers = 'Інші пояснення';

// Notes and claims
export const copyLink = 'Копіювати посилання';
export const copied = 'Посилання скопійовано';
export const toThisSentence = 'на це речення';
export const toClaim = 'на твердження:';
export const reportError = 'Повідомити про помилку';
export const explanationOf = (term: string): string => `Що означає «${term}»`;
export const lookedUpIn = 'Де перевірити:';
export const commonKnowledge = 'Загальновідоме, не з джерела.';
export const note = (number: number): string => `Примітка ${number}`;
export const close = 'Закрити';
export const backToText = 'назад до тексту';
export const moreNotes = (numbers: readonly number[]): string =>
  `Ще ${n(numbers.length, 'примітка', 'примітки', 'приміток')}: ${numbers.join(', ')}`;
export const articleCount = (count: number): string => n(count, 'стаття', 'статті', 'статей');
export const originsShort = (count: number): string => n(count, 'першоджерело', 'першоджерела', 'першоджерел');
export const claimCount = (count: number): string => n(count, 'твердження', 'твердження', 'тверджень');
export const via = (chain: string, outlet: string): string => `${chain}, через ${outlet}`;
export const ownVoice = 'від імені видання';
export const severalOrigins = 'кілька першоджерел';
export const paragraph = (number: number): string => `абзац ${number}`;
export const ofTheOriginal = (numbers: string): string => `абзац ${numbers} оригіналу`;
export const disputed = 'спірне';
export const known = 'відоме';
export const reported = 'повідомлене';
export const retracted = 'відкликане';
export const takenOut = (reason: string): string => `Вилучив редактор: ${reason}`;
export const editorsWord = (reason: string): string => `Змінив редактор: ${reason}`;
export const planned = 'заплановано';
export const standing = { known, reported, disputed } as const;
export const noLabel = 'Вислів, для якого в нас іще немає речення';
export const kinds = {
  figure: 'Показник',
  event: 'Подія',
  position: 'Позиція',
  guarantee: 'Гарантія',
  role: 'Посада',
  fact: 'Факт',
  statement: 'Вислів',
} as const;
const kindPlurals = {
  figure: 'Показники',
  event: 'Події',
  position: 'Позиції',
  guarantee: 'Гарантії',
  role: 'Посади',
  fact: 'Факти',
  statement: 'Вислови',
} as const;
export const kindCount = (kind: keyof typeof kindPlurals, count: number | string): string =>
  `${kindPlurals[kind]}: ${count}`;
export const kindTally = (kind: keyof typeof kindPlurals, count: number): string => {
  switch (kind) {
    case 'figure':
      return n(count, 'показник', 'показники', 'показників');
    case 'event':
      return n(count, 'подія', 'події', 'подій');
    case 'position':
      return n(count, 'позиція', 'позиції', 'позицій');
    case 'guarantee':
      return n(count, 'складова гарантій', 'складові гарантій', 'складових гарантій');
    case 'role':
      return n(count, 'посада', 'посади', 'посад');
    case 'fact':
      return n(count, 'факт', 'факти', 'фактів');
    default:
      return n(count, 'вислів', 'вислови', 'висловів');
  }
};
export const guaranteeStatus = { stated: 'названо', denied: 'заперечено', unclear: 'неясно' } as const;
export const nobodyNamed = 'Нікого не названо';
export const toldIn = 'Де розказано';
export const drawnIn = 'Де показано';
export const inParagraphs = (numbers: string, count: number): string =>
  `${count === 1 ? 'абзац' : 'абзаци'} ${numbers}`;
export const unknownDate = 'дата невідома';
export const untitled = 'Без назви';
export const unknownOutlet = 'Видання не назване';

// Known, disputed, not known
export const knownHeading = 'Відомо';
export const knownLead = 'Так кажуть кілька незалежних першоджерел, і жодне не заперечує.';
export const knownNone =
  'На цій сторінці поки нічого: кожне твердження спирається щонайбільше на одне першоджерело або є позицією, звинуваченням чи прогнозом.';
export const disputedHeading = 'Спірне';
export const disputedLead = 'Джерела розходяться; нижче подано обидві сторони.';
export const disputedNone = 'Тут жодне джерело не суперечить іншому.';
export const reportedBySeveral = (count: number): string =>
  `Повідомляють кілька першоджерел, але таке завжди лишається повідомленням: ${claimCount(count)}`;
export const reportedByOne = (count: number): string =>
  `Повідомляє поки одне першоджерело або стаття від власного імені: ${claimCount(count)}`;
export const unknownHeading = 'Невідомо';
export const unknownLead = 'Жодне з джерел на це не відповідає.';
export const unknownNone = 'Відкритих запитань немає.';

// Charts
export const chartTable = 'Ті самі дані таблицею';
export const chartSources = 'Джерела';
export const moreSources = (count: number): string => `Ще ${sourceCount(count)}`;
export const chartNote = 'Примітка';
export const chartPage = 'Графік на окремій сторінці';
export const chartDescription = 'Опис';
export const paragraphForm = (number: string): string => `абзац ${number}`;
export const moreInSources = (count: string): string => `і ще ${count} у переліку джерел`;
export const chartEntries = (count: number): string => `${n(count, 'подія', 'події', 'подій')} за порядком, списком`;
export const chartTools = 'Фільтр і масштаб';
export const filterAll = 'усі';
export const filterShown = (shown: string, all: string): string => `Показано: ${shown} із ${all}`;
export const filterClear = 'Показати все';
export const zoom = 'Масштаб';
export const zoomIn = 'Більше';
export const zoomOut = 'Менше';
export const zoomReset = 'Увесь графік';
export const chartToTable = 'Таблиця';
export const chartKeys =
  'Стрілки, Home та End переводять від позначки до позначки, Enter відкриває джерело, T – таблицю, Escape закриває.';
export const moreRows = (count: number): string => `і ще ${n(count, 'рядок', 'рядки', 'рядків')} у файлі CSV`;
export const chartTimelineJs = 'Завантажити як TimelineJS';
export const notSaid = 'не сказано';
export const chartsLead = 'Кожен графік побудовано з тверджень джерел; він змінюється, коли додають джерело.';
export const appearsIn = 'Де використано';

// Charts on other people's pages
export const embedTitle = (title: string, site: string): string => `Графік: ${title} – ${site}`;
export const embedTitleAsOf = (title: string, date: string, site: string): string =>
  `Графік станом на ${date}: ${title} – ${site}`;
export const embedAsOf = (date: string): string =>
  `Станом на ${date}: джерела, додані до того дня, так, як їх прочитано сьогодні.`;
export const embedCorrected = (date: string): string => `Одне з джерел виправлено ${date}.`;
export const embedLatest = 'Графік, яким він є тепер';
export const embedHome = (site: string): string => `${site}: цей графік із джерелами й даними`;
export const embedMoreSources = (count: number): string => `і ще ${count}`;
export const embed = 'Вбудувати';
export const embedLead =
  'Вставте код на свою сторінку. Графік зберігає висоту, джерела й посилання на цю сторінку, не ставить файлів cookie і не звертається до інших серверів.';
export const embedKind = 'Який графік';
export const embedKinds = { live: 'Живий', edition: 'Станом на цей випуск', picture: 'Зображення' } as const;
export const embedKindNotes = {
  live: 'Змінюється, коли тут додають джерело.',
  edition: 'Показує джерела, додані до певного дня, і каже про це. Його адреса лишається.',
  picture: 'Без рамки й без скрипту. Змінюється разом із графіком; щоб лишити його таким, збережіть файл.',
} as const;
export const embedTheme = 'Кольори';
export const embedThemes = { auto: 'Як обрав читач', light: 'Світлі', dark: 'Темні' } as const;
export const embedCopy = 'Копіювати код';
export const embedCopied = 'Скопійовано';
export const embedCodeOf = (kind: string): string => `Код: ${kind}`;
export const embedPreview = 'Попередній перегляд';
export const embedWidth = (px: number): string => `${px.toLocaleString('uk-UA')} пікс.`;
export const embedMore = 'Інші способи';
export const embedElement = 'Один елемент замість рамки; рамку вставляє скрипт:';
export const embedPinned =
  'Скрипт за адресою, вміст якої ніколи не змінюється, – для сторінок, що перевіряють, що вони завантажують:';

// Articles
export const articlesLead = 'Чим є кожне джерело, що воно каже про себе і що з нього взято.';
export const original = 'Читати оригінал';
export const inOriginal = 'в оригіналі';
export const otherSources = 'Інші джерела';
export const originalPage = 'Оригінал';
export const articleDescription = (outlet: string, claims: number): string =>
  `${outlet}: що сказано, абзац за абзацом, і що з цього взято: ${claimCount(claims)}.`;
export const archived = 'Архівна копія';
export const author = 'Автор';
export const published = 'Опубліковано';
export const publishedGiven = 'за вказаним у джерелі';
export const publishedInferred = 'виведено, бо джерело не вказує';
export const added = 'Додано тут';
export const saysOfItself = 'Каже про себе';
export const rights = 'Права';
export const rightsOwn = 'Тут переказано нашими словами; біля кожного абзацу стоять номери абзаців оригіналу.';
export const rightsLicensed = 'Подано тут із дозволу.';
export const rightsQuote =
  'Ми не маємо права показувати його слова: сказане в ньому передано нашими реченнями, з короткими цитатами.';
export const paragraphs = 'Абзац за абзацом';
export const aboutLead =
  'Як зроблено сайт, чого бракує його джерелам, наскільки добре читає їх програма і як повідомити про помилку.';
export const takenLead =
  'Що сайт узяв із кожного абзацу і які речення пояснень на нього спираються. Твердження, уперше розказане тут, є посиланням на себе, щоб ним ділитися.';
export const inNotes = (count: number): string => (count === 1 ? 'примітка' : 'примітки');
export const usedIn = 'Де вжито';
export const asTheyStand = (numbers: string): string => `дослівно: речення ${numbers}`;
export const sentenceItself = (number: number): string => `речення ${number} дослівно`;
export const sentence = (number: number): string => `речення ${number}`;
export const takenNothing = 'З нього ще нічого не взято.';
export const untold = (count: number): string => `Ще ${n(count, 'вислів', 'вислови', 'висловів')} без нашого речення`;
export const boilerplate = (count: number): string =>
  `Не взято ${n(count, 'блок', 'блоки', 'блоків')} сторінки, з якої походить стаття (меню, оголошення).`;
export const leftOver = 'Чого не взяла жодна сторінка';
export const leftOverNothing = 'Кожне речення розказано на якійсь сторінці.';
export const leftOverSentences = (count: number): string =>
  `${n(count, 'речення', 'речення', 'речень')}, яких не розказує жодне пояснення`;
export const leftOverFigures = (count: number): string => `Кількості, до яких не підходить жоден показник: ${count}`;
export const leftOverDates = (count: number): string => `Дати, що не належать жодній події або не визначені: ${count}`;
export const leftOverMarked = 'У тексті ці кількості й дати підкреслено крапками.';
export const revisions = 'Виправлення цього запису';
export const retractedNote = (date: string): string => `Відкликано ${date}`;

// Changes
export const changesLead = 'Що змінили статті, додані кожного дня.';
export const editionOf = (date: string): string => `Випуск: ${date}`;
export const addedArticles = 'Додано';
export const newClaims = (count: number): string => n(count, 'нове твердження', 'нові твердження', 'нових тверджень');
export const newEvents = (count: number): string => n(count, 'нова подія', 'нові події', 'нових подій');
export const newFigures = (count: number): string => n(count, 'новий показник', 'нові показники', 'нових показників');
export const besideOlder = 'поряд із:';
export const movedEvents = (count: number): string => `Події, дата яких змінилася: ${count}`;
export const movedFrom = (date: string): string => `раніше: ${date}`;
export const confirmedBy = (origin: string): string => `тепер про це каже також ${origin}`;
export const explainersTouched = 'Яких пояснень це торкнулося';
export const confirmed = (count: number): string =>
  n(
    count,
    'твердження здобуло ще одне першоджерело',
    'твердження здобули ще одне першоджерело',
    'тверджень здобули ще одне першоджерело',
  );
export const repeated = (count: number): string =>
  `З’явилися в нових статтях, без нового першоджерела: ${claimCount(count)}`;
export const contradicted = (count: number): string =>
  n(count, 'нова розбіжність', 'нові розбіжності', 'нових розбіжностей');
export const correctionsMade = (count: number): string => n(count, 'виправлення', 'виправлення', 'виправлень');
export const noChanges = 'Статей із датою додавання ще немає.';
export const allChanges = 'Усі зміни';
export const latestChanges = 'Останні зміни';

// Disagreements
export const disagreementsLead = 'Де джерела розходяться. Обидві сторони подано однаково; сайт не обирає між ними.';
export const noDisagreements = 'Поки жодне джерело не суперечить іншому.';
export const allDisagreements = 'Усі розбіжності';
export const disagreementTitle = (about: string, page: number): string =>
  page === 1 ? about : `${about}, сторінка ${page}`;
export const pagesOfDisagreement = 'Сторінки цієї розбіжності';
export const disagreementAll = (sides: number, places: number): string =>
  `Увесь перелік: ${n(sides, 'сторона', 'сторони', 'сторін')}, ${n(places, 'місце', 'місця', 'місць')}`;
export const whereTheyDiffer = 'Де джерела розходяться';
export const disagreementKinds = {
  number: 'Числа різняться',
  date: 'Дати різняться',
  role: 'Посади різняться',
  denial: 'Сказано й заперечено',
} as const;
export const remainders = 'Частини, що не сходяться';
export const remaindersLead =
  'Стаття називає ціле та його частини. Те, чого частинам бракує або що в них зайве, показано як є.';
export const remainder = (amount: string): string => `Не входить у жодну з частин: ${amount}.`;
export const excess = (amount: string): string => `Частини разом дають більше на: ${amount}.`;
export const total = 'Усього';
export const part = 'Частина';
export const weekdays = 'Дні тижня, що не збігаються з датою';
export const weekdaysLead =
  'Сайт не може знати, що з двох мало на увазі джерело, тому така дата лишається без значення.';
export const weekdaysNone = 'Кожен день тижня, названий поруч із повною датою, з нею збігається.';
export const seeSentence = 'Дивитися речення';

// Claims
export const claimsLead =
  'Усі твердження з їхніми джерелами. Першоджерело – це мовець і нагода: три статті, що повторюють одне повідомлення, мають одне першоджерело.';
export const onNoPage = 'Поки на жодній сторінці';
export const filterName = 'Фільтр тверджень';
export const filterWords = 'Слова';
export const filterSpeaker = 'Хто це сказав';
export const filterKind = 'Вид';
export const filterOrigins = 'Незалежні першоджерела';
export const anyone = 'Будь-хто';
export const any = 'Будь-який';
export const filterGroups = { named: 'Названі', unnamed: 'Неназвані', ownVoice: 'Стаття від власного імені' } as const;
export const originsNone = 'Жодного: лише від імені видання';
export const originsAtLeast = (count: number): string => `Щонайменше ${count}`;
export const showAll = 'Показати всі';
export const filterCount = (shown: string, all: string): string => `Твердження: ${shown} із ${all}`;
export const morePlaces = (count: number): string => `і ще ${n(count, 'місце', 'місця', 'місць')} у файлах даних`;
export const moreClaims = (count: number): string => `Ще ${claimCount(count)} – у переліку тверджень`;
export const pagesOfArticles = 'Сторінки джерел';
export const articlesTitle = (page: number): string => (page === 1 ? 'Джерела' : `Джерела, сторінка ${page}`);
export const pagesOfClaims = 'Сторінки тверджень';
export const pageOf = (page: number, pages: number): string => `Сторінка ${page} із ${pages}`;
export const claimsTitle = (page: number): string => (page === 1 ? 'Твердження' : `Твердження, сторінка ${page}`);
export const continued = (title: string): string => `${title}, продовження`;

// Home
export const keyFigures = 'Головні показники';
export const keyFiguresLead = 'Найновіше значення кожного і хто його назвав.';
export const tally = (articles: number, claims: number, origins: number): string =>
  `${sourceCount(articles)}, ${claimCount(claims)}, ${originCount(origins)}`;

// In the open
export const inTheOpen = 'Відкрито про межі';
export const ageOfSources = (newest: string, added: string): string =>
  `Дата найновішого джерела: ${newest}; останнє додано тут: ${added}. Того, що сталося пізніше, на цих сторінках немає.`;
export const inferredDates = (count: number, all: number): string =>
  `Дати, які ми вивели самі, бо джерела їх не вказують: ${count} із ${all}.`;
export const disclosedLead = 'Що окремі джерела кажуть про себе чи показують:';
export const readsHow = 'Як це зроблено, наскільки добре читає програма і що буває з виправленнями';
export const foundError = 'Знайшли помилку? Як про неї повідомити';

// Reporting an error
export const reportHow =
  'Запишіть адресу твердження чи речення (поруч стоїть «Копіювати посилання»), що саме не так і який абзац якого джерела це показує.';
export const reportTo = 'Куди надіслати:';
export const reportNowhere =
  'У цій копії сайту адресу для повідомлень не вказано. Хто веде сайт, задає її як «contact» у файлі site.yaml: електронну пошту або сторінку, де проєкт приймає повідомлення; тоді туди ведуть усі посилання «Повідомити про помилку».';

// Places and people
export const placesPage = 'Місця';
export const actorsPage = 'Люди й організації';
export const placesLead = 'Усі місця, які називає якесь джерело, і що про них сказано.';
export const actorsLead =
  'Усі люди, організації, видання й групи, яких називає якесь джерело: що вони кажуть і що сказано про них.';
export const entityDescription = (name: string, count: number): string =>
  `${name}: що про це кажуть джерела, ${sentences(count)}, згруповано за видами.`;
export const entityTitle = (name: string, page: number): string => (page === 1 ? name : `${name}, сторінка ${page}`);
export const pagesOfEntity = (name: string): string => `Сторінки: ${name}`;
export const entityCount = (count: number, articles: number): string =>
  `Названо: ${sentences(count)}, ${articleCount(articles)}`;
export const sentences = (count: number): string => n(count, 'речення', 'речення', 'речень');
export const alsoWritten = 'Пишуть також';
export const entityKinds: Readonly<Record<string, string>> = {
  country: 'Країна',
  region: 'Регіон',
  city: 'Місто',
  town: 'Містечко',
  river: 'Річка',
  sea: 'Море',
  building: 'Споруда',
  area: 'Місцевість',
  continent: 'Континент',
  person: 'Особа',
  organisation: 'Організація',
  outlet: 'Видання',
  government: 'Уряд',
  group: 'Група',
};
/** Headings of their lists. */
export const entityGroups: Readonly<Record<string, string>> = {
  country: 'Країни',
  region: 'Регіони',
  city: 'Міста',
  town: 'Містечка',
  river: 'Річки',
  sea: 'Моря',
  building: 'Споруди',
  area: 'Місцевості',
  continent: 'Континенти',
  person: 'Люди',
  organisation: 'Організації',
  outlet: 'Видання',
  government: 'Уряди',
  group: 'Групи',
};
export const entityFigures = 'Показники';
export const entityEvents = 'Події';
export const entityPositions = 'Позиції';
// A name from the content folder cannot be inflected; the heading of the page names it.
export const entitySaid = (): string => 'Власні слова';
export const entityClaims = (): string => 'Сказане іншими';
export const entityNothing = 'Назву згадано, але жодне твердження про це не говорить.';
export const otherPlaces = 'Інші місця';
export const otherActors = 'Інші люди й організації';
export const placeWhere = (lat: string, lon: string): string => `${lat}, ${lon}`;
const degrees = (value: number): string =>
  Math.abs(value).toLocaleString('uk-UA', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const latitude = (value: number): string => `${degrees(value)}° ${value < 0 ? 'пд. ш.' : 'пн. ш.'}`;
export const longitude = (value: number): string => `${degrees(value)}° ${value < 0 ? 'зх. д.' : 'сх. д.'}`;

// Data
export const dataLead = 'Усе, з чого зроблено сторінки, для використання деінде.';
export const dataFilesHeading = 'Файли';
export const dataTables =
  'Таблиці – це CSV у кодуванні UTF-8, із комами, подвійними лапками та назвами стовпців у першому рядку. Порожня клітинка означає, що значення невідоме або не застосовне. Клітинка, яку програма для таблиць могла б прийняти за формулу, починається з апострофа. Дати записано за EDTF (ISO 8601-2).';
export const dataColumns = (count: number): string => n(count, 'стовпець', 'стовпці', 'стовпців');
export const dataParts = (count: number): string => n(count, 'частина', 'частини', 'частин');
export const dataField = 'Назва';
export const dataType = 'Тип';
export const dataMeaning = 'Значення';
export const dataTypes: Readonly<Record<string, string>> = {
  string: 'текст',
  number: 'число',
  integer: 'ціле число',
  boolean: 'так чи ні',
};
export const dataPackage = 'Усі ці файли з їхніми стовпцями, для програм: Frictionless Data Package.';
export const dataChartsHeading = 'Графіки';
export const dataCharts =
  'Кожен графік є також зображенням (SVG, PNG), даними (CSV, JSON), однією сторінкою, що відкривається з диска (HTML), і всім цим в одному архіві (ZIP).';
export const dataRightsHeading = 'Ліцензія';
export const dataRights =
  'Дані, тексти й графіки можна використовувати на умовах CC BY 4.0: назвіть цей сайт і дайте посилання на нього. Цитати в реєстрі короткі й належать тим, кого названо поруч.';
export const dataPromiseHeading = 'Що лишається незмінним';
export const dataPromise = [
  'Адреси графіків, вбудувань, файлів даних, стрічок і тверджень лишаються. Перейменоване переадресовує.',
  'Стовпці й поля зберігають назви та значення. Нові можуть додаватися в кінці; зміна значення приходить із новою назвою файлу.',
  'Ідентифікатор вислову – це його місце. Ідентифікатори тверджень, подій і показників утворено зі сказаного, і вони лишаються, поки лишається воно.',
  'Живі вбудування показують найновіший випуск. Вбудування випуску й далі показує статті того дня.',
  'Файли можна читати зі скриптів на інших сайтах, без ключа й без обмежень.',
  'Ті самі статті дають ті самі байти, тож змінений файл означає змінений вміст.',
] as const;
export const fileSize = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('uk-UA')} кБ`;

// Search
export const searchPage = 'Пошук';
export const searchLead =
  'Пояснення, статті, твердження, події, місця й люди. Імена та назви знаходяться в кожному написанні, яке вживають джерела.';
export const searchWithout = 'Пошук потребує JavaScript. У цих списках є все, що він знаходить:';
export const searchWords = 'Слова';
export const searchKind = 'Вид';
export const searchExplainer = 'Пояснення';
export const searchArticle = 'Джерело';
export const searchKinds = {
  explainer: 'Пояснення',
  article: 'Стаття',
  claim: 'Твердження',
  event: 'Подія',
  place: 'Місце',
  actor: 'Людина або організація',
} as const;
export const searchNone = 'Нічого не знайдено. Спробуйте менше слів або інші.';
export const searchOne = 'Знайдено: 1';
export const searchMany = (count: string): string => `Знайдено: ${count}`;
export const searchMore = 'Показати ще';
export const searchFailed = 'Не вдалося завантажити пошук.';

// Citing a page, files of a chart
export const cite = 'Як послатися на цю сторінку';
export const citeShort = 'Коротко';
export const citeFull = 'Повністю';
export const feedTitle = (site: string): string => `${site}: зміни`;
export const downloads = 'Завантажити';
export const downloadKinds = {
  svg: 'Зображення, масштабоване (SVG)',
  png: 'Зображення (PNG)',
  csv: 'Дані (CSV)',
  json: 'Дані (JSON)',
  html: 'Сторінка для роботи без мережі (HTML)',
  zip: 'Усе це разом (ZIP)',
} as const;

// Not found
export const notFound = 'Такої сторінки немає';
export const notFoundText = 'Ця адреса нікуди на сайті не веде. Сюди можна перейти:';

// An address that was given up
export const moved = (from: string): string => `${from}: адресу змінено`;
export const movedText = 'Те, що було за цією адресою, тепер за іншою.';

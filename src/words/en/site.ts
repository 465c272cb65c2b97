/* Words of the interface in English: buttons, headings of lists, counts. What the sources say is never here. */

/** Below a thousand nothing has to be grouped, and asking for it is slow. */
const n = (count: number, one: string, many: string): string =>
  `${count < 1000 ? count : count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const locale = 'en-GB';
/** Which way the script runs. */
export const direction = 'ltr';
/** Letters of the language, for the fonts: `latin` or `cyrillic`. */
export const letters: string = 'latin';

// Frame of every page
export const skip = 'Skip to the text';
export const mainNavigation = 'Main';
export const charts = 'Charts';
export const sourcesPage = 'Sources';
export const claimsPage = 'Claims';
export const disagreementsPage = 'Disagreements';
export const changesPage = 'Changes';
export const aboutPage = 'About';
export const dataPage = 'Data';
export const sourcesUpTo = (date: string): string => `Sources go up to ${date}`;
export const sourcesUndated = 'No source has a known date';
export const sourceOf = (date: string): string => `The source of this page is dated ${date}`;
export const sourceUndated = 'The source of this page has no known date.';
export const asOfNote = 'What is called planned was planned as of then.';
export const rightsNote = 'Text and charts: CC BY 4.0. Quotations belong to those who are named beside them.';
export const licenceName = 'CC BY 4.0';
export const printedFrom = 'This page:';
export const noTracking = 'No cookies, no counters, no other host.';

// Explainers
export const explainers = 'Explainers';
export const lastChanged = (date: string): string => `Last changed ${date}`;
export const sourceCount = (count: number): string => n(count, 'source', 'sources');
export const originCount = (count: number): string => n(count, 'independent origin', 'independent origins');
export const readingTime = (minutes: number): string => `${n(minutes, 'minute', 'minutes')} to read`;
export const onThisPage = 'On this page';
export const inShort = 'In short';
export const previous = 'Before';
export const next = 'Next';
export const otherExplainers = 'Other explainers';

// Notes and claims
export const copyLink = 'Copy link';
export const copied = 'Link copied';
export const toThisSentence = 'to this sentence';
export const toClaim = 'to the claim:';
export const reportError = 'Report an error';
export const explanationOf = (term: string): string => `What ${term} means`;
export const lookedUpIn = 'To check:';
export const commonKnowledge = 'Told from general knowledge, not from a source.';
export const note = (number: number): string => `Note ${number}`;
export const close = 'Close';
export const backToText = 'back to the text';
export const moreNotes = (numbers: readonly number[]): string =>
  `${n(numbers.length, 'more note', 'more notes')}: ${numbers.join(', ')}`;
export const articleCount = (count: number): string => n(count, 'article', 'articles');
export const originsShort = (count: number): string => n(count, 'origin', 'origins');
export const claimCount = (count: number): string => n(count, 'claim', 'claims');
export const via = (chain: string, outlet: string): string => `${chain}, via ${outlet}`;
export const ownVoice = 'own voice';
export const severalOrigins = 'several origins';
export const paragraph = (number: number): string => `paragraph ${number}`;
export const ofTheOriginal = (numbers: string): string => `paragraph ${numbers} of the original`;
export const disputed = 'disputed';
export const known = 'known';
export const reported = 'reported';
export const retracted = 'retracted';
export const takenOut = (reason: string): string => `Taken out by an editor: ${reason}`;
export const editorsWord = (reason: string): string => `Changed by an editor: ${reason}`;
export const planned = 'planned';
export const standing = { known, reported, disputed } as const;
export const noLabel = 'A statement that no sentence of ours fits yet';
export const kinds = {
  figure: 'Figure',
  event: 'Event',
  position: 'Position',
  guarantee: 'Guarantee',
  role: 'Role',
  fact: 'Fact',
  statement: 'Statement',
} as const;
const kindPlurals = {
  figure: 'Figures',
  event: 'Events',
  position: 'Positions',
  guarantee: 'Guarantees',
  role: 'Roles',
  fact: 'Facts',
  statement: 'Statements',
} as const;
export const kindCount = (kind: keyof typeof kindPlurals, count: number | string): string =>
  `${kindPlurals[kind]}: ${count}`;
const kindNouns = {
  figure: ['figure', 'figures'],
  event: ['event', 'events'],
  position: ['position', 'positions'],
  guarantee: ['part of a guarantee', 'parts of guarantees'],
  role: ['role', 'roles'],
  fact: ['fact', 'facts'],
  statement: ['statement', 'statements'],
} as const;
export const kindTally = (kind: keyof typeof kindNouns, count: number): string => {
  const [one, many] = kindNouns[kind];
  return n(count, one, many);
};
export const guaranteeStatus = { stated: 'stated', denied: 'denied', unclear: 'not clear' } as const;
export const nobodyNamed = 'Nobody named';
export const toldIn = 'Told in';
export const drawnIn = 'Drawn in';
export const inParagraphs = (numbers: string, count: number): string =>
  `${count === 1 ? 'paragraph' : 'paragraphs'} ${numbers}`;
export const unknownDate = 'date unknown';
export const untitled = 'Untitled';
export const unknownOutlet = 'Unnamed outlet';

// Known, disputed, not known
export const knownHeading = 'Known';
export const knownLead = 'Several independent origins say so, and none contradicts.';
export const knownNone =
  'Nothing on this page yet: each claim rests on one origin at most, or is a position, an allegation or a forecast.';
export const disputedHeading = 'Disputed';
export const disputedLead = 'Sources differ; both sides stand below.';
export const disputedNone = 'No source contradicts another here.';
export const reportedBySeveral = (count: number): string =>
  `Reported by several origins, of a kind that stays a report: ${n(count, 'claim', 'claims')}`;
export const reportedByOne = (count: number): string =>
  `Reported, so far by one origin or in an article’s own voice: ${n(count, 'claim', 'claims')}`;
export const unknownHeading = 'Not known';
export const unknownLead = 'None of the sources answers this.';
export const unknownNone = 'No question is open.';

// Charts
export const chartTable = 'The same data as a table';
export const chartSources = 'Sources';
export const moreSources = (count: number): string => n(count, 'more source', 'more sources');
export const chartNote = 'Note';
export const chartPage = 'Chart on its own page';
export const chartDescription = 'Description';
export const paragraphForm = (number: string): string => `paragraph ${number}`;
export const moreInSources = (count: string): string => `and ${count} more, in the list of sources`;
export const chartEntries = (count: number): string => `${n(count, 'event', 'events')} in order, as a list`;
export const chartTools = 'Filter and zoom';
export const filterAll = 'all';
export const filterShown = (shown: string, all: string): string => `${shown} of ${all} shown`;
export const filterClear = 'Show all';
export const zoom = 'Zoom';
export const zoomIn = 'Larger';
export const zoomOut = 'Smaller';
export const zoomReset = 'Whole chart';
export const chartToTable = 'Table';
export const chartKeys =
  'Arrow keys, Home and End move through the marks, Enter opens the source, T the table, Escape closes.';
export const moreRows = (count: number): string => `and ${n(count, 'more row', 'more rows')}, in the CSV file`;
export const chartTimelineJs = 'Download as TimelineJS';
export const notSaid = 'not said';
export const chartsLead = 'Every chart is drawn from the claims of the sources, and changes when a source is added.';
export const appearsIn = 'Appears in';

// Charts on other people's pages
export const embedTitle = (title: string, site: string): string => `Chart: ${title} – ${site}`;
export const embedTitleAsOf = (title: string, date: string, site: string): string =>
  `Chart as of ${date}: ${title} – ${site}`;
export const embedAsOf = (date: string): string =>
  `As of ${date}: the sources added up to then, as they are read today.`;
export const embedCorrected = (date: string): string => `A source was corrected on ${date}.`;
export const embedLatest = 'The chart as it is now';
export const embedHome = (site: string): string => `${site}: this chart with its sources and data`;
export const embedMoreSources = (count: number): string => `and ${n(count, 'more', 'more')}`;
export const embed = 'Embed';
export const embedLead =
  'Paste the code into your page. The chart keeps its height, its sources and a link to this page, sets no cookie and calls no other host.';
export const embedKind = 'Which chart';
export const embedKinds = { live: 'Live', edition: 'As of this edition', picture: 'Picture' } as const;
export const embedKindNotes = {
  live: 'Changes when a source is added here.',
  edition: 'Shows the sources added up to a day, and says so. Its address stays.',
  picture: 'No frame and no script. It changes with the chart; save the file to keep it as it is.',
} as const;
export const embedTheme = 'Colours';
export const embedThemes = { auto: 'As the reader has set', light: 'Light', dark: 'Dark' } as const;
export const embedCopy = 'Copy the code';
export const embedCopied = 'Copied';
export const embedCodeOf = (kind: string): string => `Code: ${kind}`;
export const embedPreview = 'Preview';
export const embedWidth = (px: number): string => `${px.toLocaleString('en-GB')} px`;
export const embedMore = 'Other ways';
export const embedElement = 'One element in place of the frame; the script puts the frame in:';
export const embedPinned =
  'The script under an address that never changes its content, for pages that check what they load:';

// Articles
export const articlesLead = 'What each source is, what it says of itself, and what was taken from it.';
export const original = 'Read the original';
export const inOriginal = 'in the original';
export const otherSources = 'Other sources';
export const originalPage = 'Original';
export const articleDescription = (outlet: string, claims: number): string =>
  `What ${outlet} says, paragraph by paragraph, and the ${claimCount(claims)} taken from it.`;
export const archived = 'Archived copy';
export const author = 'Author';
export const published = 'Published';
export const publishedGiven = 'as the source gives it';
export const publishedInferred = 'worked out, because the source does not say';
export const added = 'Added here';
export const saysOfItself = 'About itself';
export const rights = 'Rights';
export const rightsOwn = 'Retold here in our own words; the numbers of the original’s paragraphs stand beside each.';
export const rightsLicensed = 'Shown here with permission.';
export const rightsQuote =
  'Its words are not ours to show: what it says is told in our own sentences, with short quotations.';
export const paragraphs = 'Paragraph by paragraph';
export const aboutLead =
  'How the site is made, what its sources lack, how well its program reads them, and how to report an error.';
export const takenLead =
  'What the site took from each paragraph, and which sentences of the explainers stand on it. A claim that was first told here is a link to itself, to pass on.';
export const inNotes = (count: number): string => (count === 1 ? 'note' : 'notes');
export const usedIn = 'Used in';
export const asTheyStand = (numbers: string, count: number): string =>
  count === 1 ? `sentence ${numbers} as it stands` : `sentences ${numbers} as they stand`;
export const sentenceItself = (number: number): string => `sentence ${number} as it stands`;
export const sentence = (number: number): string => `sentence ${number}`;
export const takenNothing = 'Nothing was taken from it yet.';
export const untold = (count: number): string =>
  `${n(count, 'more statement', 'more statements')} without a sentence of ours`;
export const boilerplate = (count: number): string =>
  `${n(count, 'block of the page it came from', 'blocks of the page it came from')} (menus, notices) ${count === 1 ? 'was' : 'were'} left out.`;
export const leftOver = 'What no page took up';
export const leftOverNothing = 'Every sentence is told on some page.';
export const leftOverSentences = (count: number): string =>
  `${n(count, 'sentence', 'sentences')} that no explainer tells`;
export const leftOverFigures = (count: number): string => `${n(count, 'amount', 'amounts')} that no measure fits`;
export const leftOverDates = (count: number): string => `${n(count, 'date', 'dates')} of no event, or not resolved`;
export const leftOverMarked = 'In the text, these amounts and dates are underlined with dots.';
export const revisions = 'Corrections to this entry';
export const retractedNote = (date: string): string => `Retracted on ${date}`;

// Changes
export const changesLead = 'What each day’s added articles changed.';
export const editionOf = (date: string): string => `Edition of ${date}`;
export const addedArticles = 'Added';
export const newClaims = (count: number): string => n(count, 'new claim', 'new claims');
export const newEvents = (count: number): string => n(count, 'new event', 'new events');
export const newFigures = (count: number): string => n(count, 'new figure', 'new figures');
export const besideOlder = 'beside';
export const movedEvents = (count: number): string => n(count, 'event moved', 'events moved');
export const movedFrom = (date: string): string => `before: ${date}`;
export const confirmedBy = (origin: string): string => `now also by ${origin}`;
export const explainersTouched = 'Explainers touched';
export const confirmed = (count: number): string => n(count, 'claim gained an origin', 'claims gained an origin');
export const repeated = (count: number): string =>
  n(
    count,
    'claim is told by more articles, from no new origin',
    'claims are told by more articles, from no new origin',
  );
export const contradicted = (count: number): string => n(count, 'new disagreement', 'new disagreements');
export const correctionsMade = (count: number): string => n(count, 'correction', 'corrections');
export const noChanges = 'No articles have been added with a date yet.';
export const allChanges = 'All changes';
export const latestChanges = 'Latest changes';

// Disagreements
export const disagreementsLead =
  'Where sources differ. Both sides stand in the same form; the site does not choose between them.';
export const noDisagreements = 'No source contradicts another yet.';
export const allDisagreements = 'All disagreements';
export const disagreementTitle = (about: string, page: number): string =>
  page === 1 ? about : `${about}, page ${page}`;
export const pagesOfDisagreement = 'Pages of this disagreement';
export const disagreementAll = (sides: number, places: number): string =>
  `The whole list: ${n(sides, 'side', 'sides')}, ${n(places, 'place', 'places')}`;
export const whereTheyDiffer = 'Where sources differ';
export const disagreementKinds = {
  number: 'Numbers differ',
  date: 'Dates differ',
  role: 'Roles differ',
  denial: 'Said and denied',
} as const;
export const remainders = 'Parts that do not add up';
export const remaindersLead =
  'An article gives a total and its parts. What the parts leave over, or go beyond, is shown as it is.';
export const remainder = (amount: string): string => `${amount} are in none of the parts.`;
export const excess = (amount: string): string => `The parts come to ${amount} more.`;
export const total = 'Total';
export const part = 'Part';
export const weekdays = 'Weekdays that do not fit their date';
export const weekdaysLead =
  'The site cannot know which of the two the source means, so such a date stays without a value.';
export const weekdaysNone = 'Every weekday that stands beside a full date fits it.';
export const seeSentence = 'See the sentence';

// Claims
export const claimsLead =
  'Every claim with its sources. An origin is a speaker and an occasion: three articles that repeat one report have one origin.';
export const onNoPage = 'On no page yet';
export const filterName = 'Filter the claims';
export const filterWords = 'Words';
export const filterSpeaker = 'Who said it';
export const filterKind = 'Kind';
export const filterOrigins = 'Independent origins';
export const anyone = 'Anyone';
export const any = 'Any';
export const filterGroups = { named: 'Named', unnamed: 'Unnamed', ownVoice: 'An article’s own voice' } as const;
export const originsNone = 'None: own voice alone';
export const originsAtLeast = (count: number): string => (count === 1 ? 'At least 1' : `${count} or more`);
export const showAll = 'Show all';
export const filterCount = (shown: string, all: string): string => `${shown} of ${all} claims`;
export const morePlaces = (count: number): string => `and ${n(count, 'more place', 'more places')}, in the data`;
export const moreClaims = (count: number): string => `${count.toLocaleString(locale)} more, in the list of claims`;
export const pagesOfArticles = 'Pages of sources';
export const articlesTitle = (page: number): string => (page === 1 ? 'Sources' : `Sources, page ${page}`);
export const pagesOfClaims = 'Pages of claims';
export const pageOf = (page: number, pages: number): string => `Page ${page} of ${pages}`;
export const claimsTitle = (page: number): string => (page === 1 ? 'Claims' : `Claims, page ${page}`);
export const continued = (title: string): string => `${title}, continued`;

// Home
export const keyFigures = 'Key figures';
export const keyFiguresLead = 'The newest value of each, with who said it.';
export const tally = (articles: number, claims: number, origins: number): string =>
  `${sourceCount(articles)}, ${claimCount(claims)}, ${originCount(origins)}`;

// In the open
export const inTheOpen = 'In the open';
export const ageOfSources = (newest: string, added: string): string =>
  `The newest source is of ${newest}; the last one was added here on ${added}. What came after is not on these pages.`;
export const inferredDates = (count: number, all: number): string =>
  `The dates of ${count} of the ${n(all, 'source', 'sources')} are worked out, because the sources do not give them.`;
export const disclosedLead = 'What single sources say of themselves, or show:';
export const readsHow = 'How it is made, how well the reader program reads, and what happens to corrections';
export const foundError = 'Found an error? How to report it';

// Reporting an error
export const reportHow =
  'Write down the address of the claim or sentence (“Copy link” stands beside it), what is wrong, and which paragraph of which source shows it.';
export const reportTo = 'Send it to:';
export const reportNowhere =
  'This copy of the site names no address to send it to. Whoever runs it sets one as “contact” in site.yaml, an e-mail address or the page where the project takes reports; every link to report an error then leads there.';

// Places and people
export const placesPage = 'Places';
export const actorsPage = 'People and organisations';
export const placesLead = 'Every place that some source names, with what is said about it.';
export const actorsLead =
  'Every person, organisation, outlet and group that some source names, with what it says and what is said about it.';
export const entityDescription = (name: string, sentences: number): string =>
  `What the sources say about ${name}: ${n(sentences, 'sentence', 'sentences')}, gathered by kind.`;
export const entityTitle = (name: string, page: number): string => (page === 1 ? name : `${name}, page ${page}`);
export const pagesOfEntity = (name: string): string => `Pages on ${name}`;
export const entityCount = (sentences: number, articles: number): string =>
  `Named in ${n(sentences, 'sentence', 'sentences')} of ${n(articles, 'article', 'articles')}`;
export const sentences = (count: number): string => n(count, 'sentence', 'sentences');
export const alsoWritten = 'Also written';
export const entityKinds: Readonly<Record<string, string>> = {
  country: 'Country',
  region: 'Region',
  city: 'City',
  town: 'Town',
  river: 'River',
  sea: 'Sea',
  building: 'Building',
  area: 'Area',
  continent: 'Continent',
  person: 'Person',
  organisation: 'Organisation',
  outlet: 'Outlet',
  government: 'Government',
  group: 'Group',
};
/** Headings of their lists. */
export const entityGroups: Readonly<Record<string, string>> = {
  country: 'Countries',
  region: 'Regions',
  city: 'Cities',
  town: 'Towns',
  river: 'Rivers',
  sea: 'Seas',
  building: 'Buildings',
  area: 'Areas',
  continent: 'Continents',
  person: 'People',
  organisation: 'Organisations',
  outlet: 'Outlets',
  government: 'Governments',
  group: 'Groups',
};
export const entityFigures = 'Figures';
export const entityEvents = 'Events';
export const entityPositions = 'Positions';
export const entitySaid = (name: string): string => `Said by ${name}`;
export const entityClaims = (name: string): string => `Said about ${name}`;
export const entityNothing = 'It is named, and no claim is about it.';
export const otherPlaces = 'Other places';
export const otherActors = 'Other people and organisations';
export const placeWhere = (lat: string, lon: string): string => `${lat}, ${lon}`;
export const latitude = (degrees: number): string => `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? 'S' : 'N'}`;
export const longitude = (degrees: number): string => `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? 'W' : 'E'}`;

// Data
export const dataLead = 'Everything the pages are made from, to use elsewhere.';
export const dataFilesHeading = 'Files';
export const dataTables =
  'Tables are CSV in UTF-8, with commas, double quotes and the names of the columns in the first line. An empty cell is unknown or does not apply. A cell that a spreadsheet could take for a formula begins with an apostrophe. Dates are EDTF (ISO 8601-2).';
export const dataColumns = (count: number): string => n(count, 'column', 'columns');
export const dataParts = (count: number): string => n(count, 'part', 'parts');
export const dataField = 'Name';
export const dataType = 'Type';
export const dataMeaning = 'Meaning';
export const dataTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
};
export const dataPackage = 'All of these files with their columns, for programs: a Frictionless Data Package.';
export const dataChartsHeading = 'Charts';
export const dataCharts =
  'Each chart is also a picture (SVG, PNG), its data (CSV, JSON), one page that opens from disk (HTML), and all of that in one archive (ZIP).';
export const dataRightsHeading = 'Licence';
export const dataRights =
  'Data, text and charts may be used under CC BY 4.0: name this site and link to it. Quotations in the ledger are short and belong to those who are named beside them.';
export const dataPromiseHeading = 'What stays';
export const dataPromise = [
  'The addresses of charts, embeds, data files, feeds and claims stay. What is renamed redirects.',
  'Columns and fields keep their names and meanings. New ones may be added at the end; a change of meaning comes with a new file name.',
  'The id of a statement is its place. The ids of claims, events and figures come from what they say and stay while that stays.',
  'Live embeds show the newest edition. An embed of an edition keeps showing the articles of that day.',
  'Files may be read from scripts on other sites, without a key and without a limit.',
  'The same articles give the same bytes, so that a changed file means changed content.',
] as const;
export const fileSize = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB`;

// Search
export const searchPage = 'Search';
export const searchLead =
  'Explainers, articles, claims, events, places and people. Names are found in every spelling that the sources use.';
export const searchWithout = 'The search needs JavaScript. These lists hold all that it finds:';
export const searchWords = 'Words';
export const searchKind = 'Kind';
export const searchExplainer = 'Explainer';
export const searchArticle = 'Source';
export const searchKinds = {
  explainer: 'Explainer',
  article: 'Article',
  claim: 'Claim',
  event: 'Event',
  place: 'Place',
  actor: 'Person or organisation',
} as const;
export const searchNone = 'Nothing found. Fewer or other words may help.';
export const searchOne = 'One result';
export const searchMany = (count: string): string => `${count} results`;
export const searchMore = 'Show more';
export const searchFailed = 'The search could not be loaded.';

// Citing a page, files of a chart
export const cite = 'Cite this page';
export const citeShort = 'Short';
export const citeFull = 'In full';
export const feedTitle = (site: string): string => `${site}: changes`;
export const downloads = 'Download';
export const downloadKinds = {
  svg: 'Picture, scalable (SVG)',
  png: 'Picture (PNG)',
  csv: 'Data (CSV)',
  json: 'Data (JSON)',
  html: 'Page for offline use (HTML)',
  zip: 'All of these (ZIP)',
} as const;

// Not found
export const notFound = 'No such page';
export const notFoundText = 'The address leads nowhere on this site. These lead somewhere:';

// An address that was given up
export const moved = (from: string): string => `${from} has moved`;
export const movedText = 'What stood at this address is at another one now.';

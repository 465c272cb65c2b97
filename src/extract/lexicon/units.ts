/** Units of measurement by the words of the press, each as the unit that the ledger names. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ...['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms'].map((word) => [word, 'km'] as const),
  ...['metre', 'metres', 'meter', 'meters', 'm'].map((word) => [word, 'm'] as const),
  ...['centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm'].map((word) => [word, 'cm'] as const),
  ...['millimetre', 'millimetres', 'millimeter', 'millimeters', 'mm'].map((word) => [word, 'mm'] as const),
  ...['mile', 'miles'].map((word) => [word, 'mile'] as const),
  ...['foot', 'feet', 'ft'].map((word) => [word, 'foot'] as const),
  ...['inch', 'inches'].map((word) => [word, 'inch'] as const),
  ...['yard', 'yards'].map((word) => [word, 'yard'] as const),
  ...['hectare', 'hectares', 'ha'].map((word) => [word, 'hectare'] as const),
  ...['acre', 'acres'].map((word) => [word, 'acre'] as const),
  ...['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos', 'kg'].map((word) => [word, 'kg'] as const),
  ...['gram', 'grams', 'g'].map((word) => [word, 'g'] as const),
  ...['ton', 'tons'].map((word) => [word, 'ton'] as const),
  ...['tonne', 'tonnes', 't'].map((word) => [word, 'tonne'] as const),
  ...['litre', 'litres', 'liter', 'liters'].map((word) => [word, 'litre'] as const),
  ...['millilitre', 'millilitres', 'milliliter', 'milliliters', 'ml'].map((word) => [word, 'ml'] as const),
  ...['gallon', 'gallons'].map((word) => [word, 'gallon'] as const),
  ...['barrel', 'barrels', 'bpd'].map((word) => [word, 'barrel'] as const),
  ...['kilowatt', 'kilowatts', 'kw'].map((word) => [word, 'kW'] as const),
  ...['megawatt', 'megawatts', 'mw'].map((word) => [word, 'MW'] as const),
  ...['gigawatt', 'gigawatts', 'gw'].map((word) => [word, 'GW'] as const),
  ...['milligram', 'milligrams', 'milligramme', 'milligrammes', 'mg'].map((word) => [word, 'mg'] as const),
  ...['megabyte', 'megabytes', 'mb'].map((word) => [word, 'MB'] as const),
  ...['gigabyte', 'gigabytes', 'gb'].map((word) => [word, 'GB'] as const),
  ...['terabyte', 'terabytes', 'tb'].map((word) => [word, 'TB'] as const),
  ...['bp', 'bps'].map((word) => [word, 'basis point'] as const),
  ['ppm', 'ppm'],
  ['mah', 'mAh'],
  ['kwh', 'kWh'],
  ['mwh', 'MWh'],
  ['gwh', 'GWh'],
  ['twh', 'TWh'],
  ...['kph', 'kmh', 'kmph'].map((word) => [word, 'km/h'] as const),
  ['mph', 'mile/h'],
  ...['second', 'seconds'].map((word) => [word, 'second'] as const),
  ...['minute', 'minutes', 'min', 'mins'].map((word) => [word, 'minute'] as const),
  ...['hour', 'hours', 'hr', 'hrs'].map((word) => [word, 'hour'] as const),
  ...['day', 'days'].map((word) => [word, 'day'] as const),
  ...['week', 'weeks'].map((word) => [word, 'week'] as const),
  ...['month', 'months'].map((word) => [word, 'month'] as const),
  ...['year', 'years'].map((word) => [word, 'year'] as const),
  ...['decade', 'decades'].map((word) => [word, 'decade'] as const),
]);

/** Words before a unit that make another of it. */
export const LONGER_UNITS: ReadonlyMap<string, string> = new Map([
  ['light year', 'light-year'],
  ['nautical mile', 'nautical mile'],
]);

/** Short units that are read only when glued to the figure or set right behind digits: 40m, 7 g, 12 t. */
export const GLUED_ONLY: ReadonlySet<string> = new Set(['m', 'g', 't']);

/** Lengths after `square`, `sq` and `cubic`. */
export const SQUARES: ReadonlyMap<string, string> = new Map([
  ['km', 'km2'],
  ['m', 'm2'],
  ['mile', 'sq mile'],
  ['foot', 'sq foot'],
  ['yard', 'sq yard'],
]);

/** Durations among {@link MEASURES}. */
export const DURATIONS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
]);

/** Occasions that last some days: "two-day talks" names them, and measures nothing. */
export const MEETINGS: ReadonlySet<string> = new Set(
  'talks visit visits trip trips tour meeting meetings summit summits conference session sessions negotiations consultations forum gathering festival weekend anniversary round retreat congress convention hearing hearings'.split(
    ' ',
  ),
);

/** Nouns for people as such, counted as `person`; those with a trade or a fate (worker, casualty) keep their name. */
export const PERSONS: ReadonlySet<string> = new Set([
  'people',
  'person',
  'persons',
  'individuals',
  'individual',
  'civilians',
  'civilian',
  'residents',
  'resident',
  'inhabitants',
  'inhabitant',
  'respondents',
  'respondent',
  'prisoners',
  'prisoner',
  'citizens',
  'citizen',
  'locals',
  'souls',
]);

/** Nouns whose plural does not end in `s`, or whose singular is not found by cutting it off. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['policemen', 'policeman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['gunmen', 'gunman'],
  ['crewmen', 'crewman'],
  ['businessmen', 'businessman'],
  ['spokesmen', 'spokesman'],
  ['feet', 'foot'],
  ['axes', 'axis'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['bonuses', 'bonus'],
  ['lenses', 'lens'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['movies', 'movie'],
  ['calories', 'calorie'],
  ['cookies', 'cookie'],
  ['rookies', 'rookie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['series', 'series'],
  ['species', 'species'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['personnel', 'personnel'],
  ['crew', 'crew'],
  ['police', 'police officer'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['staff', 'staff'],
  ['percent', 'percent'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['heroes', 'hero'],
  ['echoes', 'echo'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['volcanoes', 'volcano'],
  ['torpedoes', 'torpedo'],
  ['vetoes', 'veto'],
  ['headquarters', 'headquarters'],
  ['barracks', 'barracks'],
  ['works', 'works'],
  ['caches', 'cache'],
  ['headaches', 'headache'],
]);

/** Words that end like a plural and are none, and plurals that count nothing ("three times as many"). */
export const NOT_COUNTED: ReadonlySet<string> = new Set([
  ...'was is has does this its his us as across less plus minus versus vs always perhaps besides towards afterwards'.split(
    ' ',
  ),
  ...'news politics economics thus yes gas bus status bonus campus focus virus census versus sometimes whereas'.split(
    ' ',
  ),
  ...'others ones times themselves ourselves says remains begins seems appears means wants needs makes takes'.split(
    ' ',
  ),
  ...'continues becomes comes goes keeps lies stands argues insists holds gives shows calls leads helps brings'.split(
    ' ',
  ),
]);

/** Words that part a number from a noun: no noun phrase goes on over them. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set([
  ...'a an the this that these those its his her their our your my it he she they we you i who whom which what'.split(
    ' ',
  ),
  ...'and or but nor so yet if when while as than because although though since until before after'.split(' '),
  ...'of in on at by to from with without within for over under across into onto through between among during'.split(
    ' ',
  ),
  ...'against toward towards near along around about above below behind beyond per via amid despite off out up down'.split(
    ' ',
  ),
  ...'is are was were be been being am has have had do does did will would shall should can could may might must'.split(
    ' ',
  ),
  ...'not no never also then there here now later earlier ago apart only even still just already'.split(' '),
  ...'said told met saw took made gave held sat stood came went got left began spoke agreed shot hit'.split(' '),
  ...'one two three four five six seven eight nine ten'.split(' '),
]);

/** Forms in `-ing` that describe what is counted rather than say what it does. */
export const ING_ADJECTIVES: ReadonlySet<string> = new Set(
  'remaining missing living competing leading existing working following surviving warring opposing neighboring neighbouring outstanding developing ongoing emerging operating serving visiting sitting participating striking burning sinking running fishing training housing building shipping mining sporting voting fighting trading banking passing moving starting conflicting overlapping commanding qualifying winning'.split(
    ' ',
  ),
);

/** What was done to those counted, where the noun is left out: "12 killed", "34 injured". */
export const FATES: ReadonlySet<string> = new Set(
  'killed dead injured wounded hurt missing displaced arrested detained hospitalised hospitalized evacuated rescued captured homeless buried trapped stranded'.split(
    ' ',
  ),
);

/** Verbs right before a bare number of people: "killing 12". */
export const FATE_VERBS: ReadonlySet<string> = new Set(
  'killed kills killing injured injures injuring wounded wounds wounding displaced displacing arrested arresting detained detaining employs employing rescued rescuing evacuated evacuating'.split(
    ' ',
  ),
);

/** Nouns that `no` counts as none: "no fatalities". */
export const NONE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['fatalities', 'death'],
  ['deaths', 'death'],
  ['casualties', 'casualty'],
  ['injuries', 'injury'],
  ['victims', 'victim'],
]);

/** Units that the reader tells by another name. */
export const SAME_UNITS: ReadonlyMap<string, string> = new Map([
  ['fatality', 'death'],
  ['percentage', 'percent'],
]);

/** Groups that are counted in people: "a population of 1.2 million". */
export const CROWDS: ReadonlySet<string> = new Set(
  'population trial sample army force crowd staff workforce garrison contingent team crew electorate membership audience'.split(
    ' ',
  ),
);

/** Words before a number that number a thing rather than count it: Article 5, page 3, flight 20. */
export const LABELS: ReadonlySet<string> = new Set(
  'article articles section sections chapter page pages paragraph paragraphs item level phase stage step no nos number numbers line route highway road flight channel group resolution title type category class room gate platform figure fig table volume vol part act rule amendment clause annex appendix protocol unit block zone district ward sector bus train tier version episode season round week day grade form schedule point formula apollo model boeing airbus windows iphone falcon pier berth dock lot band size interstate motorway psalm verse track lane exit pillar reactor'.split(
    ' ',
  ),
);

/** What a number and a noun joined by a hyphen may count: a 28-point plan, a ten-member council. */
export const HYPHEN_NOUNS: ReadonlyMap<string, string> = new Map([
  ['point', 'point'],
  ['member', 'member'],
  ['seat', 'seat'],
  ['nation', 'nation'],
  ['country', 'country'],
  ['page', 'page'],
  ['room', 'room'],
  ['bed', 'bed'],
  ['story', 'storey'],
  ['storey', 'storey'],
  ['vehicle', 'vehicle'],
  ['person', 'person'],
  ['man', 'person'],
  ['strong', 'person'],
  ['vote', 'vote'],
  ['acre', 'acre'],
  ['magnitude', 'magnitude'],
]);

/** Names of peoples whose plural is not regular enough for a pattern; those in `-ans` need no entry. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  'israelis iraqis pakistanis saudis kuwaitis emiratis qataris omanis bangladeshis yemenis azerbaijanis somalis kurds arabs jews muslims britons poles danes finns swedes turks greeks czechs slovaks croats serbs spaniards scots thais filipinos londoners parisians muscovites balts bosniaks afghans tatars uzbeks kazakhs slovenes argentines cypriots lebanese chinese japanese portuguese icelanders new-yorkers kosovars'.split(
    ' ',
  ),
);

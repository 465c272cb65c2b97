/**
 * Words that decide where a sentence ends. All English; compared in small letters, without their full stop where they
 * have just one.
 */

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Titles and the like: a name follows, so the full stop ends nothing. */
export const beforeName = list(`
  mr mrs ms mx dr prof gen gens drs profs sens reps govs lt col sgt capt cpl cmdr comdr adm maj brig sen rep gov pres rev fr hon messrs supt det insp
  amb atty mme mlle mgr msgr pvt cdr vice-adm lt-gen maj-gen mt ft pt st ste bros vs v cf viz approx ca incl esp resp
`);

/** Words before a number. */
export const beforeNumber = list(`
  rs no nos nr art arts fig figs sec ch chap vol p pp para paras jan feb mar apr jun jul aug sep sept oct nov dec op cl
`);

/** Abbreviations that may stand anywhere: they end a sentence when one clearly begins after them. */
export const anywhere = list(`
  inc corp co ltd llc plc jr sr etc al dept univ assn est ave blvd rd hwy intl natl govt admin ed eds trans repr tel ext
  mon tue tues wed thu thur thurs fri sat sun approx avg max min misc
`);

/** Words with which sentences begin, and names hardly ever go on. */
export const beginners = list(`
  a about above according across actually additionally after afterwards again all almost along already also although amid
  among an and another any anyone are as ask asked at away back because before behind being below beside besides between
  beyond both but by can certainly clearly consequently could critics crucially despite did do does don't during each
  earlier either elsewhere eventually even ever every everyone everything few fewer finally first for former formerly
  fortunately from further furthermore given had has have having he hence her here hers his how however i if in indeed
  initially instead into is it it's its just last late later less let like likewise look many may maybe meanwhile might
  more moreover most mostly much must my near nearly neither never nevertheless next no nobody none nonetheless nor not
  nothing notably now of off often on once one only opponents or other others otherwise our out outside over overall
  perhaps presumably previously rather recently regardless residents rather said same says second see several shall she
  should similarly simply since so some somebody someone something sometimes soon specifically still such suddenly
  supporters than thanks that that's the their theirs them then there there's thereafter therefore these they they're
  third this those though three through throughout thus to today together tomorrow too toward towards two under unless
  unlike until up upon us usually very was we we're well were what whatever when whenever where whereas wherever whether
  which while who whoever whom whose why will with within without would yes yesterday yet you your
`);

/** What follows the abbreviation of a country or body as its noun: "U.S. officials", "U.N. Security Council". */
export const afterCountry = list(`
  administration agencies agency air ambassador army attorney bank capital capitol central chamber chief citizen citizens
  civil coast commander commerce commission commissioner congress congressional congressman congresswoman constitution
  consul consulate council court customs defense defence department deputy diplomat diplomats dollar dollars embassy
  energy envoy envoys federal fed food foreign forces general geological governor high homeland house intelligence
  interior internal international justice labor marine marines military minister ministry mission national naval navy
  negotiator negotiators office official officials open peacekeepers pentagon postal president presidential prime
  representative representatives republican republicans democrat democrats secret secretary security senate senator
  senators special spokesman spokesperson spokeswoman state states steel supreme trade treasury troops under vice war
  weather white
`);

/** Words that want a noun behind them: "former U.S." cannot end a sentence. */
export const wantNoun = list(`
  former then-u.s ex current incumbent senior top a an several two three four five many some other another any no both
  our their his her its new old former-u.s major longtime retired leading key these those first second last
`);

/** Finite verbs with which a new sentence shows itself behind a name: "... in the U.S. Miller said". */
export const finite = list(`
  said says was is are were has had have will would also told added did does could can may must should did began became
  took made came went gave got kept left won lost met held called wrote asked warned denied argued announced
`);

/** What stands behind the last stop of a name and not of a sentence: "Booking.Com", "ASP.Net". */
export const nameEndings = list('com net org gov edu io co js ai tv info biz');

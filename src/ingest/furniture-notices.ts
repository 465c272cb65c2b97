import { type Cue, cue, label, line } from './furniture-cue.ts';

/** What a site or an agency says about the page, not about the news. */
export const noticeCues: readonly Cue[] = [
  ...cue(
    line('notice of the site', 70),
    /\bthe page you(?:[’']re| are| were) looking for\b/i,
    /^sorry!*$/i,
    /\b(?:auto[- ]?generated|published|taken) (?:\w+ )?from a syndicated feed\b/i,
    /^[([]?(?:this|the) (?:story|article|report|copy) has not been edited by\b/i,
    /^you are (?:currently )?(?:viewing|reading|here)\b/i,
    /^this is an archived (?:article|story|page|post)\b/i,
    /\binformation in (?:the|this) (?:article|story) may be (?:outdated|out of date)\b/i,
    /^%d bloggers like this:?$/i,
    /^this (?:news|page|item|article|story) has been (?:read|viewed|visited|seen) [\d,.]+ times\b/i,
    /\bpersonal,? non-?commercial use\b/i,
    /^(?:we[’']re sorry|sorry),? (?:but )?this \w+ is (?:currently|temporarily|no longer|not) (?:un)?available\b/i,
    /^this (?:archived )?(?:article|story|page|post|video|content|feature) (?:is (?:currently |no longer )|has been )(?:un)?(?:available|removed|archived|withdrawn)\b/i,
    /^this (?:article|story|post|page)? ?(?:was|is) (?:first )?(?:published )?(?:more than |over )?(?:\d+|an?|one|two|three|\w+) (?:day|week|month|year)s? (?:ago|old)\.?$/i,
    /^an? (?:curated|daily|weekly|weekday|morning|evening) (?:\w+ ){0,3}(?:guide|round-?up|digest|newsletter|briefing|summary) (?:to|of|on|from)\b/i,
  ),
  ...cue(
    line('agency credit', 24),
    // "(Recasts with quotes)", "(Adds details in paragraph 3)": an agency tells editors what is new.
    /^\((?:recasts?|adds?|updates?|corrects?|writes? through|rewrites?|repeats?|refiles?|releads?|changes)\b[^)]{0,160}\)$/i,
  ),
  ...cue(
    label('share or follow', 7),
    /^support (?:the )?(?:\p{L}+ ){0,4}(?:times|post|news|press|journal|tribune|herald|observer|independent|gazette|media)!$/iu,
    /^(?:leer|lire|ler|leggi|lesen|czytaj|oku|читать|читати) (?:en|em|in|auf|po|на) \p{L}+$/iu,
    /^[a-z]+(?:_[a-z]+)+$/,
  ),
  ...cue(
    label('link to other articles', 9),
    /^\d+ (?:photos?|images?|pictures|videos?|slides|graphics)$/i,
    /^(?:slideshow|gallery|photo gallery|photos|images)\s?\(\s?\d+ (?:images?|photos?|pictures|slides)\s?\)$/i,
    /^(?:\p{L}+ )?(?:shorts|web stories|photo galler(?:y|ies)|top videos|more videos|latest videos)$/iu,
  ),
  ...cue(
    label('link to other articles', 24),
    /^(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[’']s (?:coverage|edition|live ?blog|updates?|briefing)\s*[:|–—-]/i,
  ),
  ...cue(label('date and time', 2), /^(?:last )?(?:updated|published|modified)$/i),
  ...cue(label('share or follow', 5), /^advertise (?:with|on|in) \S+(?: \S+){0,2}$/i),
  // The time of an entry in a running report.
  ...cue(label('date and time', 4), /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,4})?$/i, /^[_*=–—-]{2,}$/),
];

import { type Cue, cue, label, line } from './furniture-cue.ts';
import { agencies, calendar, clock, name, network } from './furniture-forms.ts';

/** What a site asks of its readers and sells them, what its forms answer, and the small signs around a text. */
export const callCues: readonly Cue[] = [
  ...cue(
    line('newsletter', 40),
    /^(?:get|receive) (?:the |all the )?(?:breaking|latest|day[’']s|week[’']s|top|best|daily|morning)\b.{0,80}\b(?:news|stories|headlines|alerts|updates|newsletter)\b/i,
    /^stay up[- ]to[- ]date (?:with|on) .{2,60}$/i,
    /^(?:every|each) (?:day|morning|week|weekday),? we (?:send|e-?mail)\b/i,
    /\bdelivered (?:weekday|every|each) (?:morning|day|week|weekday|evening)s?\.?$/i,
    /^i agree (?:to|that) .{0,80}\b(?:data|terms|send|policy|newsletters?|e-?mails?)\b/i,
  ),
  ...cue(
    line('form', 40),
    /^(?:thanks|thank you) for (?:signing up|subscribing|registering|joining)\b/i,
    /^please (?:check|tick) the .{0,30}\bbox\b/i,
    /^there was an error (?:processing|submitting|sending|with your)\b/i,
    /^you have (?:now )?(?:succ?ess?fully )?(?:subscribed|unsubscribed|registered|signed up)[.!]/i,
    /^your (?:account|comment|subscription|registration|message|e-?mail) (?:has been|contains|could not be|was not|is awaiting)\b/i,
    /^(?:sorry,? )?we are not (?:currently |now )?accepting comments\b/i,
    /^are you sure you want to (?:delete|leave|unsubscribe|log out)\b/i,
  ),
  ...cue(
    line('shop note', 60),
    /^(?:this (?:post|article|page|site|story)|we|our|some (?:of the )?links)\b.{0,60}\b(?:affiliate|referral)\b/i,
    /^if you (?:buy|purchase|click|shop)\b.{0,80}\b(?:commission|share of the sale|links?|paid)\b/i,
    /\b(?:earn|receive|make|get) (?:us |an? )(?:small )?(?:affiliate )?(?:commission|share of the sale|percentage of)\b/i,
    /\b\d+ issues for (?:only |just )?[£$€]\s?\d/i,
    /\b(?:auto(?:matic)?[- ]?renew(?:al|s)?|renews automatically)\b/i,
    /^(?:unlock|pick|choose|enjoy) (?:your |our |any )?\d+\+? .{0,80}\b(?:stories|articles|companies|topics|newsletters|e-?mail)\b/i,
    /^(?:full|unlimited|preferential|exclusive|priority) (?:access|invites?|invitations?|discounts?) to\b/i,
    /^curated newsletters? on\b/i,
    /^get access to\b.{0,120}\b(?:subscriptions?|subscribers|for as little as)\b/i,
    /^(?:listen to|watch) .{2,40}\blive at\b.{0,60}\b(?:listen|watch|catch up)\b/i,
  ),
  ...cue(
    line('share or follow', 20),
    /^(?:sharing is caring|(?:do you )?like this (?:story|article|post)\?|enjoyed this (?:story|article|post)\?)/i,
    /^this (?:story|article|post|video) has been (?:shared|read|viewed|watched) [\d,]+ times\b/i,
  ),
  ...cue(
    label('shop note', 12),
    /^subscribe to \S.{0,40}\b(?:premium|plus|pro|prime|digital)$/i,
    /^what (?:do )?you(?:[’']ll)? get\b.{0,40}\?$/i,
    /^(?:join|follow) .{2,50}\b(?:whatsapp|telegram|facebook|viber|signal) (?:channel|group|community|page)$/i,
  ),
  ...cue(
    label('share or follow', 10),
    /^(?:all|show more|close extra|more|fewer) sharing options$/i,
    /^(?:addthis )?shar(?:e|ing) (?:buttons|selection|this entry|bar|tools)$/i,
    /^\w+ sharing button\b/i,
    /^(?:copy link ?)?url ?copied!?$/i,
    /^like loading\b/i,
    new RegExp(`^[Ff]ollow(?: \\S{1,20}){1,3} on(?: ${network}(?:,? (?:and|&)? ?${network}){0,4})?:?$`),
    /\bget short url$/i,
    /\bfunded by (?:our |its )?readers$/i,
  ),
  ...cue(
    label('link to other articles', 24),
    /^also on [\w-]{1,40}\.[a-z]{2,9}\b/i,
    /^(?:related roundup|buyer[’']s guide|full coverage|watch in full|read in full|this article is related to)\s?:/i,
    /^(?:click for|visit our|see our|go to our) .{2,40}$/i,
  ),
  ...cue(
    label('comments', 8),
    /^(?:loading comments?|(?:top|best|newest|top rated) comments|rating:? \d+ votes?|want to join the discussion\?|feel free to contribute!)[.!…]*$/i,
  ),
  ...cue(
    label('contact', 12),
    /^(?:tele)?(?:phone|tel|fax|mobile|whatsapp)\.?\s?:?\s*\+?[\d(][\d ()./–-]{5,}$/i,
    /^tags?[:\s]+#/i,
    /^filed under\b/i,
  ),
  ...cue(
    label('market', 8),
    // "Harrow Weather: 50.0°F | Mostly Cloudy"
    /^[\p{L} ,.]{0,30}\bweather\s?: ?-?\d.{0,40}$/iu,
    // "Harbour 100 5,123.45 +0.4%"
    /^[\p{L}&./ \d-]{2,30}\s[\d,]+\.\d+\s*[+−▲▼-]\s?\d[\d.,]*\s?%?(?:\s?\([+−-]?[\d.]+%\))?$/u,
  ),
  ...cue(
    label('picture note', 45),
    /^(?:image|photo|picture|slide) \d+ (?:of|\/)(?: \/)? \d+$/i,
    // "... in spring (Sam Fox via AP) (AP)"
    new RegExp(`\\)\\s\\((?:${agencies}|PA|PTI|ANI|AAP)\\)$`, 'u'),
    /^an? (?:stock|handout|library) (?:image|photo|picture) of\b/i,
    // "The wall in spring. (Valley Press/Harrow Institute)": who made it and who gave it.
    /\s\(\p{Lu}[\p{L}. -]{0,40}(?:\/\p{Lu}[\p{L}. -]{0,40}){1,3}\)$/u,
    // "The old wall - Sam Fox /Sam Fox"
    new RegExp(`(?:^|[-–—] )(${name}(?: ${name}){1,3}) ?/ ?\\1$`, 'u'),
  ),
  ...cue(
    label('picture note', 8),
    new RegExp(`^${name}(?: ${name}){1,3}(?:,| for) (?:the )?(?:${agencies}|Associated Press)$`, 'u'),
    new RegExp(`^${name}(?: ${name}){1,2} ?/ ?(?:\\p{Lu}[\\p{L}.-]*)(?: \\p{Lu}[\\p{L}.-]*)?$`, 'u'),
  ),
  ...cue(
    line('picture note', 50),
    /^above: \p{Lu}/iu,
    // "180913-dam-1000.JPG Farmers walk by the dam."
    /^[\w.-]{2,80}\.(?:jpe?g|png|webp|gif) \p{Lu}/iu,
    // "... in spring.Sam Fox / Reuters file"
    new RegExp(`[.!?”"’]\\s?${name}(?: ${name}){0,3} ?/ ?(?:${agencies})(?: (?:file|pool|archive))?$`, 'u'),
  ),
  ...cue(
    line('picture note', 50, 'head'),
    // "... in the hall on Tuesday. — ValleyNewsTV"
    /[.!?]\s[—–]\s?\p{Lu}[\p{L}.]{1,24}(?: [\p{L}.]{2,16}){0,2}$/u,
    /, pictured (?:at|in|on|here|with|during|left|right|above|below)\b/i,
    // "... in Harrow, Corva, July 28, 2025.": so agencies date their pictures.
    /,\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},\s\d{4}\.$/,
  ),
  ...cue(
    label('date and time', 14),
    /^\d{1,2}:\d\d \d{1,2}[./]\d{1,2}[./]\d{4}\b/,
    /\b(?:updated|published|posted)\s?(?:on|at|:)\s?.{0,40}\b\d{4}\b/i,
    new RegExp(`\\b(?:updated|published|posted) ${calendar}`, 'i'),
    // "Valley News17-07-2025"
    /^(?:\p{Lu}[\p{L}.&’'-]{0,20} ?){1,4}\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/u,
    // "Agency) 14:06, July 21, 2023"
    new RegExp(`^[\\p{L}.’'() ]{2,30}\\s${clock}[\\s|·•,–—-]*${calendar}.{0,20}$`, 'iu'),
    // "Valley Times11 hours ago": a card names the paper and when.
    /^(?:\p{Lu}[\p{L}.&’'-]{0,20} ?){1,5}[·•|-]?\s?\d{1,2}\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[hmd]) ago$/u,
  ),
  ...cue(
    label('link to other articles', 20),
    // "Fire forces farmers to leave the valley 01:51": a film and how long it is.
    /^(?=(?:\S+ ){4})\p{Lu}.{10,120}(?<!\b(?:at|by|from|until|till|around|about|to|since|before|after)) \d{1,2}:\d\d$/u,
  ),
  ...cue(
    label('share or follow', 9),
    /^explore (?:what|how)\b.{2,50}\bfor you\b/i,
    /^try (?:our|the) \S+(?: \S+){0,3}$/i,
  ),
  ...cue(
    label('byline', 14, 'edges'),
    /^by \S+(?: \S+){0,2} [-–—|] .{0,30}\d{4}\b/i,
    new RegExp(`^(?:By )?${name}(?: ${name}){1,3} ?@\\w{2,30}(?![\\w.])[^.!?]{0,30}$`, 'u'),
  ),
];

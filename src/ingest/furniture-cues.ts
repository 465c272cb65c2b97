import { agencies, banks, calendar, clock, eitherCase, name, network, stamp, weekday } from './furniture-forms.ts';

/** A form of words by which furniture shows itself. All are general: none knows a site. */
export interface Cue {
  /** What it is, for reports. */
  readonly why: string;
  readonly test: RegExp;
  /** The longest line that it may be, in words. */
  readonly most: number;
  /** Whether the line may have the form of a paragraph; else it is a label or a headline. */
  readonly prose: boolean;
  /**
   * `anywhere`; `head`: before the first paragraph; `tail`: behind the last one; `edges`: either. Words that could stand
   * in a paragraph are looked for at the edges alone.
   */
  readonly where: 'anywhere' | 'head' | 'tail' | 'edges';
}

type Form = Omit<Cue, 'test'>;
const cue = (form: Form, ...tests: readonly RegExp[]): readonly Cue[] => tests.map((test) => ({ ...form, test }));
/** A line of any form, in the writer's own voice: quotations are left out before it is looked at. */
const line = (why: string, most = 60, where: Cue['where'] = 'anywhere'): Form => ({ why, most, prose: true, where });
/** A line that is no paragraph. */
const label = (why: string, most = 30, where: Cue['where'] = 'anywhere'): Form => ({ why, most, prose: false, where });

// In what follows `i` and \p{Lu} never stand together: without case every letter is a capital.
export const cues: readonly Cue[] = [
  ...cue(
    line('picture note'),
    /^(?:an? |this )?(?:AI|A\.I\.|artificial[- ]intelligence|computer|digitally)[- ](?:generated|created|made|assisted|produced) (?:\w+ ){0,2}(?:illustrations?|images?|pictures?|photos?|graphics?|artworks?|visuals?)(?:\.?$|\s*(?:[:|(–—-]|related to|for illustrati|by |via |courtesy|created ))/i,
    /^(?:featured |cover |file |archive |stock |main |lead )?(?:media|image|photo|picture|photograph|illustration|graphic|video|cover)s?\s*(?:credits?|source|caption|courtesy|copyright)\b/i,
    /^(?:featured image|cover image|photo illustration|file photo|file image|archive photo|representational image|representative (?:image|photo)|image|photo|picture|photograph|illustration|graphic)s?\s*(?::|©|\/|\|)/i,
    /^(?:FILE|FILE PHOTO|FILE IMAGE|FILE PICTURE|ARCHIVE PHOTO)\s*[-–—:]/,
    /[([](?:photo|image|picture|illustration|credit|graphic)s?(?: credits?)?\s*(?:by\b|:|courtesy)[^)\]]*[)\]]\s*\.?$/i,
    /(?:^|[.|–—-]\s*)(?:photo|image|picture|photograph|illustration|graphic)s?(?: credits?)?\s?: [^.]{2,60}\.?$/i,
    new RegExp(
      `(?:^|[.|–—-]\\s*)(?:Photo|Image|Picture|Photograph|Illustration|Graphic)s? by (?:${name}|for|and|via|/|\\s){1,12}\\.?$`,
      'u',
    ),
    new RegExp(`[([][^)\\]]{0,60}(?:/|via )\\s*(?:${agencies})[^)\\]]{0,40}[)\\]]\\s*\\.?$`),
    new RegExp(`\\[(?:File: ?)?(?:${agencies})(?:\\s*/[^)\\]]{0,40})?\\]\\s*\\.?$`),
    /(?:^|[\s(])(?:REUTERS|AP Photo|EPA|AFP)\/\p{L}/u,
    new RegExp(`(?:/|via |© ?|\\| ?)(?:${banks}|AFP|Reuters|REUTERS|EPA|Anadolu Agency)\\)?\\.?$`),
    new RegExp(`\\((?:${banks})\\)\\.?$`),
    /\b(?:is|are|was|were) (?:seen|shown|pictured) in (?:this|an?) (?:\w+ ){0,3}(?:photo|image|picture|photograph|still|frame|screengrab|handout)\b/i,
    /\bin this (?:\w+ ){0,3}(?:handout|file|undated|archive|aerial) (?:photo|image|picture|photograph)\b/i,
  ),
  ...cue(
    label('picture note', 45),
    /^(?:an? |this )?(?:AI|A\.I\.|artificial[- ]intelligence)[- ](?:generated|created|made|assisted) /i,
    /^(?:illustration|image|picture|photo|photograph|graphic|artwork|cover|visual)s? (?:generated|created|made|produced|by|via)\b/i,
    new RegExp(`(?:${banks})\\)?$`),
    /^Credit(?:\.{3}|…)?(?:Credit)?(?:\.{3}|…|(?=\p{Lu}))/u,
    /^credits?\b.{2,60}(?:\/|for the )/i,
    /^(?:an? |the )?(?:aerial |general |satellite |file |archive |undated )*(?:view|photo|photograph|picture|screenshot|screengrab|still|handout) (?:of|from|taken|released)\b/i,
  ),
  ...cue(
    line('picture note', 40, 'head'),
    /^(?:an? |the )?(?:aerial |general |satellite |file |archive |undated )*(?:view|image|photo|photograph|picture|screenshot|screengrab|still|handout)\b (?:of|shows?|from|taken|released)\b/i,
    /\((?:left|right|centre|center|l|r|c)\)/i,
    /\b(?:poses|shakes? hands) (?:here|in|at|on|for|during|with|before|ahead|after)\b/i,
  ),
  ...cue(
    line('newsletter'),
    /^(?:sign|signing) up (?:for|to|here|now|today|below|and)\b/i,
    /^subscribe (?:now|today|here|below|for free)\b/i,
    /^subscribe (?:to|for|and)\b.*\b(?:our|us|my|newsletters?|channel|podcast|updates|access|today|your|you|unlimited|free|more|stories|news)\b/i,
    /\bsubscribe for free\b/i,
    /\b(?:delivered|straight|sent|direct) (?:directly |straight |daily |weekly |right )?(?:in)?to your (?:in-?box|e-?mail|phone)/i,
    /^(?:get|receive|join|want|stay|don[’']t miss|enter|like|love|enjoy(?:ed|ing)?|keep up|looking for)\b.*\b(?:newsletters?|in-?box|e-?mail updates?|e-?mail alerts?|daily briefing|subscribers)\b/i,
    /^(?:our|the) .{0,40}\bnewsletter\b.*\b(?:your|you)\b/i,
    /\byour (?:in-?box|subscription preferences)\b/i,
    /\b(?:check|confirm) your (?:in-?box|e-?mail|subscription)\b/i,
    /^(?:please )?enter a valid e-?mail\b/i,
    /^(?:unsubscribe|you can unsubscribe|no spam)\b/i,
  ),
  ...cue(label('newsletter', 10), /\bnewsletters?\b/i),
  ...cue(
    line('paywall'),
    /^(?:unlock (?:the|this|our|your|full|unlimited|more|all|premium)|to (?:continue|keep|finish) reading|to read (?:the|this) (?:full|rest|whole|entire)|continue reading (?:with|this|for|by|your)|keep reading (?:with|for|by))\b/i,
    /^this (?:article|story|content|post|page) is (?:only |exclusively )?(?:for|available|reserved|free|locked|behind|part of (?:our|your))\b/i,
    /^(?:already|not yet|not) an? (?:\w+ )?(?:subscriber|member|registered)\b/i,
    /^you(?:[’']ve| have)? (?:reached|read|used|viewed|run out|\d+)\b.{0,40}\b(?:articles?|stor(?:y|ies)|limit|free)\b/i,
    /^(?:members|subscribers|supporters|patrons|readers)(?: only)? (?:are (?:also )?reading|can (?:also )?read|get access|also read)\b/i,
    /^(?:please )?(?:log ?in|sign in|register|subscribe|create (?:an?|your) (?:free )?account|start your (?:free )?trial|upgrade)\b.{0,30}\b(?:to (?:continue|read|access|unlock|view|keep|comment|post|leave|reply|join|save)|or (?:register|subscribe|log ?in|sign (?:in|up)))\b/i,
    /^(?:for|exclusive(?:ly)? (?:to|for)|available (?:only )?to) (?:paid |paying |premium |registered )?(?:subscribers|members) (?:only|of our|with)\b/i,
    /\b(?:cancel any ?time|billed (?:monthly|annually))\b/i,
    /^(?:from |only |just |try |get .{0,40} for )?[$€£]\d+(?:\.\d\d)?\s*(?:an?|per|\/)\s*(?:month|week|year)\b/i,
    /^(?:get|enjoy|gain) (?:unlimited|full|instant|exclusive|premium|\w+-free) (?:digital )?access\b/i,
  ),
  ...cue(
    line('membership or donation'),
    /^(?:please )?(?:consider )?(?:becom(?:e|ing) an? (?:\w+ )?(?:member|subscriber|patron|supporter|donor)|donat(?:e|ing) (?:to|now|today|here)|support(?:ing)? (?:us|our|independent (?:media|journalism|reporting|news)|quality (?:journalism|reporting)|local (?:journalism|news)|non-?profit|free (?:press|media|journalism)|(?:the )?\w+(?: \w+){0,3}[’']s (?:work|journalism|reporting))|make an? (?:\w+ )?(?:donation|contribution|gift)(?: (?:to|now|today)|[.!]?$)|chip in|help us (?:keep|continue|report|fund|grow|tell|stay|improve)|give (?:today|now)[.!]?$)/i,
    /\b(?:your (?:\w+[- ]){0,3}(?:donations?|contributions?|support|gift|membership|subscription|generosity)|(?:every|each|any) (?:donation|contribution|gift)) (?:helps?|makes?|keeps?|allows?|funds?|enables?|supports?|means|goes|will (?:help|go|make|keep|support|allow))\b/i,
    /\b(?:rel(?:y|ies) on|depends? on|funded by|supported by|thanks to|made possible by|powered by) (?:the (?:generosity|support) of )?(?:our|your|its) (?:\w+ )?(?:readers?|donations?|supporters?|members|subscribers|community)\b/i,
    /\b(?:readers?|viewers?|people|listeners?) like you\b/i,
    /\b(?:donations?|contributions?|gifts?) (?:is|are) (?:\w+ )?tax[- ]deductible\b/i,
    /\b(?:patreon\.com|buymeacoffee|ko-fi\.com|paypal\.me|gofundme\.com)\b/i,
    /^we(?:[’']re| are) an? (?:\w+[- ]){0,4}(?:non-?profit|newsroom|reader-(?:funded|supported))\b/i,
    /\b(?:is|are) an? (?:reader|listener|viewer|community|member)-(?:supported|funded)\b/i,
    /\bsupport (?:my|our) (?:work|journalism|writing|reporting)\b/i,
  ),
  ...cue(
    line('share or follow', 40),
    new RegExp(
      `^(?:[Yy]ou can )?(?:[Ff]ollow|[Ff]ind|[Ll]ike|[Jj]oin|[Cc]onnect with|[Rr]each) (?:us|me|our|him|her|them|@\\w+|${name}(?: ${name}){0,4}) (?:\\w+ )?(?:on|at|via) (?:@|our |the )?${network}(?!\\p{L})`,
      'u',
    ),
    /^(?:share|follow)(?: (?:us|on))?:\s/i,
    /^(?:download|get|install|try) (?:the|our) (?:\w+ ){0,4}app\b/i,
    /^(?:join|follow|subscribe to) our (?:\w+ ){0,4}(?:channel|group|feed|community|podcast)\b/i,
    /^add .{2,40} as (?:a |your )?preferred (?:source|site)/i,
  ),
  ...cue(
    label('share or follow', 24),
    /^(?:click to )?(?:share|tweet|post|send|pin|e-?mail|print|save|bookmark|copy)(?: (?:this|the|it|a link|link))?(?: (?:article|story|post|page|link))?(?: (?:on|to|via|by|with|as)\b.{0,50})?(?:\(opens in.{0,20})?$/i,
    /\b(?:App Store|Google Play)\b/,
    /^@\w{2,30}$/,
    /^skip to\b/i,
    /^follow (?:our|the) .{0,30}\b(?:live|updates|blog|coverage)\b/i,
    /\bon Google\b/,
    /^(?:supported|powered|sponsored|presented|brought to you) by\b/i,
  ),
  ...cue(
    line('link to other articles', 32),
    /^(?:read|watch|listen|learn|find out|discover)(?: (?:more|also|next|here|now|on|further|it))?\s*(?::|»|>>?|→|\||—|–)\s*\S/i,
    /^see (?:more|also)\s*(?::|»|>>?|→|\||—|–)\s*\S/i,
    /^(?:related(?: (?:article|story|news|post|coverage|reading)s?)?|also|recommended|more|must[- ]read|in pictures|in photos|in case you missed it|icymi|go deeper|dig deeper|further reading|from the archives?|editor[’']?s[’']? pick|you may also like|up next|previous(?: (?:post|article|story))?|next (?:post|article|story)|also on .{2,30}|more on this(?: story)?|listen to (?:this|the) (?:podcast|episode))\s*(?::|»|>>?|→|\|)\s*\S/i,
    /^(?:also read|read also|read more|see also|read next|watch also|also see|also watch)\b[\s:–—-]*\S/i,
    /^(?:read|find out|learn|discover|click|tap|swipe|scroll) (?:more|here|the (?:full|original|rest of the|whole|entire) (?:story|article|report|list|interview|post|piece|text)|for more)\b(?: (?:about|on|at|from|in|of|here|to|by|coverage).{0,120})?[.!]?$/i,
    /^(?:for (?:more|the latest)|find (?:more|all)|get (?:more|all|the latest)|view (?:more|all)|explore (?:more|all)|browse (?:more|all)) .{0,40}\b(?:news|stories|coverage|articles|updates|headlines|posts)\b/i,
    /^(?:this (?:article|story|post) (?:is|was) part of|read our (?:full|latest|complete|live)|check out (?:our|the|more|this)|click (?:here|on|the)|tap here|view (?:all|more|the full))\b/i,
  ),
  ...cue(label('link to other articles', 20), /^(?:part \d+ of|see (?:all|more|full)|go to|back to|return to) \S/i),
  ...cue(
    line('comments', 50),
    /^your e-?mail address will not be (?:published|shared)/i,
    /^save my name,? e-?mail/i,
    /^(?:required fields|fields marked)\b/i,
    /^(?:you must be|please) (?:log(?:ged)?|sign(?:ed)?|registered?)[ -]?(?:in|up)? to (?:post|leave|comment|reply|view|vote|join|continue|read)/i,
    /^(?:the )?comments?(?: section)? (?:are|is|on this (?:article|post|story)|have been) (?:\w+ ){0,4}(?:closed|off|disabled|moderated|open)/i,
    /^(?:be the first to (?:comment|reply|share|review|like)|notify me of|this site uses akismet|learn how your comment|log ?in to (?:comment|reply|leave|post))\b/i,
    /\b(?:share|tell us|let us know|leave|post|drop)\b.{0,60}\b(?:the|your|a) comments?\b/i,
    /\bshare your (?:thoughts|views|opinions)\b/i,
    /^what (?:do you think|are your thoughts)\b.{0,80}\b(?:comments?|below|us know)\b/i,
  ),
  ...cue(
    label('comments', 30),
    /^(?:\d[\d,]*|no|one) (?:comments?|thoughts?)(?: (?:on|to|for)\b.{0,120})?$/i,
    /^\d[\d,]* (?:repl(?:y|ies)|responses?)(?: (?:on|to|for)\b.{0,120})?$/i,
    /^(?:leave|post|write|add|submit|join) (?:a |an |your |the )?(?:reply|comments?|response|review|discussion|conversation)\b(?: (?:to|on|below|cancel|about|here)\b.{0,120})?[.!]?$/i,
    /^sort(?:ed)? by\b/i,
  ),
  ...cue(
    line('copyright', 90),
    /^(?:©|\(c\)\s|&copy;|copyright\s*(?:\(c\)|©|\d{4}|by\b|notice))/i,
    /^\p{Lu}[\p{L} ]{1,40}©/u,
    /\ball rights (?:are )?reserved\b/i,
    /\b(?:may|must|can)(?: not|not) be (?:\w+ ){0,2}(?:published|reproduced|republished|copied|redistributed|rewritten)(?:,| or| without)/i,
    /^(?:licensed under|this (?:work|article|text|content|material) is (?:licensed|published|available|made available) under|creative commons|cc[ -]by)\b/i,
    /^our standards:/i,
    /\bunder an? (?:[\w-]+ ){0,3}creative commons\b/i,
  ),
  ...cue(
    line('terms and cookies', 120),
    /\b(?:privacy (?:policy|notice|statement)|cookie policy)\b.*\b(?:terms|privacy|cookies?|agree|accept|apply|our|you)\b/i,
    /\bterms of (?:use|service)\b.*\b(?:privacy|cookies?|apply|our|you)\b/i,
    /\bprotected by recaptcha\b/i,
    /\b(?:we|this (?:web ?)?site|our (?:partners|web ?site|site))(?: and (?:our|its) (?:\w+ )*partners)? (?:\w+ )?(?:uses?|stores?|process(?:es)?|sets?) (?:\w+ ){0,3}cookies\b/i,
    /^by (?:continuing|clicking|using|browsing|signing|subscribing|submitting|providing|entering|registering|checking|proceeding)\b.{0,120}\byou(?:r|[’']re)? .{0,40}\b(?:agree|consent|accept|acknowledge|confirm|terms|polic(?:y|ies)|e-?mail)\b/i,
    /^this (?:content|video|post) (?:is|cannot|can[’']t|could not) .{0,40}\b(?:cookies|consent|third[- ]party|displayed|loaded)/i,
    /\b(?:javascript|ad ?blocker) (?:is|are|must be|appears? to be|seems? to be|to be)? ?(?:disabled|enabled|turned (?:on|off)|switched)\b/i,
    /^(?:your browser|please enable|enable javascript|this browser)\b/i,
  ),
  ...cue(
    line('agency credit', 70),
    new RegExp(
      `^[(\\[]?\\s*(?:(?:[Aa]dditional|[Ff]urther|[Oo]riginal|[Ee]xtra|[Cc]ontributing|[Ww]ith) )?(?:[Rr]eporting|REPORTING|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslated|[Tt]ranslation|[Pp]roduced|[Ff]act-check(?:ed|ing)|[Gg]raphics|[Pp]roduction)(?: and (?:writing|editing|research|reporting))?(?: for .{2,30})? (?:by|BY):? ${name}[^.]{0,200}\\.?\\s*[)\\]]?(?:\\s*[Ee]diting by .*)?$`,
      'u',
    ),
    /\bcontributed (?:to this (?:report|story|article|reporting|post|piece)|reporting|additional reporting)(?: (?:from|to|in|for)\b.{0,60})?\.?[)\]]?$/i,
    /^(?:the )?associated press (?:\w+ ){0,4}(?:journalists?|writers?|reporters?)\b.{0,80}\bcontributed\b/i,
  ),
  ...cue(
    label('agency credit', 16),
    /^[([]?(?:with|includes?) (?:additional )?(?:reporting|files|inputs?|information|material|agenc(?:y|ies)|wires?)\b/i,
    /^[([]?(?:sources?|via|h\/t|(?:originally |first )?published (?:in|at|by|on)|courtesy of|credits?)\s*:\s*\S/i,
    /^[([]?(?:reuters|afp|ap|associated press|the associated press|dpa|efe|xinhua|ani|pti|ians|bloomberg|upi|with agencies|agencies|news agencies|agency|staff and agencies|wire services?)[)\]]?\.?$/i,
  ),
  ...cue(
    line('how it was made', 90, 'edges'),
    /^an? (?:earlier |previous |shorter |longer |edited )?version of this (?:article|story|post|piece|essay|report)\b/i,
    /\b(?:own shares in|receives? funding from|conflicts? of interest|competing interests|relevant affiliations)\b/i,
    /\bprovides? (?:funding|support) (?:as|for|to) (?:an? |the |this )?(?:\w+ ){0,3}(?:member|partner|site|project|series)\b/i,
    /^this (?:\w+ )?(?:article|story|post|piece|text|translation|content|interview|commentary|transcript|column|op-ed|essay|newsletter|report|analysis)(?: \w+)? (?:was|is|has been|were|first|originally|also) (?:\w+ ){0,3}(?:updated|corrected|amended|edited|published|republished|produced|translated|adapted|generated|syndicated|reproduced|appeared|condensed|excerpted|reprinted|licensed|created (?:by|with|using)|written (?:by|with|using|for)|fact-checked)\b/i,
    /^(?:(?:this|the) (?:article|story|post|piece) )?(?:originally|first) (?:published|appeared|posted)\b/i,
    /^the (?:views?|opinions?)(?:(?: and|,) (?:\w+ ?)+)? (?:expressed|represented|stated|presented|in this (?:article|piece|column))\b/i,
    /\b(?:do|does)(?: not|n[’']t) (?:necessarily )?(?:reflect|represent) (?:\w+ ){0,4}(?:views?|opinions?|positions?|policy|policies|editorial|official)\b/i,
    /^(?:disclaimer|disclosure|editor[’']?s?[’']? note|editors[’'] note|note (?:to|from) (?:readers|the editors?|editors?)|publisher[’']s note|about this (?:article|story|report|analysis|series|post)|corrections?|clarification)\s*(?::|—|–|-|\|)\s*\S/i,
    /\b(?:bring|brings|brought|bringing|deliver|delivers|delivering) (?:to )?you (?:this|the|our|more|independent|quality|news)\b/i,
  ),
  ...cue(
    label('how it was made', 14),
    /^how (?:this|the|our|we) (?:\w+ ){0,3}(?:(?:was|is|were) (?:produced|made|reported|written|created|researched)|reported (?:this|the)|made this|produced this|wrote this|got the story)$/i,
    /^why (?:you can |to )?trust (?:us|our)\b/i,
    /^(?:about|behind) (?:this|the|our) (?:\w+ )?(?:article|story|analysis|report|reporting|series|authors?|writers?|journalists?)$/i,
  ),
  ...cue(
    line('author', 60, 'tail'),
    /^(?:.{0,120}\b)?I(?:[’']m| am) an? .{0,50}\b(?:journalist|reporter|writer|editor|correspondent|analyst|columnist|author|historian|professor|researcher|blogger|photographer|persona|assistant)\b/,
    /^(?:.{0,200}\b)?I (?:write|cover|report|examine|study|investigate|research|analy[sz]e|explore|speciali[sz]e|focus|track|(?:have|[’']ve) (?:been )?(?:cover|report|writ)\w+)\b/,
  ),
  ...cue(
    line('author', 110, 'tail'),
    /^(?:the )?(?:author|writer|authors|writers) (?:is|are|was|were|has|holds?|works?|teaches|writes?|served)\b/i,
    new RegExp(
      `^(?:(?:Dr|Prof|Mr|Ms|Mrs|Gen|Lt|Col|Maj|Adm|Sir|Professor|General|Colonel|Ambassador)\\.? )*${name}(?: (?:de|van|von|der|al|bin|el|la|${name})){1,4}(?:,[^,]{2,80},)?(?: (?:and|&) ${name}(?: ${name}){1,3})? (?:is|are|was|has been) (?:(?:currently|also|now|both) )?(?:the |an? |our )?(?:[\\p{L}’'&-]+[ ,]+){0,10}(?:${eitherCase('fellow|correspondent|reporter|editor|journalist|writer|analyst|columnist|professor|researcher|contributor|director|lecturer|scholar|scientist|producer|photographer|photojournalist|chief|historian|freelancer|blogger|author|economist|student|intern|staff|nonresident')})s?(?!\\p{L})`,
      'u',
    ),
    new RegExp(
      `^${name}(?: ${name}){0,3} (?:covers|writes (?:about|for|on|the)|reports (?:on|from|for)|has (?:covered|written for|reported (?:for|from|on)|worked (?:for|as|at|in)|been (?:reporting|covering|writing))|holds an? |studied|teaches|lives (?:and works )?in|speciali[sz]es|focuses on)(?!\\p{L})`,
      'u',
    ),
    /^(?:he|she|they) (?:(?:is|are|was|has been) (?:\w+ ){0,6}(?:author|editor|fellow|correspondent|reporter|journalist|contributor|columnist|writer)|(?:previously|formerly) (?:covered|worked|wrote|was|reported|served|edited)|covers|writes (?:about|for)|holds an?|lives in|has (?:reported|written|covered))\b/i,
    /^(?:reach|contact|e-?mail|write to|follow|you can (?:reach|contact|follow|e-?mail)|twitter|x|e-?mail)\b.{0,60}(?:@\w|\bat\b.{0,30}\.(?:com|org|net))/i,
  ),
  ...cue(
    line('contact', 45, 'edges'),
    /\b[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\b/,
    /^(?:do you |have you )?(?:have|got|know|seen|spotted|witnessed)\b.{0,60}\b(?:tips?|stor(?:y|ies)|news|questions?|comments?|feedback|information|error|mistake|typo|something)\b.{0,40}\?/i,
    /^(?:send|e-?mail|contact|write to|reach|tell|message|text|call) (?:us|me|the author|the (?:news ?)?desk|the reporter|the editor|your (?:tips|letters|comments)|tips|a letter)\b/i,
    /^(?:https?:\/\/|www\.)\S+$/,
  ),
  ...cue(
    label('tags', 40, 'edges'),
    /^(?:tags?|topics?|filed (?:under|in|to)|key ?words?|categor(?:y|ies)|labels?|posted in|posted under|tagged(?: with| as)?|in this (?:story|article)|more on|more about|associated (?:countries|topics|regions)|hashtags|related topics|regions?|countries|sections?|subjects?|issues?|themes?)\s*[:|]\s*\S/i,
    /^(?:#[\p{L}\d_]+[\s,]*)+$/u,
  ),
  ...cue(
    label('date and time', 24),
    new RegExp(
      `^(?:first |originally |last |date |time )?(?:published|updated|posted|modified|created|edited|last (?:updated|modified|edited)|update|publication date|issued|date|added|revised|reviewed|as of|uploaded|aired)(?: (?:on|at|date))?\\s*[:|–—-]?\\s*(?:${stamp}|(?:\\d+|an?|one|two|three) (?:second|minute|hour|day|week|month|year)s? ago|today|yesterday|${clock})[^.!?]{0,70}$`,
      'i',
    ),
    /^(?:\d+|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year|h|m|d)s? ago\b.{0,40}$/i,
    /^(?:estimated )?(?:reading|read|listening)(?: time)?\s*[:–—-]?\s*(?:about |approx\.? |~)?\d+(?:[-–]\d+)?\s*min/i,
    /^\d+(?:[-–]\d+)?[\s-]?min(?:ute)?s?\.?[\s-](?:read|listen|watch|video|audio)(?:ing)?(?: time)?\b.{0,30}$/i,
    /^\d+(?:[-–]\d+)?\s?min(?:ute)?s?\.?$/i,
    /^(?:listen|audio|video|watch|play)(?: (?:to )?(?:this|the)? ?(?:article|story))?\s*[·•|(–—-]*\s*\(?\d+(?::\d\d|\s*min)/i,
    /^[\d:]+\s*\/\s*[\d:]+$/,
    /^[\d.,]+\s?[km]?\s*(?:views?|shares?|likes?|reads?|votes?|claps?|followers?|words?)$/i,
  ),
  ...cue(
    label('date and time', 24),
    new RegExp(`^(?:on )?(?:${weekday}\\s*)?${calendar},?\\s*${clock}.{0,40}$`, 'i'),
    new RegExp(`^${clock}\\s*[|·•,–—-]?\\s*(?:${weekday}\\s*)?${calendar}$`, 'i'),
    new RegExp(`^(?:by )?[\\p{L}.’'() ]{2,50}\\s*[|·•,–—/-]?\\s*${calendar},?\\s*${clock}.{0,40}$`, 'iu'),
  ),
  ...cue(
    label('date and time', 20, 'edges'),
    new RegExp(`^(?:on )?${stamp}(?:\\s*(?:[|·•/,–—-]|\\bby\\b|\\bin\\b|\\bupdated\\b).{0,80})?$`, 'i'),
    new RegExp(`^${clock}(?:\\s*[|·•,–—-]?\\s*${stamp})?$`, 'i'),
    // A name or a section before a date; small words alone would be a sentence: "The talks began on 3 February."
    new RegExp(
      `^(?:(?:\\p{Lu}[\\p{L}.’']{0,20}|by|and|in|for|of|at|the|on)(?=[ |·•,–—/-]) ?){1,8}\\s{0,3}[|·•,–—/-]?\\s{0,3}${stamp}.{0,40}$`,
      'u',
    ),
  ),
  ...cue(
    label('byline', 22, 'edges'),
    new RegExp(
      `^(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Pp]ublished by|[Rr]eported by|[Aa]uthors?|[Ww]ords by|[Tt]ext by|[Ss]tory by|[Aa]nalysis by|[Oo]pinion by|[Cc]ontributor|[Cc]reated by|[Ss]ubmitted by)\\s*:?\\s+(?:the )?(?:${name}|@\\w+)(?:(?:,|\\s|&|\\||·|•|–|—|-|/)+(?:(?:and|in|for|of|at|with|the|de|van|von|der|al) )*(?:${name}|@?\\w*\\d[\\w:,.]*|[ap]\\.?m\\.?|min(?:ute)?|read|updated|published|staff|writer|reporter|editor|correspondent|ago|hours?|desk|team|agencies|news))*\\.?$`,
      'u',
    ),
    new RegExp(
      `^(?:[Bb]y )?(?:${name} ){1,3}${name}, (?:[\\p{L}-]+ ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Aa]nalyst|[Cc]olumnist|[Cc]ontributor|[Ff]ellow|[Ss]taff|[Nn]ews|[Dd]esk|[Bb]ureau)(?!\\p{L}).{0,40}$`,
      'u',
    ),
    /^(?:staff|senior|chief|special|foreign|diplomatic|political|world|national|associate|deputy|managing|contributing|guest|news|security|international|global|freelance|assistant|visiting|research|adjunct|emeritus)(?: \p{L}+){0,3} (?:correspondent|reporter|editor|writer|analyst|columnist|contributor|fellow|author|lecturer|professor|researcher|scholar|director|scientist)s?(?:(?:,| in| of| at| for|\|) .{0,80})?$/iu,
    /^(?:professor|lecturer|reader|fellow|researcher) (?:in|of|at|emeritus)\b.{2,80}$/i,
    /^reporting from \S.{1,40}$/i,
    /^(?:news ?desk|web ?desk|staff|editorial (?:board|staff|desk)|online desk|our correspondent|from our correspondent|special to .{2,40})$/i,
  ),
  ...cue(
    label('byline', 6, 'head'),
    /\b(?:correspondent|reporter|editor|analyst|columnist|writer|contributor|producer)s?$/i,
  ),
];

/** Headings of boxes that list other articles: what stands below them is furniture too. */
export const listOpeners: readonly RegExp[] = [
  /^(?:(?:more|latest|related)\b(?: \p{L}+){0,2}|(?:other|recent|further|additional|all) (?:news|stories|articles|posts|coverage|headlines|videos|reading)) (?:from|in|on|by|about|like|of|for|at) /iu,
  /^(?:more|other|latest|recent|related|recommended|popular|trending|top|featured|similar|most (?:read|popular|viewed|shared|recent|commented))(?: (?:from|in|on|by|for|about))?(?: (?:our|the|this|your|these|you|\p{L}+))? (?:news|stor(?:y|ies)|articles?|posts?|headlines|videos?|content|coverage|reads?|reading|links|topics?|tags|picks|updates|publications|author|section|site|category|week|month|now|today|here)$/iu,
  /^(?:you (?:may|might|could)(?: also)? (?:like|enjoy|be interested|have missed|want)|you[’']ll also|what (?:else )?to read|what (?:others|people|we[’']re) (?:are )?read|people also|readers also|in case you missed|don[’']t miss|around the web|from (?:around )?the web|from our partners|sponsored|promoted|editors?[’']?s?[’']? (?:picks?|choice)|also in|also on|in this (?:series|section|package|issue)|read more (?:from|on|about|in|stories|news)|keep reading|continue reading|explore (?:more|our)|discover more|browse (?:more|by|all)|next (?:in|up))\b.{0,50}$/i,
  /^(?:related|recommended|trending(?: now)?|popular(?: now)?|latest|most (?:read|popular|viewed|shared|recent|commented)|featured|must[- ]reads?|up next|read (?:next|also)|also read|also (?:read|see)|see also|more on this|further reading|happening now)$/i,
  /^(?:you should not|you shouldn[’']t|don[’']t|do not) miss (?:these|this|the)\b.{0,60}$/i,
  /^(?:more|our|the)(?: \S+){1,3} (?:stories|articles|headlines|videos|picks)$/i,
  /^(?:popular|trending|most read|most popular|hot|more)(?: now)? (?:on|at) \S+(?: \S+){0,2}$/i,
  /^\p{Lu}\S{1,14} [Pp]icks$/u,
];

/** Openers with which a page's comments begin. */
export const commentOpeners =
  /^(?:(?:there are )?(?:\d[\d,]*|no)\s?(?:comments?|repl(?:y|ies)|responses?|thoughts?)(?:[.:]? (?:on|to|for|so far|yet|click)\b.{0,120})?|comments?(?: \(?\d+\)?)?|leave a (?:reply|comment)\b.{0,30}|(?:post|write|add) a (?:reply|comment)\b.{0,30}|join the (?:conversation|discussion)|discussion|reader comments|(?:view|show|read|see) (?:all )?(?:\d+ )?comments(?: \(?\d+\)?)?)$/i;

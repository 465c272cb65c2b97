import { type Cue, cue, label, line } from './furniture-cue.ts';
import { agencies, banks, monthDay, name, seen } from './furniture-forms.ts';

/** Notes to pictures, and the names of those who made or sold them. */
export const pictureCues: readonly Cue[] = [
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
    // "... were also rescued.Credit: AP": the credit is glued to the note.
    /[.!?”’"]\s*(?:Photo )?Credit: ?\p{Lu}[^.]{1,50}$/u,
    /^\(?(?:L to R|L-R|left to right|from left(?: to right)?|clockwise from)\b/i,
    /\bin this (?:\w+ ){0,3}(?:handout|file|undated|archive|aerial) (?:photo|image|picture|photograph)\b/i,
  ),
  ...cue(
    line('picture note', 120),
    // "... by the river on Monday. PHOTO: VALLEY PRESS", "... keep their homes. Photo / Sam Fox"
    /[.!?”"’)]\s?(?:PHOTO|Photo|PICTURE|Picture|IMAGE|Image|PIC|Pic|FILE PHOTO|File photo)S?s? ?[:/] ?\p{Lu}(?:[^.!?]|\.(?=\p{L}|$)){1,60}$/u,
    /^(?:this|an?|in this) (?:\w+ ){0,3}(?:photo|photograph|image|picture|handout|grab|still)\b[^.]{0,160}\bshows?\b/i,
    new RegExp(`\\((?:\\p{L}[\\p{L}. '’-]{0,60})?(?:/|via )\\s*(?:${agencies})\\)$`, 'u'),
    // "A house for sale is shown. (Sam Fox/Valley)": a whole name before the slash, and no agency.
    /[.!?”"’]\s\(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’-]+){1,3}\/\p{Lu}[\p{L}. ]{1,30}\)$/u,
    // "... at the wall on Monday. / Valley Press"
    /[.!?”"’]\s\/ ?\p{Lu}[^.!?/]{1,40}$/u,
  ),
  ...cue(
    line('picture note', 45),
    // What is told as seen now, and on a day that is past, is a note under a picture.
    new RegExp(
      `^(?:(?!\\b(?:who|which|that|will|said|says)\\b)[^.!?"“”:;])*\\s(?:${seen})\\s(?:(?!\\b(?:said|says|will|told)\\b)[^.!?"“”:;])*\\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? ${monthDay})?|(?:on |, )${monthDay})\\.?$`,
      'u',
    ),
  ),
  ...cue(
    label('picture note', 30),
    // "Ida Brandt Image Credit: Vorna Library", "The old wall [ValleyNews]"
    /\s(?:Image|Photo|Picture|Video|IMAGE|PHOTO) (?:Credit|Source|Courtesy|CREDIT)s?: ?\S.{1,50}$/u,
    /^\p{Lu}[^[\]]{4,120} \[\p{Lu}[\p{L}.&]{1,20}(?: \p{Lu}[\p{L}.&]{1,20}){0,3}\]$/u,
  ),
  ...cue(
    label('picture note', 45, 'head'),
    /[.!?][”"’']?\s+(?:dpa|DPA|AFP|AP|EPA|EFE|ANSA|APA|Reuters|REUTERS|Keystone|KEYSTONE|Imago|IMAGO|SDA|sda)(?:\/\p{L}+)?$/u,
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
    label('picture note', 30, 'head'),
    // "Harbour master Ida Brandt. harbour.example": a note that ends in the address of who gave the picture.
    /^\p{Lu}.{6,120}[.]\s+[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/u,
  ),
  ...cue(
    line('picture note', 40, 'head'),
    /^(?:an? |the )?(?:aerial |general |satellite |file |archive |undated )*(?:view|image|photo|photograph|picture|screenshot|screengrab|still|handout)\b (?:of|shows?|from|taken|released)\b/i,
    /\((?:left|right|centre|center|l|r|c)\)/i,
    /\b(?:poses|shakes? hands) (?:here|in|at|on|for|during|with|before|ahead|after)\b/i,
  ),
];

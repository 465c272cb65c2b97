// Parts of the expressions that furniture is known by.

/** Names that stand behind a slash in the credit of a picture. */
export const agencies =
  'Reuters|REUTERS|AFP|AP|AP Photo|EPA|EPA-EFE|EFE|dpa|DPA|Getty|Getty Images|Shutterstock|iStock|Alamy|Anadolu|Anadolu Agency|Xinhua|NurPhoto|Bloomberg|Unsplash|Pexels|Pixabay|Wikimedia Commons|Wikimedia|Zuma Press|SIPA|Handout|Pool|Flickr|Maxar(?: Technologies)?|Planet Labs';
/** Who sells pictures only: their name alone shows one. */
export const banks =
  '[Gg](?:etty|ETTY) I(?:mages|MAGES)|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Wikimedia Commons|AP Photo';
/** Where sites ask to be followed. */
export const network =
  '(?:X|Twitter|Facebook|Instagram|LinkedIn|YouTube|Telegram|WhatsApp|TikTok|Threads|Bluesky|Mastodon|Google News|Reddit|Flipboard|social media)';
/** A word that begins with a capital. For expressions without `i`. */
export const name = "\\p{Lu}[\\p{L}.’'-]*";
/** Words with a small or a capital first letter: names beside them are told by their capitals. */
export const eitherCase = (words: string) =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A day, with or without its year, or a month and a year. For expressions with `i`, as are the next three. */
export const calendar = `(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?(?:\\s+\\d{4})?|${month}\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
/** A weekday, whole or short. */
export const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?,?';
/** A time of day, with what joins it to a date. */
export const clock =
  '(?:(?:at|@|-|–|—|\\||,|/|·|•)?\\s*\\d{1,2}(?:[:.]\\d\\d){0,2}\\s*(?:[ap]\\.?m\\.?|(?<=[:.]\\d\\d)\\s*h?)(?:\\s*\\(?[a-z]{2,5}(?:[+-]\\d+)?\\)?)?)';
/** A date with or without weekday and time. */
export const stamp = `(?:${weekday}\\s*)?${calendar}(?:\\s*${clock})?`;

/** What people are seen doing in a picture. */
export const seen =
  'walks?|stands?|sits?|waves?|holds?|gathers?|poses?|carr(?:y|ies)|inspects?|queues?|rides?|embraces?|hugs?|cheers?|chants?|shakes? hands|looks? (?:at|on|out)|looks? (?:over|through)|reacts?|marches|march|watch|watches|billows?|rests?|lines? up|lays? (?:flowers|wreaths)|wades?|cleans?|clears?|sifts?|searches|search|stage an?';
/** "March 4, 2025", in letters as they stand. */
export const monthDay = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?';

/** A form of dates for expressions without `i`: months and weekdays with a small or a capital first letter. */
export const inCapitals = (form: string) =>
  form.replace(/(?<=[(|])\p{Ll}(?=\p{Ll}{2})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

import { describe, expect, test } from 'vitest';
import { datesOf } from './parsers/date/sample.ts';

// Forms of words that public readers of dates, numbers and speech test themselves with (chrono, MIT; Microsoft's
// recognizers, MIT; Duckling, BSD; HeidelTime, GPL, by its list of forms), each in a sentence of our own. Published on Tuesday, 27 January 2026.

describe('forms of dates that other readers know', () => {
  test.each([
    ['The dam opened on the 12th of July 2013.', ['12th of July 2013 = 2013-07-12']],
    ['The dam opened on June 7th, 2012.', ['June 7th, 2012 = 2012-06-07']],
    ['The dam opened on August, 2nd 2013.', ['August, 2nd 2013 = 2013-08-02']],
    ['During the hearing today, the court heard both towns.', ['today = 2026-01-27']],
    ['The dam opened Sat, 21 Feb 2015.', ['Sat, 21 Feb 2015 = 2015-02-21']],
    ['Floods came 10 - 22 August 2012.', ['10 - 22 August 2012 = 2012-08-10/2012-08-22']],
    ['Floods came from 10 to 22 August 2012.', ['10 to 22 August 2012 = 2012-08-10/2012-08-22']],
    ['It was dated 2012-08-10.', ['2012-08-10 = 2012-08-10']],
    ['Five days ago we saw it.', ['Five days ago = 2026-01-22']],
    ['They met two weeks ago.', ['two weeks ago = 2026-01-12/2026-01-18']],
    ['The wall fell last night.', ['last night = 2026-01-26']],
    ['The board met earlier this month.', ['this month = 2026-01']],
    ['The wall fell in early 2024.', ['early 2024 = 2024-01/2024-04']],
    ['It rained in the last three days.', ['last three days = 2026-01-25/2026-01-27']],
    ['Work will start on Friday.', ['Friday = 2026-01-30']],
    ['It fell in the first quarter of 2025.', ['first quarter of 2025 = 2025-01/2025-03']],
    ['It stood in the 1990s.', ['1990s = 1990/1999']],
    // chrono: day and month in either order, runs of days, months
    ['The lock opened on 03 Aug 1996.', ['03 Aug 1996 = 1996-08-03']],
    ['The lock opened on Sun., March 6, 2016.', ['Sun., March 6, 2016 = 2016-03-06']],
    ['The lock opened on 31st March, 2016.', ['31st March, 2016 = 2016-03-31']],
    ['Work ran 10 August - 12 September 2013.', ['10 August - 12 September 2013 = 2013-08-10/2013-09-12']],
    ['Work ran August 10 to 22, 2012.', ['August 10 to 22, 2012 = 2012-08-10/2012-08-22']],
    ['Work ran Aug. 10 - Nov. 12, 2011.', ['Aug. 10 - Nov. 12, 2011 = 2011-08-10/2011-11-12']],
    ['Work ran from November 2001 to March 2002.', ['November 2001 to March 2002 = 2001-11/2002-03']],
    ['In June of 2022 it closed.', ['June of 2022 = 2022-06']],
    ['The lock opened on 31 June 2022.', ['31 June 2022 = null']],
    // chrono: numbers alone
    ['It was dated 2/28/2014.', ['2/28/2014 = 2014-02-28']],
    ['It was dated 8/10/2012.', ['8/10/2012 = null']],
    ['It was dated 2012/8/10.', ['2012/8/10 = 2012-08-10']],
    // chrono and Duckling: a weekday and the week it is of
    ['They met on Friday of last week.', ['Friday of last week = 2026-01-23']],
    ['They will meet on Tuesday of next week.', ['Tuesday of next week = 2026-02-03']],
    ['They will meet on Friday next week.', ['Friday next week = 2026-02-06']],
    ['They met on Monday morning last week.', ['Monday morning last week = 2026-01-19']],
    ['They met from Friday to Sunday.', ['Friday to Sunday = 2026-01-23/2026-01-25']],
    ['It rained all of last weekend.', ['last weekend = 2026-01-24/2026-01-25']],
    // Duckling: days beside today
    ['They met the day before yesterday.', ['day before yesterday = 2026-01-25']],
    ['They will meet the day after tomorrow.', ['day after tomorrow = 2026-01-29']],
    ['They met a fortnight ago.', ['a fortnight ago = 2026-01-12/2026-01-18']],
    ['It will open in two weeks’ time.', ['two weeks’ time = 2026-02-09/2026-02-15']],
    ['It will open three days from now.', ['three days from now = 2026-01-30']],
    // Duckling and HeidelTime: parts of months and years
    ['It fell in the 4th quarter of 2018.', ['4th quarter of 2018 = 2018-10/2018-12']],
    ['It fell in Q3 2024.', ['Q3 2024 = 2024-07/2024-09']],
    ['It opened in the first week of October 2014.', ['first week of October 2014 = 2014-10-01/2014-10-07']],
    ['It opened on the first Tuesday of October 2014.', ['first Tuesday of October 2014 = 2014-10-07']],
    ['It closed on the last Sunday in March 2014.', ['last Sunday in March 2014 = 2014-03-30']],
    ['It opened in the summer of 2014.', ['summer of 2014 = 2014-06/2014-08']],
    ['It fell in mid-January.', ['mid-January = 2026-01-11/2026-01-20']],
    ['It fell at the beginning of November 1999.', ['beginning of November 1999 = 1999-11-01/1999-11-10']],
    ['It was built in the late 1990s.', ['late 1990s = 1997/1999']],
    ['The 2024-25 season was wet.', ['2024-25 = 2024/2025']],
    ['They met in May last year.', ['May last year = 2025-05']],
    // Duckling and the recognizers: days with names
    ['At Christmas 2024 it froze.', ['Christmas 2024 = 2024-12-25']],
    ['It was shut on Christmas, and nobody came.', ['Christmas = 2025-12-25']],
    ['On New Year’s Eve it froze.', ['New Year’s Eve = 2025-12-31']],
    ['On Easter Sunday 2025 it rained.', ['Easter Sunday 2025 = 2025-04-20']],
    ['On Good Friday it rained.', ['Good Friday = 2025-04-18']],
    ['It will open on Easter Monday.', ['Easter Monday = 2026-04-06']],
    // A plan that came to nothing, and its new date
    ['The vote, planned for January 20, was put off.', ['January 20 = 2026-01-20']],
    ['It was due on December 20 but was delayed.', ['December 20 = 2025-12-20']],
    ['A vote scheduled for 15 March was cancelled.', ['15 March = 2026-03-15']],
    ['It is to report by January 20.', ['by January 20 = 2027-01-20 before']],
    [
      'The talks, originally set for January 5, were postponed to February 10.',
      ['January 5 = 2026-01-05', 'February 10 = 2026-02-10'],
    ],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  test.each([
    'It may rain, and the march goes on.',
    'The second wall is older than the first.',
    'He took 12 or 13 steps; 1,500 people watched.',
    'Version 2.0.15 of the plan is on page 10.',
    'The score was 3-2 after 90 minutes.',
    'A sunday roast and a fall in prices.',
    'Call 555-0123 now.',
    'The Good Friday Agreement and the Christmas market.',
    'It will end in ten days.',
    'They marked the tenth anniversary of the flood.',
    'It was the second day of the first round.',
    'April Smith and Augusta May met June Price.',
    'The game ended in the third quarter.',
  ])('nothing in %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

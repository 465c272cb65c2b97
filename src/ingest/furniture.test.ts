import { describe, expect, test } from 'vitest';
import { markLines } from './testing.ts';

const body = [
  'The dam was built in 1931 by people of both towns, and it has held through nine floods since then.',
  'In spring the sluices are opened for a week so that the lower fields get enough water for the summer.',
];

/** Why a line is furniture that stands above, between or below paragraphs of an article. */
function judge(line: string, where: 'above' | 'between' | 'below'): string | null {
  const [first = '', second = ''] = body;
  const lines = { above: [line, first, second], between: [first, line, second], below: [first, second, line] }[where];
  return markLines(lines)[lines.indexOf(line)]?.why ?? null;
}

describe('markFurniture', () => {
  test.each([
    ['label', 'Skip to main content'],
    ['label', 'Advertisement'],
    ['label', 'READ MORE ›'],
    ['label', '12 Comments'],
    ['share or follow', 'Share this article on Facebook'],
    ['share or follow', 'Follow Ann Lee on X'],
    ['newsletter', 'Sign up for our weekly newsletter and get the valley in your inbox.'],
    ['newsletter', 'Get the best of our reporting delivered straight to your inbox'],
    ['paywall', 'Members are reading: Why the wall will not hold another spring'],
    ['paywall', 'This article is for subscribers only.'],
    ['paywall', 'Already a subscriber? Log in'],
    ['membership or donation', 'Become a member and support independent journalism.'],
    ['membership or donation', 'Your contribution helps us continue our work across the valley.'],
    ['picture note', 'AI generated illustration related to: The wall and the water'],
    ['picture note', 'The wall in January. Photo: Sam Fox/Valley Press'],
    ['picture note', 'Engineers inspect the wall on Monday. [Sam Fox/Reuters]'],
    ['picture note', 'Left to right: the mayor Ann Lee and the engineer Sam Fox at the wall in the valley'],
    ['picture note', 'Engineers stand by the wall, which was also mended this year.Credit: AP'],
    ['picture note', 'Ida Brandt Image Credit: Valley Library'],
    ['picture note', 'This photograph provided by the Valley Rescue shows wardens on the wall, Friday, July 23, 2021.'],
    ['date and time', 'Sam Fox (@SamFox) Published July 20, 2025 | 11:20 AM'],
    ['date and time', 'Agency) 14:06, July 21, 2025'],
    ['date and time', 'Valley News17-07-2025'],
    ['link to other articles', 'Flood forces farmers to leave the upper valley 01:51'],
    ['notice of the site', 'This is an archived article and the information in the article may be outdated.'],
    ['picture note', 'Wardens of the upper valley [ValleyNews]'],
    ['picture note', 'Members of the board look at the broken wall in Harrow on Monday.'],
    ['picture note', 'The mayor Ann Lee at the wall on Monday. / Valley Press'],
    [
      'notice of the site',
      '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
    ],
    ['notice of the site', 'You are currently viewing The wall in the valley'],
    ['share or follow', 'Advertise with Valley Press.'],
    ['notice of the site', 'This archived story is available only for your personal, non-commercial use.'],
    ['notice of the site', 'This was published 4 months ago'],
    ['newsletter', 'Get breaking valley news and stories that matter.'],
    ['newsletter', 'The stories of the valley, delivered weekday mornings.'],
    ['form', 'Thanks for signing up!'],
    ['form', 'There was an error processing your subscription.'],
    ['shop note', 'This post may contain affiliate or referral links.'],
    ['shop note', 'If you buy something through this post, we may get a share of the sale.'],
    ['shop note', 'Opt for auto renewal and save. Renews automatically'],
    ['shop note', 'Unlock 30+ premium stories daily, hand-picked by our editors.'],
    ['shop note', 'Join the Valley Press Whatsapp channel'],
    ['picture note', 'Toppled trees block a road in Harrow (Valley Rescue via AP) (AP)'],
    ['picture note', '180913-dam-1000.JPG Farmers walk by the dam in the valley.'],
    ['market', 'Harrow Weather: 50.0°F | Mostly Cloudy'],
    ['share or follow', 'Sharing is caring!'],
    ['share or follow', 'This story has been shared 44,976 times.'],
    ['link to other articles', 'Also on valley.example The flood that nobody saw'],
    ['comments', 'Loading comments...'],
    ['contact', 'Phone +41 41 544 78 00'],
    ['market', 'Harbour 100 5,123.45 +0.4%'],
    ['picture note', 'Image 1 of 23'],
    ['picture note', 'The wall in spring. (Valley Press/Harrow Institute)'],
    ['picture note', 'The old wall - Sam Fox /Sam Fox'],
    ['picture note', 'Above: The wall stands in the valley behind the upper town.'],
    ['picture note', 'The wall stands in the valley in spring.Sam Fox / Reuters file'],
    ['date and time', 'Valley Times11 hours ago'],
    ['agency credit', '(Adds details of the flood in paragraph 3)'],
    ['link to other articles', '9 photos'],
    ['date and time', '12:45 p.m.'],
    ['picture note', 'FILE - The wall stands in the valley on 3 March 2025.'],
    ['link to other articles', 'Related: How the wall was built'],
    ['link to other articles', 'Also read: Ten facts about the river'],
    ['agency credit', 'Reporting by Ann Lee in Harrow; Editing by Sam Fox'],
    ['agency credit', 'Sam Fox in Oster contributed to this report.'],
    ['agency credit', 'Valley Press is solely responsible for this content.'],
    ['agency credit', 'This report is based in part on wire service reports.'],
    ['agency credit', 'abc/de (Reuters, AFP, dpa)'],
    [
      'embedded post',
      'This article contains content provided by X. We ask for your permission before anything is loaded.',
    ],
    ['embedded post', 'End of X post by @valley'],
    ['embedded post', 'Make this your home page'],
    ['newsletter', 'Was this email forwarded to you? Sign up here.'],
    ['newsletter', 'You may occasionally receive promotional content from the Valley Press.'],
    ['paywall', 'Subscribe to gift this article'],
    ['paywall', 'Gift 5 articles to anyone you choose each month when you subscribe.'],
    ['membership or donation', 'VALLEY24 - Make a charitable donation in support of the towns!'],
    ['newsletter', 'You received this email because you signed up.'],
    ['comments', 'Read our commenting policy before you post'],
    ['share or follow', 'Choose Valley Press as your preferred source on Google.'],
    ['share or follow', 'wall-in-winter.jpg'],
    ['menu', 'Issues Experts Events About Donate'],
    ['label', 'SHARES'],
    ['copyright', '© 2026 The Valley Press. All rights reserved.'],
    ['terms and cookies', 'We use cookies to improve your visit.'],
    ['date and time', 'Updated 7:31 PM UTC, January 27, 2026'],
    ['date and time', '5 min read'],
    ['comments', 'Your email address will not be published. Required fields are marked *'],
    ['menu', 'Home > News > Rivers'],
    ['marks alone', '* * *'],
  ])('knows a %s anywhere: %s', (why, line) => {
    expect([judge(line, 'above'), judge(line, 'between'), judge(line, 'below')]).toEqual([why, why, why]);
  });

  test.each([
    ['author', 'Ann Lee is a senior fellow at the Institute for River Studies.'],
    ['author', 'I examine rivers and the towns beside them through the lens of engineering.'],
    ['how it was made', 'This article was originally published by the Valley Press.'],
    ['how it was made', 'The views expressed in this article are those of the author.'],
    ['how it was made', 'The views, analysis and opinions expressed here are those of the author.'],
    ['contact', 'Send us a letter: desk@valley.example'],
    ['site to its readers', 'We believe that you deserve to know how our reporters work.'],
    ['tags', 'Tags: dam, river, water'],
    ['byline', 'By Ann Lee and Sam Fox'],
    ['date and time', 'January 27, 2026'],
    ['author', 'Ann Lee can be reached at lee@valley.example'],
    ['byline', 'Valley Press staff and agencies'],
  ])('knows a %s behind the last paragraph: %s', (why, line) => expect(judge(line, 'below')).toBe(why));

  test.each([
    ['byline', 'By Ann Lee, Valley Press'],
    ['byline', 'Senior river correspondent'],
    ['date and time', 'Tuesday, 27 January 2026'],
    ['section', 'World'],
    ['picture note', 'A view of the wall in winter from the road above the town.'],
  ])('knows a %s above the first paragraph: %s', (why, line) => expect(judge(line, 'above')).toBe(why));

  test.each([
    'Ann Lee is a senior fellow at the institute that counted the cracks.',
    'I examine rivers for a living, she said.',
    '27 January 2026',
    'World water prices',
    'This report was published by the ministry on Monday and names nine cracks.',
  ])('leaves between paragraphs what only the edges make furniture: %s', (line) => {
    expect(judge(line, 'between')).toBeNull();
  });

  test.each([
    'Subscribe to that view or not, the readings do not lie: the flow fell by a third.',
    'More than 250 people signed the letter.',
    'By Monday, the council had received nine replies.',
    'Copyright law protects the drawings of 1931, the archive said.',
    'Read together, the two letters tell one story.',
    'Follow-up talks are planned for 1 March.',
    'You may receive water from the upper town, the notice said.',
    'Support for the wall has fallen to 54 percent, according to a poll by the institute.',
    '“Sign up for our newsletter,” the mayor joked as he left the hall.',
    'Share prices of the firm fell by 4 percent after the news.',
    'Images of the flood, shared by villagers, show the wall standing.',
    'AI-generated images of the flood spread online, officials said.',
    'Members can expect no money this year, the council said.',
    'People only learned of the flood from their neighbours.',
    'The clinic is funded by donations from both towns.',
    'The firm makes 40 pumps per month and sells them in the valley.',
    'The weapons may not be used in attacks across the river.',
    'The delay contributed to the collapse of the wall.',
    'With information from the gauges, the council could have known.',
    'The figures do not reflect the losses of the upper town.',
    'Issued on 3 March 2026, the order closed the sluices.',
    'Image by image, the film shows the wall break.',
    'Credit Valley, the bank of both towns, lent $4 million.',
    'Recent floods on the river were smaller.',
    'The wall held, the agency said. (Reuters)',
    'Comments by the mayor made matters worse.',
    'You have to see the wall to believe it, said the engineer.',
    'We do not know what you will find there, the letter says.',
    'Related losses came to $3 million.',
    'See how the river bends there, she said, and you see why.',
    'The terms and conditions that the ministry would accept are not known.',
    'Every contribution to the fund came from the lower town.',
    'Photo evidence of the cracks was handed to the court on Friday.',
    'Watch towers stand on both banks, and nobody is in them.',
    'Register offices in both towns were closed.',
    'Print works and mills lined the river then.',
    'Join or leave: those were the choices the upper town saw.',
    'No comment came from the upper town.',
    'Updated gauges were installed on 3 March 2026 at nine places.',
  ])('never drops a paragraph: %s', (line) => {
    expect([judge(line, 'above'), judge(line, 'between'), judge(line, 'below')]).toEqual([null, null, null]);
  });

  test.each([`The views and ${'a'.repeat(60)}!`, `Ada Holm and ${'Aa'.repeat(5_000)}!`])(
    'is soon done with a long word that could be read in many ways: %#',
    (line) => {
      expect(judge(line, 'below')).toBeNull();
    },
    5_000,
  );

  test('keeps the only paragraph of a page, whatever its place', () => {
    const box = 'Jane Miller is a senior fellow at the Institute of Rivers.';
    const text = 'The sluices are opened for a week in spring, so that the lower fields get water.';
    expect(markLines([box, box, 'Leave a Reply Cancel reply', text]).at(-1)?.why).toBeNull();
  });
});

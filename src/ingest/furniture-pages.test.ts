import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';

/**
 * Pages as people copy them, invented, in the manner of different sites. The first character of a line says what it is:
 * `T` title, `D` deck, `#` heading, `=` paragraph, `*` list item, `-` furniture.
 */
const pages: Readonly<Record<string, string>> = {
  'a broadcaster': `
-Dam talks resume in Harrow valley - Valley News
-Valley Home
-News
-Sport
-Weather
T Dam talks resume in Harrow valley
-3 hours ago
-Share
-Save
-Jane Miller
-Valley correspondent
-Reporting from Harrow
-Getty Images
-The dam at Harrow was built in 1931 [File: Ann Lee/Reuters]
=Officials from both towns met on Monday to discuss the future of the Harrow dam, which has been closed since a flood in 2019.
=The meeting lasted four hours.
=“We are closer than we were,” said the mayor, Tom Reed.
#What happens next?
=The two councils will vote on the plan on 3 March, and the result is expected the same evening.
-Related: How the dam was built
=Engineers warn that repairs could take 18 months.
-Additional reporting by Sam Fox in Harrow
-Sign up for our Valley Morning newsletter
-Related topics
-Dams
-Harrow
-Rivers
-More on this story
-Flood closes bridge for third time
-12 January
-Council to debate river tax
-Top stories
-Minister resigns after ferry inquiry
-Elsewhere on the site
-Why the lighthouse went dark`,
  'an excerpt with cards of others': `
-navicon closeicon shareicon flagicon
-Sorry!!
-Error! The page you were looking for does not exist.
-Sections
T How to mend the Harrow dam
-By Tom Reed
=Five years after the flood, it is clear that there is no appetite in either town for a new dam at Harrow.
=But there is no excuse for the delay in mending the old one, which leaks in three places and serves both towns.
-To read the full article, visit the Valley News website.
-Commentary
-Valley News
-March 19, 2020
-The flood took the old bridge. Do not let it take the new one.
-For two decades the bridge was the only way across the river for both of the towns...
-By Ann Lee`,
  'a news agency': `
T Two towns agree to share water from the Harrow dam
-By JANE MILLER and SAM FOX
-Updated 7:31 PM UTC, January 27, 2026
-Share
=HARROW, Valley (AP) — Two towns agreed Tuesday to share water from the dam, ending a dispute that lasted nearly four years.
=The deal, brokered by the region's governor, gives each town half of the water between May and September, according to three people familiar with the text.
=“It is a fair deal,” said Mayor Tom Reed. “We can live with it.”
-___
=The governor's office declined to comment on the cost, which one official put at $4 million.
-___
-Associated Press writer Ann Lee in Harrow contributed to this report.
-JANE MILLER
-Miller covers water and farming for the paper. She is based in Harrow.
-twitter
-mailto
-Copyright 2026 The Valley Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.`,
  'a think tank': `
-Skip to main content
-Search
-Menu
-Commentary
T The Harrow dam needs a new bargain
DThree years after the flood, neither town trusts the other to keep its word.
-By Ann Lee
-January 20, 2026
-Photo by Sam Fox/Getty Images
=I have followed the dam for ten years, and I have never seen the two towns so far apart.
=We should ask ourselves what a bargain would look like, and what you would pay for it if you lived downstream.
#A history of broken promises
=In 1998 the upper town promised to open the sluices each spring. It did so twice.
=Our analysis of gauge readings shows that flow fell by 30 percent between 2001 and 2010.
#The way forward
=First, both towns should let an independent engineer hold the keys. Second, they should publish the readings.
=None of this is easy. But I believe that the alternative is worse.
-Ann Lee is a senior fellow at the Institute for River Studies and the author of a book on dams.
-The views expressed in this article are those of the author and do not necessarily reflect the views of the institute.
-About the Author
-Ann Lee
-Senior Fellow, Water Program
-Related Content
-Why rivers matter more than ever
-January 3, 2026
-The long road to the estuary treaty
-Sign up to receive our weekly digest
-Enter your email
-Subscribe
-© 2026 Institute for River Studies`,
  'a blog with menus below': `
T Harrow Dam Agreement: What It Means for the Valley
-by Editor Team
-January 28, 2026
-in World
-0
-Share on Facebook
-Share on Twitter
=The Harrow dam agreement signed this week has drawn praise from farmers and criticism from fishers across the valley.
#Key Points of the Agreement
=The agreement includes:
*Equal shares of water from May to September
*A joint board of six members
*An annual report on flow
=However, the agreement does not say who pays for repairs.
-Also Read: Ten Facts About the Harrow River You Did Not Know
=Supporters say the deal, worth about $4 million, is the best that could be had.
#Conclusion
=Only time will tell whether the agreement can survive the next dry summer.
-Tags: dam, Harrow, water
-Previous Post
-Ferry Inquiry Ends Without Blame
-Next Post
-Lighthouse Keeper Retires After 40 Years
-Editor Team
-Related Posts
-Bridge Toll to Rise in April
-Farmers Protest Water Tax
-Leave a Reply Cancel reply
-Your email address will not be published. Fields with a star are required *
-Comment *
-Name *
-Email *
-Website
-Save my name, email, and website in this browser for the next time I comment.
-Recent Posts
-Popular
-About Us
-Contact
-Privacy Policy`,
  'a newsletter': `
T The dam and the dispute
DNotes on a week of talks in both towns of the valley
-Ann Lee
-Jan 27, 2026
-∙ Paid
-12
-3
-Share
=This week the two towns met again, and the readings from the river tell a story that neither side wants to hear.
=On Tuesday the upper town said that it would open the sluices "when the time is right." Nobody knows what that means.
-Valley Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.
-Subscribe
=On Wednesday the lower town sent a letter. It asks for three things: water, money and an apology.
=I think that the letter was a mistake.
-Thanks for reading Valley Notes! Subscribe for free to receive new posts and support my work.
-Share
-Leave a comment
-Discussion about this post
-Comments
-Restacks
-Top
-Latest
-No posts
-Ready for more?
-Subscribe
-© 2026 Ann Lee
-Privacy ∙ Terms ∙ Collection notice
-Start your newsletter
-Get the app
-The home for great culture`,
  'a channel with boxes in the text': `
-News|Rivers
T Harrow talks end without agreement as water level falls
DUpper town says it will not open the sluices before May; lower town calls delay ‘a breach of trust’.
-Engineers inspect the sluices of the Harrow dam [Sam Fox/Reuters]
-By Valley Staff and News Agencies
-Published On 28 Jan 2026
-Click here to share on social media
-Share
-Save
=Talks over the Harrow dam ended on Wednesday without agreement, officials from both towns said.
-Recommended Stories
-list of 3 items
-list 1 of 3
-How the flood of 2019 changed the valley
-list 2 of 3
-Who owns the river?
-list 3 of 3
-Photos: A year on the Harrow
-end of list
=“There was no movement,” said Tom Reed, the mayor of the lower town.
=The upper town has asked for compensation of $4m for the loss of 250 hectares of farmland.
-Advertisement
#‘A breach of trust’
=Analysts say that the delay could cost farmers a third of their harvest.
-Source: Valley News and news agencies`,
  'a daily with calls in the text': `
-Print subscriptions
-Sign in
-Search jobs
-Search
-The Valley Daily
-Dams
T Upper town 'ready to sign' Harrow water deal, says mayor
DTom Reed says text is finished as engineers warn of damage to sluices
-Follow our live updates
-Ann Lee in Harrow
-Tue 27 Jan 2026 19.05 GMT
-Last modified on Tue 27 Jan 2026 21.40 GMT
-Share
=The upper town is ready to sign a deal over the Harrow dam, its mayor said on Tuesday, in the clearest sign yet that the four-year dispute may be near its end.
-Prefer the Valley Daily on Google
=“The text is finished,” Tom Reed told reporters. “It is 100% ready.”
-Quick Guide
=Engineers who inspected the sluices in December found cracks in four of the 11 gates.
-Sign up to Valley Briefing
-Free daily newsletter
-Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters
-Enter your email
-Sign up
-Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy. We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply.
-after newsletter promotion
=A spokesperson for the lower town said it had not seen the text.
-Explore more on these topics
-Dams
-Rivers
-news
-Share
-Reuse this content
-Most viewed`,
  'a site with cards behind its article': `
-Valley Times
-Audio for the Way to Work
-Valley in Spanish
-Audio for the Way to Work
-Valley in Spanish
T Harrow council keeps the sluices shut until the new year
-Rivers
-Ann Lee@AnnLeeValley
-Farmers stand by the shut sluices of the dam in Harrow, Corva, July 28, 2025.
=The council will keep the sluices of the dam shut until the new year, it said on Monday.
=Farmers in the lower valley had asked for water in each of the last three months.
#What comes next
=A second vote is due in January, when both councils meet in Harrow for their yearly talks.
=“We shall see.”
-Get the day's big stories from the valley
-World Flood takes a third bridge, and towns below ask who is going to pay for it now?
-Business Ferry prices to rise by almost one-fifth after a summer without rain in the hills
-Valley Lighthouse keeper retires after forty years on the same rock...`,
  'an article whose words look like furniture': `
T Harrow Dam: Old Wall, New Quarrel
=The dam was built in 1931. It has held ever since.
=As the talks progress, the stakes remain high.
=Why did it take so long? Nobody in the valley can say.
#The readings
=Subscribe to that view or not, the readings do not lie: flow fell by a third.
=Our sources in the council say that you can see the cracks from the road.
=Images of the flood, shared by villagers, show the wall standing.
=More than 250 people signed the letter.
=By Monday, the council had received nine replies.
=The author of the report, Ann Lee, said the wall would hold.
=Copyright law protects the drawings of 1931, the archive said.
=Read together, the two letters tell one story.
=Follow-up talks are planned for 1 March.
=Support for the dam has fallen to 54 percent, according to a poll by the institute.
=“Sign up for the newsletter,” the mayor joked as he left the hall.
=Share prices of the firm fell by 4 percent after the news.
=The report was published on Monday by the ministry.
=Members are worried, the council said, that no money is left.
=The dam stands. For now.`,
};

const kinds: Readonly<Record<string, string>> = {
  T: 'title',
  D: 'paragraph',
  '#': 'heading',
  '=': 'paragraph',
  '*': 'list-item',
  '-': 'boilerplate',
};

describe('a page of', () => {
  test.each(Object.entries(pages))('%s', (_, page) => {
    const marked = page.trim().split('\n');
    const bytes = new TextEncoder().encode(marked.map((line) => line.slice(1)).join('\n\n'));
    const { article } = readArticle({ file: 'page.txt', path: 'page.txt', bytes, sidecar: null });
    const found = article?.blocks.map(({ kind, text }) => `${kind} ${text}`);
    expect(found).toEqual(marked.map((line) => `${kinds[line.charAt(0)]} ${line.slice(1).trim()}`));
  });
});

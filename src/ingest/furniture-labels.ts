/**
 * Lines that are furniture when nothing else stands in them: buttons, menus, headings of boxes. In small letters, without
 * punctuation at the ends, numbers as `#`.
 */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => line.split('|'))
    .map((label) => label.trim());

export const labels: ReadonlySet<string> = new Set(
  lines(`
  hi, what are you looking for | social sharing | report error | mail to a friend | skip to content | skip to main content | skip to main | skip to navigation | skip to footer | skip to search | skip navigation
  skip ad | skip advertisement | skip to article | jump to content | jump to navigation | jump to comments | accessibility links
  accessibility help | toggle navigation | toggle menu | open menu | close menu | main menu | menu | close | navigation menu
  site navigation | sections | sitemap | open navigation | show menu | hamburger menu | search | search for | open search | home | homepage | back to top
  scroll to top | return to top | back to homepage | back | top of page | go to homepage | secondary navigation | primary navigation
  advertisement | advertisements | ad | ads | advert | sponsored | sponsored content | paid content | paid post | promoted
  promoted content | article continues below | article continues below advertisement | story continues below advertisement
  story continues below | story continues after advertisement | content continues below | continue reading below
  advertisement feature | remove ads | report this ad | advertise here | partner content | ad feedback | close ad
  scroll to continue | scroll to continue with content | advertisement - scroll to continue | advertisement scroll to continue
  see all | see more | see less | view all | view more | show more | show less | show all | load more | load more comments | more
  read more | read less | read full story | read full article | read the full story | read the full article | read also
  also read | read next | up next | next up | next | previous | next article | previous article | next post | previous post
  next story | previous story | next page | previous page | older posts | newer posts | learn more | find out more | click here
  continue reading | keep reading | continue to article | expand | collapse | expand all | watch now | listen now | play | pause
  play video | play audio | mute | unmute | video player is loading | loading | loading video | now playing | live | video | audio
  watch | listen | photos | gallery | view gallery | view image in fullscreen | open image in gallery | open image modal
  image gallery | enlarge | enlarge this image | toggle caption | hide caption | show caption | caption | caption options | image
  photo | picture | cta image | placeholder | featured image | hero image | thumbnail | logo | avatar | author image | profile picture
  shares | # shares | views | # views | byadmin | by admin | posted by admin | share | share this | share this article | share this story | share article | share this post | share on social media | share with
  share via | share link | share options | share page | share full article | gift this article | gift article | share button
  copy link | copy url | copied | link copied | copy | copy embed code | embed | print | print this article | print page | print article
  email | e-mail | email this article | email article | save | save article | saved | save for later | bookmark | add bookmark
  facebook | twitter | x | x (formerly twitter) | linkedin | reddit | whatsapp | telegram | instagram | pinterest | tumblr | youtube | tiktok | threads
  bluesky | mastodon | messenger | viber | flipboard | pocket | rss | rss feed | google news | share on facebook | share on twitter
  share on x | share on linkedin | share on reddit | share on whatsapp | share on telegram | share on pinterest | share via email
  share by email | share on bluesky | tweet | tweet this | post | pin | pin it | like | follow | follow us | following | follow author
  follow topic | follow this topic | get alerts | get notified | turn on notifications | stay connected | stay updated | stay informed
  connect with us | join us | join the conversation | join the discussion | react | reactions | add reaction
  subscribe | subscribe now | subscribe today | subscribe here | subscribe for free | subscribe to our newsletter | subscribe to newsletter
  subscribers only | subscriber only | for subscribers | for subscribers only | subscriber exclusive | members only | member exclusive
  premium | premium content | exclusive content | free trial | start free trial | start your free trial | try for free | unlock
  unlock this article | unlock the full article | unlock the full analysis | unlock the full story | unlock full access | unlock now
  get access | get full access | view subscription options | become a member | become a subscriber | become a supporter | join now
  become a patron | join today | membership | log in | login | sign in | sign up | sign up now | sign up here | sign up for free | sign out | log out
  register | register now | register for free | create account | create an account | create free account | my account | account
  already a subscriber | already a member | already have an account | not a member | not a subscriber | manage subscription
  newsletter | newsletters | our newsletter | free newsletter | daily newsletter | weekly newsletter | newsletter signup | newsletter sign-up
  newsletter sign up | join our newsletter | get our newsletter | get the newsletter | email address | your email | your email address
  enter your email | enter your email address | enter email | email * | name * | name | first name | last name | website | message | submit
  send | no thanks | maybe later | not now | thank you for subscribing | thanks for subscribing | thank you | thanks for reading
  thank you for reading | subscribed | delivered daily | delivered weekly
  donate | donate now | donate today | make a donation | contribute | contribute now | give now | support us | support our work
  support our journalism | support our mission | support independent journalism | support quality journalism | support this work
  support our reporting | support our newsroom | support us now | support | help us | why your support matters | buy me a coffee
  buy us a coffee | tip jar | leave a tip | our supporters | one-time | monthly | annual | monthly donation
  leave a reply | leave a comment | leave comment | leave a reply cancel reply | leave a comment cancel reply | cancel reply | reply
  post comment | post a comment | post reply | submit comment | add comment | add a comment | write a comment | comment | comments
  # comment | # comments | comments # | no comments | no comments yet | be the first to comment | view comments | show comments
  hide comments | see comments | read comments | read the comments | comment * | comments are closed | comments off | comment section
  sort by | newest | oldest | most liked | best | report | report comment | report abuse | flag | upvote | downvote | # likes | # replies
  related | related articles | related article | related stories | related story | related posts | related post | related content
  related news | related topics | related tags | related links | related reading | related coverage | related items | related video
  related videos | recommended | recommended for you | recommended stories | recommended articles | recommended reading
  recommended videos | you may also like | you might also like | you may like | you might like | you may also be interested in
  you might be interested in | you may have missed | you might have missed | more stories | more news | more articles | more to read
  more like this | more on this story | more on this topic | more on this | more from author | more from the author | more from this author
  more from this section | more from us | more coverage | more videos | more posts | other stories | other news | other articles
  most read | most popular | most viewed | most shared | most commented | most recent | trending | trending now | trending stories
  trending topics | trending news | popular | popular now | popular posts | popular stories | popular articles | what others are reading
  what to read next | what to read now | people also read | readers also liked | readers also read | latest | latest news
  latest stories | latest articles | latest posts | latest updates | latest headlines | latest videos | recent posts | recent articles
  recent news | recent stories | recent comments | top stories | top news | top headlines | top picks | editor's picks | editors' picks
  editors picks | editor's choice | editors' choice | featured | featured stories | featured articles | featured posts | must read
  must reads | don't miss | in case you missed it | in other news | around the web | from around the web | from our partners
  from the web | elsewhere on the web | further reading | keep exploring | explore more | discover more | similar articles
  similar posts | similar stories | also on this site | list of # items | end of list | end of recommended stories | happening now
  breaking | breaking news | just in | developing story | live updates | today's headlines | daily briefing | next read
  about the author | about the authors | about author | about the writer | about us | about this site | meet the author | the author
  author | authors | by the author | written by | reviewed by | edited by | posts by | view profile | view author profile | view bio | full bio
  see author bio | more by this author | contributor | contributors | staff writer | staff reporter | our team | editorial team
  view all posts | view all posts by | see all posts | contact us | contact | contact the author | get in touch | advertise
  advertise with us | advertising | careers | jobs | help | help center | help centre | faq | faqs | sitemap | site map | archive | archives
  terms | terms of use | terms of service | terms & conditions | terms and conditions | privacy | privacy policy | privacy notice
  privacy settings | privacy center | cookie policy | cookies | cookie settings | cookie preferences | manage cookies | accept cookies
  accept all cookies | accept all | reject all | accept | i accept | i agree | got it | ok | manage preferences | manage consent | do not sell my personal information
  your privacy choices | your ad choices | ad choices | adchoices | code of ethics | editorial policy | corrections policy | ethics policy | our standards
  all rights reserved | disclaimer | copyright | legal | legal notice | imprint | credits | image credits | photo credits | source transparency
  report a correction | report an error | report a typo | report a mistake | suggest a correction | request a correction | submit a correction
  submit a tip | send us a tip | got a tip | have a tip | submit a news tip | was this article helpful | was this helpful | rate this article | rate this story
  did you find this useful | did you find this article useful | how was this article | give feedback | feedback | send feedback | yes | no
  republish | republish this article | republish this story | reprints | reprints & permissions | rights & permissions | order reprints | purchase licensing rights
  purchase licensing rights opens new tab | opens new tab | new tab | opens in new window | opens in a new window | opens in new tab | external link
  tags | topics | topic | categories | category | filed under | in this article | in this story | on this page | table of contents | contents
  key topics | more on | share your thoughts | your thoughts | what do you think | tell us what you think | have your say
  download | download the app | download our app | download app | get the app | app store | google play | download pdf | download as pdf | pdf | view pdf
  listen to article | listen to this article | listen to story | listen to this story | listen to the article | listen to the story | text to speech | text size | font size
  font resize | small | medium | large | dark mode | light mode | change language | select language | english | translate | add us on google
  add as preferred on google | add as a preferred source on google | make us preferred on google | choose your edition | edition | subscribe to feed
  discover our process | discover how | how we work | how it works | how we report | our process | our methodology | our mission
  read later | full screen | fullscreen | autoplay | replay | settings | close search | clear this text input | go | remember me | forgot password
  forgot your password | lost your password | username | password | user login | logout | my profile | my newsletters | rss feeds | apply | ok
  select | reset | filter | hide | show | open in the app | open in app | site index | site search | site search navigation | supported by | by
  media caption | subtitles | captions | quality | speed | chapters | descriptions off | replay video | watch video | watch more | watch live
  like this | view photos | buy photo | # of # | #/# | more options | resize text | wait # second to continue | wait # seconds to continue
  disclosure statement | partners | our partners | view all partners | doi | endnotes | footnotes | view citations | citations
  quick guide | paid | free | reuse this content | top | no posts | restacks
  article content | content of the article | article content continued | article continues | story continues | advertisement #
  quick links | browse all posts | see full gallery | full schedule | have your say give us feedback | show search | place an ad
  photo illustration | file photo | illustration | infographic | map | graphic
`),
);

/** Names of sections, as they stand above a headline. */
export const sections: ReadonlySet<string> = new Set(
  lines(`
  news | world | world news | politics | opinion | opinions | analysis | business | economy | economics | markets | finance | money | science | health
  technology | tech | sport | sports | culture | arts | lifestyle | travel | climate | environment | energy | education | media | society | history
  africa | americas | asia | asia pacific | asia-pacific | australia | canada | europe | middle east | uk | us | usa | u.s | united states | united kingdom | international
  national | local | regional | global | global affairs | foreign affairs | foreign policy | diplomacy | security | defense | defence | military | conflict | conflicts | war | war & conflict
  crisis | explainer | explainers | explained | feature | features | investigation | investigations | interview | interviews | commentary | comment | column | columns | columnists
  editorial | editorials | op-ed | op-eds | essay | perspective | perspectives | research | report | reports | briefing | policy | policy brief | long read | long reads | in depth | in-depth
  exclusive | special report | newsletter | podcast | podcasts | video | videos | live | breaking news | breaking | update | developing | fact check | blog | blogs | press release
  press releases | top story | cover story | news analysis | guest essay | insight | insights | publications | article | articles | story | stories | events | reviews | weather | crime | law | justice
`),
);

/** Words that stand in the menus of sites beside those of the two lists above. */
export const menuWords: ReadonlySet<string> = new Set(
  lines(`
  about | issues | experts | people | programs | programmes | regions | projects | resources | library | data | maps | magazine | shop | store
  weekend | style | food | books | film | music | games | puzzles | real | estate | property | cars | tv | radio | shows | series | schedule | weather
  obituaries | classifieds | community | city | nation
`),
);

/**
 * Fifth stage: the ledger and the charts come in, files for other people's tools go out. Each is the content of a file;
 * writing it is left to the build.
 */

export { fullAddress, type SiteAddress } from './address.ts';
export { type Book, openBook } from './book.ts';
export { cardFiles, chartFiles, type Files, type Keep, type PictureAssets, type Store } from './chart-files/index.ts';
export { type Citation, type CitedPage, citePage } from './cite.ts';
export { claimHome } from './claim-home.ts';
export { dataFiles, eachDataFile } from './data/index.ts';
export { type Embed, embedCode, type Picture, pictureCode } from './embed-code.ts';
export { type FeedItem, feedFiles, feedItems } from './feeds.ts';
export { writeHeaders } from './headers.ts';
export { articleLd, claimListLd, claimsLd, datasetLd, type LdPage, printLd } from './json-ld.ts';
export { formatLedger, ledgerPieces } from './ledger-file.ts';
export { ledgerSchema } from './ledger-schema.ts';
export { chartCardPath, oembed } from './oembed.ts';
export { CARD } from './picture/card.ts';
export { openFace } from './picture/face.ts';
export { CHART_NEEDS, needsOf, type PageNeeds, pagePolicy } from './policy.ts';
export { writeRedirects } from './redirects.ts';
export { joinSiteData, ledgerFile, writeSiteData } from './site-data.ts';
export { type TimelineJs, toTimelineJs } from './timelinejs.ts';

/**
 * First stage: the bytes of a file come in, an article goes out: what the file says of itself, its blocks with
 * furniture told from text, its sentences, and their places in the file. The YAML files of editors are read and checked
 * here too. What the sentences say is left to the next stage.
 *
 * Offsets and lines count in `article.text`: the decoded text of the file, or, for a web page, the page's own words
 * without its marks, one line for each block.
 */

export { type ArticleSource, readArticle } from './article.ts';
export { articleName, checkArticleIds, isArticleFile } from './article-id.ts';
export { type ArticleMeta, articleMeta } from './article-meta.ts';
export { datelineEnd } from './dateline.ts';
export { decodeText } from './decode.ts';
export { findDisclosures } from './disclosures.ts';
export { splitFrontMatter } from './front-matter.ts';
export { type GazetteerSource, readGazetteer } from './gazetteer.ts';
export { nearestName, proposeName } from './nearest.ts';
export { recallYaml } from './recall-yaml.ts';
export { checkRedirects, readRedirects } from './redirects.ts';
export { splitSentences } from './sentences.ts';
export { readSiteConfig } from './site.ts';
export { writeArticle } from './write-article.ts';
export { readYaml } from './yaml.ts';

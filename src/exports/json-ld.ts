import type { Claim, LedgerArticle } from '../model/ledger.ts';
import { spoken } from '../words/index.ts';

/** Facts that every kind of page shares. */
export interface LdPage {
  readonly name: string;
  readonly description: string;
  /** Full address. */
  readonly address: string;
  readonly language: string;
  readonly siteName: string;
  readonly home: string;
  /** Day of the last change of the content, `YYYY-MM-DD`, or null; never the day of a build. */
  readonly modified: string | null;
}

type Ld = Readonly<Record<string, unknown>>;

/** What was taken back says so to programs too; they cannot see that it is struck. */
const status = (isRetracted: boolean): Ld => (isRetracted ? { creativeWorkStatus: 'Retracted' } : {});

const shared = ({ name, description, address, language, siteName, home, modified }: LdPage): Ld => ({
  '@context': 'https://schema.org',
  '@id': address,
  url: address,
  name,
  description,
  inLanguage: language,
  license: spoken().files.licenceAddress,
  publisher: { '@type': 'Organization', name: siteName, url: home },
  ...(modified === null ? {} : { dateModified: modified }),
});

/** An explainer with the articles it cites. */
export const articleLd = (page: LdPage, image: string, cited: readonly LedgerArticle[]): Ld => ({
  ...shared(page),
  '@type': 'Article',
  headline: page.name,
  image,
  citation: cited.map(({ title, publisher, author, url, published, retracted }) => ({
    '@type': 'Article',
    ...status(retracted !== null),
    ...(title === null ? {} : { headline: title }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(author === null ? {} : { author: { '@type': 'Person', name: author } }),
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { datePublished: published }),
  })),
});

/** Data with the files that hold it. */
export const datasetLd = (
  page: LdPage,
  files: readonly { readonly name: string; readonly mediatype: string; readonly address: string }[],
): Ld => ({
  ...shared(page),
  '@type': 'Dataset',
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: page.siteName, url: page.home },
  distribution: files.map(({ name, mediatype, address }) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: mediatype,
    contentUrl: address,
  })),
});

/** A page that lists claims; `claimsLd` says which. */
export const claimListLd = (page: LdPage): Ld => ({ ...shared(page), '@type': 'CollectionPage' });

/**
 * Claims of a page that lists them, to stand beside their rows: a host sends words that stood just before at next to
 * nothing. Claims without a sentence of ours are left out.
 *
 * @param address - Of the page, in full; the same as that of its `claimListLd`, which these are a part of.
 */
export const claimsLd = (address: string, claims: readonly Claim[], addressOf: (claim: Claim) => string): Ld => ({
  '@context': 'https://schema.org',
  '@id': address,
  mainEntity: claims.flatMap((claim) =>
    claim.label === null
      ? []
      : {
          '@type': 'Claim',
          '@id': addressOf(claim),
          text: claim.label,
          ...status(claim.retracted),
          // Own voices are no origin; then nobody is named as who claims it.
          ...interpreters(claim),
        },
  ),
});

function interpreters({ origins }: Claim): Ld {
  const named = origins.filter(({ kind }) => kind !== 'own-voice').map(({ label }) => label);
  return named.length === 0 ? {} : { claimInterpreter: named };
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that can stand in a script element: nothing in it ends the element or begins a comment. */
export const printLd = (ld: Ld): string =>
  JSON.stringify(ld).replace(/[<>&\u2028\u2029]/g, (mark) => escapes[mark] ?? '');

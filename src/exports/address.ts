/** Where the site stands: what full addresses in files for others are made of. */
export interface SiteAddress {
  /** `https://example.org`, without a slash at its end. */
  readonly origin: string;
  /** Path the site stands under, with a slash at both ends. */
  readonly base: string;
}

/**
 * The full address of something on the site.
 *
 * @param path - From the site's root, `/charts/`; a fragment may follow.
 * @example fullAddress({ origin: 'https://example.org', base: '/dams/' }, '/charts/') // 'https://example.org/dams/charts/'
 */
export function fullAddress(at: SiteAddress, path: string): string {
  return `${at.origin}${at.base}${path.replace(/^\/+/, '')}`;
}

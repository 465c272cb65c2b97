import type { Claim } from '../model/ledger.ts';
import { speakersOf } from '../site/claims.ts';
import { loadSite } from '../site/data.ts';
import { type Html, html } from '../site/html.ts';
import { claimHref, reportHref } from '../site/links.ts';
import { disputeHref } from '../site/note.ts';
import { claimLabel, countsInWords, independentOrigins } from '../site/sources.ts';
import { words } from '../site/words/index.ts';

/** How a claim stands: retracted, disputed, known or reported. */
function printStanding(claim: Claim): Html {
  const dispute = disputeHref(claim);
  if (claim.retracted) return html`<span class=mark-retracted>${words.retracted}</span>`;
  if (dispute !== null) return html`<a class=mark-disputed href=${dispute}>${words.disputed}</a>`;
  const mark = words.standing[claim.standing];
  return claim.standing === 'known'
    ? html`<span class="standing-mark standing-mark-known">${mark}</span>`
    : html`<span class=standing-mark>${mark}</span>`;
}

/**
 * Claims in rows: what each says, leading to its own address, its kind, on how much it stands, and how it stands.
 *
 * @param filtered - With what the filter needs; they stand under their kinds. A large site has tens of thousands of rows.
 */
export function printClaimRows(claims: readonly Claim[], filtered: boolean): Html {
  const site = loadSite();
  const rows = claims.map((claim) => {
    const href = claimHref(site, claim);
    const label = claim.retracted ? html`<s>${claimLabel(claim)}</s>` : claimLabel(claim);
    const by = filtered ? speakersOf(claim).map(({ id }) => id) : [];
    const start = filtered
      ? html`<li data-origins=${independentOrigins(claim)} data-by=${by.join(' ')}>`
      : html`<li><span class=taken-kind>${words.kinds[claim.kind]}</span>`;
    return html`${start}<a href=${href}>${label}</a><span class=counts>${countsInWords(claim)}</span>${printStanding(claim)}<a class=report href=${reportHref(site, href)}>${words.reportError}</a>`;
  });
  return html`<ul class=claim-rows>${rows}</ul>`;
}

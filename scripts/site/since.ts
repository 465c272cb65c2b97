import type { SiteData } from '../../src/model/site.ts';

/** What one edition changed, in words; what no sentence of ours fits stands with its id. */
export interface EditionReport {
  readonly date: string;
  readonly articles: readonly string[];
  readonly claims: readonly string[];
  readonly confirmed: readonly string[];
  readonly contradicted: readonly string[];
  readonly figures: readonly string[];
  readonly events: readonly string[];
  readonly explainers: readonly string[];
  readonly corrections: readonly string[];
}

/** Days of the editions there are, newest first. */
export function editionDates(siteData: SiteData): readonly string[] {
  return siteData.editions.map(({ date }) => date);
}

/** What the editions after a day changed, the newest first. */
export function changesSince(siteData: SiteData, day: string): readonly EditionReport[] {
  const { ledger } = siteData;
  const labels = new Map(ledger.claims.map(({ id, label }) => [id, label]));
  const events = new Map(ledger.events.map((event) => [event.id, `${event.date} ${event.label}`]));
  const claimOf = new Map(ledger.events.map(({ claim, id }) => [claim, id]));
  const quarrels = new Map(ledger.disagreements.map((each) => [each.id, each]));
  const claim = (id: string): string => labels.get(id) ?? id;
  return siteData.editions
    .filter(({ date }) => date > day)
    .map((edition) => ({
      date: edition.date,
      articles: edition.articles,
      claims: edition.newClaims.map(claim),
      confirmed: edition.confirmed.map(({ claim: id, origin }) => `${claim(id)} (${origin})`),
      contradicted: edition.contradicted.map((id) => {
        const quarrel = quarrels.get(id);
        return quarrel ? `${quarrel.about}: ${quarrel.sides.map(({ label }) => label).join(' / ')}` : id;
      }),
      figures: edition.newFigures.map(({ figure }) => claim(figure)),
      events: edition.newEvents.map((id) => events.get(claimOf.get(id) ?? id) ?? claim(id)),
      explainers: edition.explainers,
      corrections: edition.corrections.map(
        ({ article, explainer, kind, note }) => `${article ?? explainer ?? ''}, ${kind}: ${note}`,
      ),
    }));
}

import type { ChartSpec } from '../model/chart-spec.ts';
import { fullAddress, type SiteAddress } from './address.ts';
import { embedCode } from './embed-code.ts';
import { CARD } from './picture/card.ts';

/** Width that most columns of text have about, in px. */
const COMMON_WIDTH = 600;

/** Address of the picture that stands for a chart when it is shared, from the site's root. */
export const chartCardPath = (id: string): string => `/pictures/charts/${id}.png`;

/**
 * The oEmbed 1.0 answer for a chart, of type `rich`. It cannot obey `maxwidth`, because it is a file; so its frame is as
 * wide as its surroundings.
 *
 * @param height - Of the frame in px, until the loader knows better.
 * @see https://oembed.com/ `version` is a string, and the three fields of the thumbnail go together.
 */
export function oembed(chart: ChartSpec, siteName: string, height: number, at: SiteAddress): string {
  const answer = {
    type: 'rich',
    version: '1.0',
    title: chart.title,
    provider_name: siteName,
    provider_url: fullAddress(at, '/'),
    cache_age: 3600,
    thumbnail_url: fullAddress(at, chartCardPath(chart.id)),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: embedCode({
      title: chart.title,
      src: fullAddress(at, `/embed/${chart.id}/`),
      loader: fullAddress(at, '/embed.js'),
      height,
    }),
    width: COMMON_WIDTH,
    height,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}

import { extract, setProviderList } from '@extractus/oembed-extractor';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChartSpec } from '../model/chart-spec.ts';
import { oembed } from './oembed.ts';

const chart = { id: 'dam', title: 'The dam & more' } as ChartSpec;
const origin = 'https://example.org';
afterEach(() => vi.unstubAllGlobals());

describe('the oEmbed answer', () => {
  test('is understood by a consumer that others made', async () => {
    const answer = oembed(chart, 'Dams', 480, { origin, base: '/' });
    const headers = { 'Content-Type': 'application/json' };
    // The consumer asks by https alone, which no server of a test speaks.
    vi.stubGlobal('fetch', async () => new Response(answer, { headers }));
    const endpoint = { schemes: [`${origin}/charts/*`], url: `${origin}/oembed/dam.json` };
    setProviderList([{ provider_name: 'Dams', provider_url: origin, endpoints: [endpoint] }]);
    expect(await extract(`${origin}/charts/dam/`)).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'The dam & more',
      provider_name: 'Dams',
      thumbnail_width: 1200,
      html: expect.stringContaining(`src="${origin}/embed/dam/"`),
    });
  });
});

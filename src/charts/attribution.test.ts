import { describe, expect, test } from 'vitest';
import { attribute } from './attribution.ts';
import { LAKE, makeLedger } from './testing.ts';

const ledger = makeLedger(LAKE);
const said = (speakers: string[], ...statements: string[]) => attribute(ledger, speakers, statements);
const [herald, gazette] = ['2031-01-20-herald-ice#p1s1', '2031-02-02-gazette-ice#p1s1'];

describe('attribute', () => {
  test('names speaker, outlet and date', () => {
    expect(said(['Harbour Master'], herald).words).toBe('said by Harbour Master, via Harbour Herald, 20 January 2031');
  });

  test('says of an unattributed statement that it is the own voice of its article', () => {
    expect(said([], herald).words).toBe('said by Harbour Herald in its own voice, 20 January 2031');
    expect(said([], herald, gazette).who).toBe(
      'said by Harbour Herald and Valley Gazette and Commercial Advertiser in their own voice',
    );
  });

  test('names an outlet that speaks itself only once', () => {
    expect(said(['Harbour Herald'], herald).who).toBe('said by Harbour Herald');
  });

  test('gives a side only when all speakers are of it', () => {
    const sides = [['Harbour Master'], ['Harbour Master', 'Warden of the Upper Dam'], ['Nobody'], []];
    expect(sides.map((speakers) => said(speakers, herald).side)).toEqual(['downstream', null, null, null]);
  });
});

import type { Ledger } from '../../model/ledger.ts';
import type { ChartContext } from '../context.ts';
import { testConfig } from './ledger.ts';

/** What a kind is given in tests: the site of two parties, its root at `/`. */
export function testContext(id: string, ledger: Ledger, geo: ChartContext['geo'] = {}): ChartContext {
  return { id, ledger, config: testConfig, geo, base: '/' };
}

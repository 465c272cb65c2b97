import type { Ledger } from '../../model/ledger.ts';
import { LAKE_ACTORS, LAKE_ARTICLES, LAKE_FIGURES } from './lake.ts';
import { makeLedger, type ToldLedger } from './ledger.ts';

/*
 * More than a chart has room for: forty events, forty stances, forty parts of models, reports of everything, all with
 * names that go on and on, told by a dozen outlets with names no shorter.
 */

const COUNT = 40;
const LONG = 'The commissioner for embankments and sluices postpones hearing number';
const each = <T>(make: (i: number) => T): T[] => Array.from({ length: COUNT }, (_, i) => make(i));
const two = (i: number) => String(i).padStart(2, '0');

const articles = [
  ...LAKE_ARTICLES,
  ...Array.from({ length: 6 }, (_, i) => [
    `2031-02-1${i}-bulletin-ice`,
    `Bulletin of the Association of Lock Keepers and Weir Wardens, Reach ${i}`,
    `2031-02-1${i}`,
  ]),
] as NonNullable<ToldLedger['articles']>;

const told: ToldLedger = {
  articles,
  actors: LAKE_ACTORS,
  figures: LAKE_FIGURES,
  events: each((i) => ({
    id: `event-${i}`,
    date: ['2012', `2030-${two(1 + (i % 12))}`, `2031-01-${two(1 + (i % 28))}`, '2031-01'][i % 4] ?? '2030',
    label: `${LONG} ${i} without naming another day`,
    lane: ['works', 'talks', 'reports'][i % 3] ?? 'works',
    disputed: i % 7 === 0,
    origins: i % 4,
    ...(i > 35 ? { date: `2031-05-${two(i)}`.replace('-3', '-1'), status: 'planned' as const } : {}),
  })),
  guarantees: each((i) => ({
    model: `model-${i % 8}`,
    component: `part-${i}`,
    status: (['stated', 'denied', 'unclear'] as const)[i % 3] ?? 'stated',
    by: i % 2 === 0 ? ['warden'] : ['harbour-master'],
    origins: i % 5,
  })),
  positions: each((i) => ({
    actor: i % 2 === 0 ? 'warden' : 'harbour-master',
    issue: `issue-${i % 6}`,
    stance: `stance-${i - (i % 2)}`,
    origins: i % 5,
    disputed: i % 9 === 0,
  })),
  places: each((i) => ({
    id: `mill-${i}`,
    name: `Upper Commissioner’s Mill ${i}`,
    lon: 7 + (i % 8) * 0.3,
    lat: 47.6 + Math.floor(i / 8) * 0.3,
  })),
  terms: {
    models: Array.from({ length: 8 }, (_, m) => ({
      id: `model-${m}`,
      name: `Lease of the lower lock for ninety years, form ${m}`,
      components: each((i) => ({ id: `part-${i}`, name: `upkeep of the embankment and its sluices, part ${i}` })),
    })),
    issues: Array.from({ length: 6 }, (_, n) => ({
      id: `issue-${n}`,
      name: `The passage of barges by night, reach ${n}`,
      question: 'Who is to pay for the passage through the locks of the upper and of the lower river?',
      stances: each((i) => ({
        id: `stance-${i}`,
        label: `is said to want hearing number ${i} before any repair of the wall`,
        short: i % 3 === 0 ? null : `Hearing number ${i} before any repair of the wall`,
        order: [
          { step: `step-${i % 4}`, name: `An agreement of all the towns along the river, part ${i % 4}` },
          { step: `step-${(i + 2) % 4}`, name: `An agreement of all the towns along the river, part ${(i + 2) % 4}` },
        ] as const,
      })),
    })),
    measures: ['ice-share', 'reach-share', 'dredge-cost', 'boats-out', 'boats-back', 'boats-lost'].map((id) => ({
      id,
      name: id,
      unit: id.endsWith('share') ? 'percent' : id.endsWith('cost') ? 'USD' : 'boat',
    })),
  },
};

/** The crowded ledger; every claim has words, and every sentence a speaker, half of them through an outlet. */
export function makeCrowd(): Ledger {
  const ledger = makeLedger(told);
  const statements = ledger.statements.map((statement, i) => ({
    ...statement,
    attribution: [
      {
        text: '',
        offset: 0,
        name: `Representative number ${i % 15} of the towns along the lower river`,
        kind: i % 2 === 0 ? ('anonymous' as const) : ('person' as const),
        actor: null,
        verb: null,
        denial: false,
        via: i % 3 === 0 ? `Wire of the Union of Ferrymen ${i % 5}` : null,
        count: i % 2 === 0 ? 1 + (i % 9) : null,
      },
    ],
  }));
  const claims = ledger.claims.map((claim, i) => ({ ...claim, label: `${LONG} ${i} without naming another day` }));
  return { ...ledger, statements, claims };
}

import { describe, expect, test } from 'vitest';
import { marksOf, pagesOfPeers } from './embeds-pages.ts';
import { PLAIN, reportScores, reportShown, type Shown } from './readers-report.ts';

const timeline = {
  events: [
    { start_date: { year: 2031 }, group: 'Works', text: { headline: 'The <b>weir</b> opens' } },
    { start_date: { year: 2031, month: 4, day: 12 }, text: { headline: 'A boat called </script' } },
  ],
};

describe('the pages of one timeline', () => {
  test('have its events, a year at its first day, without markup', () => {
    expect(marksOf(timeline)).toEqual([
      { when: '2031-01-01', lane: 'Works', label: 'The weir opens' },
      { when: '2031-04-12', lane: '', label: 'A boat called </script' },
    ]);
  });

  test('draw the same data, and no label ends a script', () => {
    const pages = pagesOfPeers(timeline, '<?xml version="1.0"?><svg></svg>', '/charts/weir.json');
    expect(pages.filter(({ html }) => html?.includes('The weir opens')).map(({ name }) => name)).toEqual([
      'Vega-Embed',
      'ECharts',
      'Plot',
    ]);
    expect(pages.filter(({ html }) => html?.includes('called </script'))).toEqual([]);
    expect(pages.find(({ name }) => name === PLAIN)?.html).toContain('<body><svg></svg></body>');
    expect(pages.find(({ name }) => name === 'TimelineJS3')?.html).toContain('"/charts/weir.json"');
  });
});

describe('what readers get', () => {
  const shown = (seen: number | null): Shown => ({
    seen,
    blocked: 3,
    shift: 0,
    bytes: 1500,
    scriptBytes: 0,
    requests: 2,
  });

  test('is compared within a round; what was never seen counts in none', () => {
    const rounds = [
      { [PLAIN]: shown(100), Weir: shown(300) },
      { [PLAIN]: shown(400), Weir: shown(400) },
      { [PLAIN]: shown(100), Weir: shown(null) },
    ];
    const rows = reportShown(rounds).split('\n');
    expect(rows[0]).toMatch(/^page with a chart {2}seen, static SVG = 1 {2}sent, kB/);
    expect(rows[2]).toMatch(/^Weir +2\.00 +1\.50 +2 +0\.00 +3 +0\.000$/);
  });

  test('is scored, with a dash where search does not count', () => {
    const table = reportScores([{ '/ phone': { performance: 99, accessibility: 100, practices: 100, search: null } }]);
    expect(table.split('\n')[1]).toMatch(/^\/ phone +99 +100 +100 +–$/);
  });
});

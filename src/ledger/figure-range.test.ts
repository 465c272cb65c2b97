import { describe, expect, test } from 'vitest';
import type { Figure } from '../model/ledger.ts';
import { findConflicts } from './figure-range.ts';

const figure = (
  value: number,
  qualifier: string | null = null,
  unit = 'percent',
  asOf: string | null = null,
): Figure => ({
  id: `${value} ${qualifier}`,
  measure: 'level',
  value,
  valueMax: null,
  qualifier,
  unit,
  subject: null,
  asOf,
  saidBy: [],
  statements: [],
  claim: '',
});
const conflict = (...figures: Figure[]) => findConflicts(figures).length > 1;

describe('findConflicts', () => {
  test('two bare numbers conflict when they differ', () => {
    expect(conflict(figure(90), figure(88))).toBe(true);
    expect(conflict(figure(90), figure(90))).toBe(false);
  });
  test('a hedge leaves room for what it can mean', () => {
    expect(conflict(figure(50, 'about'), figure(53))).toBe(false);
    expect(conflict(figure(50, 'about'), figure(70))).toBe(true);
  });
  test('nearly four and over four conflict, over three and nearly four do not', () => {
    expect(conflict(figure(4, 'nearly', 'year'), figure(4, 'over', 'year'))).toBe(true);
    expect(conflict(figure(3, 'over', 'year'), figure(4, 'nearly', 'year'))).toBe(false);
  });
  test('at least ten does not conflict with a hundred', () => {
    expect(conflict(figure(10, 'at least'), figure(100))).toBe(false);
  });
  test('including joins a part to its whole and hedges nothing', () => {
    expect(conflict(figure(34, 'including'), figure(36))).toBe(true);
  });
  test('a span in whole years is not exact', () => {
    expect(conflict(figure(3, null, 'year'), figure(3, 'over', 'year'))).toBe(false);
  });
  test('numbers of different months do not conflict, those of a month and its year do', () => {
    expect(conflict(figure(3, null, 'm', '2026-01-08'), figure(4, null, 'm', '2026-02'))).toBe(false);
    expect(conflict(figure(3, null, 'm', '2026-01-08'), figure(4, null, 'm', '2026-01-30'))).toBe(true);
    expect(conflict(figure(3, null, 'm', '2026-01-08'), figure(4, null, 'm', '2026'))).toBe(true);
    expect(conflict(figure(3, null, 'm', '2026-01-08'), figure(4))).toBe(true);
  });
  test('leaves out what agrees with all that others say', () => {
    const told = [figure(3, null, 'm', '2026-01'), figure(4, null, 'm', '2026-01'), figure(9, null, 'm', '2026-03')];
    expect(findConflicts(told).map(({ value }) => value)).toEqual([3, 4]);
    expect(findConflicts([figure(10, 'at least'), figure(100), figure(40, 'up to')]).map(({ value }) => value)).toEqual(
      [100, 40],
    );
  });
});

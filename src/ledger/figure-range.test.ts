import { describe, expect, test } from 'vitest';
import { figureRange, rangesConflict } from './figure-range.ts';

const figure = (value: number, qualifier: string | null = null, unit = 'percent') => ({
  value,
  valueMax: null,
  qualifier,
  unit,
});
const conflict = (a: ReturnType<typeof figure>, b: ReturnType<typeof figure>) =>
  rangesConflict(figureRange(a), figureRange(b));

describe('rangesConflict', () => {
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
});

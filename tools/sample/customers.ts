import { serialOf } from '../../src/engine/ledger/calendar';
import type { Dice } from './dice';
import { type Company, companies } from './names';

/** How a customer pays: days beyond the terms, and how far they scatter. */
export interface Habit {
  readonly late: number;
  readonly spread: number;
  /** Days a month by which payment slips in the last year. */
  readonly slide: number;
  /** From this day it pays nothing more. */
  readonly stops: number | null;
}

export interface SampleCustomer extends Company {
  readonly id: string;
  readonly since: number;
  readonly grade: string | null;
  readonly annualSales: number;
  /** 0 where the insurer refused cover, null where no limit was asked for. */
  readonly creditLimit: number | null;
  readonly terms: number;
  readonly pastDefaults: number;
  readonly habit: Habit;
}

export const asOf = serialOf(2026, 6, 30)!;
export const firstDay = serialOf(2024, 7, 1)!;
export const insolventOn = serialOf(2026, 5, 18)!;

/** Sales a year and insured limit of the three large ones, and of the two that slide; the limits are tight. */
const stated: Readonly<Record<number, readonly [number, number]>> = {
  0: [19_500_000, 2_500_000],
  1: [14_200_000, 2_600_000],
  2: [11_800_000, 1_500_000],
  9: [2_600_000, 450_000],
  24: [1_900_000, 400_000],
};
/** Places in the list of names: two that slide into late payment, one that fails, one that has long stopped paying. */
const sliding = [9, 24];
const insolvent = 12;
const silent = 44;

const prompt: Habit = { late: -2, spread: 4, slide: 0, stops: null };
const ordinary: Habit = { late: 5, spread: 8, slide: 0, stops: null };
const late: Habit = { late: 22, spread: 14, slide: 0, stops: null };

export function customersFrom(dice: Dice): readonly SampleCustomer[] {
  return companies.map((company, index) => {
    const isNew = index >= 50;
    const habit = habitOf(index, dice);
    const annualSales = stated[index]?.[0] ?? Math.round(dice.whole(120, 1100) * (dice.share() < 0.25 ? 3 : 1)) * 1000;
    const terms = stated[index] ? 60 : dice.pick([30, 30, 30, 45, 60, 60, 90]);
    return {
      ...company,
      // Ids are texts: two of them differ in their leading zeros only.
      id: index === 30 ? '00123' : index === 31 ? '123' : String(101 + index * 7).padStart(5, '0'),
      since: isNew
        ? serialOf(2025, dice.whole(6, 12), dice.whole(1, 28))!
        : serialOf(dice.whole(2004, 2022), dice.whole(1, 12), dice.whole(1, 28))!,
      grade: isNew && dice.share() < 0.6 ? null : gradeOf(habit, dice),
      annualSales,
      terms,
      creditLimit:
        index === silent
          ? 0
          : index > 56
            ? null
            : (stated[index]?.[1] ?? rounded(((annualSales * (terms + 15)) / 365) * (0.8 + dice.share() * 0.9))),
      pastDefaults: habit === late && dice.share() < 0.3 ? 1 : 0,
      habit,
    };
  });
}

function habitOf(index: number, dice: Dice): Habit {
  const chance = dice.share();
  if (sliding.includes(index)) return { late: 4, spread: 5, slide: 6, stops: null };
  if (index === insolvent) return { late: 18, spread: 10, slide: 3, stops: serialOf(2026, 2, 10) };
  if (index === silent) return { late: 30, spread: 12, slide: 2, stops: serialOf(2025, 9, 20) };
  if (index < 3) return ordinary;
  return chance < 0.45 ? prompt : chance < 0.85 ? ordinary : late;
}

function gradeOf(habit: Habit, dice: Dice): string {
  if (habit.slide > 0) return dice.pick(['B+', 'B', 'B-']);
  return dice.pick(
    habit === prompt
      ? ['A', 'A-', 'BBB+', 'BBB']
      : habit === ordinary
        ? ['BBB', 'BBB-', 'BB+', 'BB']
        : ['BB-', 'B+', 'B'],
  );
}

function rounded(limit: number): number {
  return Math.max(10_000, Math.round(limit / 10_000) * 10_000);
}

export function isInsolvent(customer: SampleCustomer, customers: readonly SampleCustomer[]): boolean {
  return customers.indexOf(customer) === insolvent;
}

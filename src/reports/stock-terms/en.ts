import type { WordsOf } from '../../tables/words';
import type { stockTermsReport } from '.';

export const words: WordsOf<typeof stockTermsReport> = {
  title: 'Stock settings',
  about: 'Lead time, reserve and where the classes of ABC and XYZ end: fill yours in once for all items.',
  row: 'one setting',
  columns: {
    name: { header: 'Setting', note: 'What can be set. “Running out”, “Replenish” and “ABC and XYZ” are counted by these.' },
    value: { header: 'Yours', note: 'Fill in a number of days, weeks, months or percents, 80 or 80%. Empty means the usual one. The add-on never changes this column.' },
    usual: { header: 'Usual', note: 'Holds while yours is empty or cannot be.' },
    holds: { header: 'In force', note: 'The number that is counted with. Where it is the usual one though yours is filled in, fill in a number without words. Renewed together with the report.' },
    about: { header: 'What it does', note: 'Where this number counts.' },
    term: { header: 'Code', note: 'The row is found by it, so keep this column.' },
  },
  values: {
    name: {
      leadDays: 'Lead time, days', safetyDays: 'Reserve, days', classA: 'Class A up to, %', classB: 'Class B up to, %', months: 'ABC: over how many months',
      classX: 'Class X: variation up to, %', classY: 'Class Y: variation up to, %', weeks: 'XYZ: over how many weeks',
    },
    about: {
      leadDays: 'How long a supply takes until it is on sale. What stands in an item’s own row on “Running out” or “Replenish” comes first.',
      safetyDays: 'For how many days more to keep a reserve. What stands in an item’s own row comes first.',
      classA: 'Items that together bring so many percents of the profit.',
      classB: 'Together with class A. All other items are class C.',
      months: 'This month and those before: 3 is this one and two more.',
      classX: 'How far a week usually is from the mean: demand is even.',
      classY: 'Demand varies. Beyond that is class Z, where it comes and goes.',
      weeks: 'Whole weeks before this one, from 4 to 52.',
    },
  },
};

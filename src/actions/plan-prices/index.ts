import { dateTime, integer, money, percent, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { type Change, defineAction, type Limits, type Values } from '../action';
import { setPrices } from '../set-prices';

/** Prices by schedule: from when, which, and when the price from before comes back. They go out as changes of prices do. */
export const planPrices = () => {
  const { keys, category, inputs, look, shown, send, isNothingToDo, task, measure, isMoney, isIdempotent, refuse, draft } = setPrices();
  return defineAction({
    table: defineTable({
      id: 'planPrices',
      columns: [
        text('vendorCode'), integer('nmID', 100), text('title', 220), money('price'), percent('discount'), money('discountedPrice', 120),
        typed(dateTime('from', 140)), typed(money('newPrice', 110)), typed(percent('newDiscount', 110)), typed(dateTime('until', 140)), typed(money('floor', 110)),
        text('result', 260), text('currency', 70),
      ],
      key: ['nmID'],
      write: 'snapshot',
      currency: 'currency',
    }),
    nameColumn: 'vendorCode',
    resultColumn: 'result',
    keys, category, inputs, look, shown, send, measure, isIdempotent, draft,
    ...(isNothingToDo === undefined ? {} : { isNothingToDo }),
    ...(task === undefined ? {} : { task }),
    ...(isMoney === undefined ? {} : { isMoney }),
    fields: [
      { id: 'price', input: 'newPrice', kind: 'whole' },
      { id: 'discount', input: 'newDiscount', kind: 'percent' },
      { id: 'floor', input: 'floor', kind: 'money', isGuard: true },
      { id: 'from', input: 'from', kind: 'moment', isGuard: true },
      { id: 'until', input: 'until', kind: 'moment', isGuard: true },
    ],
    // What comes back has no hour of its own.
    refuse: (change: Change, limits: Limits, [floor = null, from, until = null]: Values): ReturnType<typeof refuse> => {
      if (from === null) return 'hasNoDate';
      if (until !== null && Number(until) <= Number(from)) return 'isNoPeriod';
      return refuse(change, limits, [floor]);
    },
    isScheduled: true,
  });
};

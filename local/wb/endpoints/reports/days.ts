import { dateText, type DayNumber, moscowDay } from '../../time';
import { BadParameter } from '../endpoint';
import { moment } from '../parameters';

export interface Days { fromDay: DayNumber; toDay: DayNumber }

/** Both ends of the days asked for. @throws BadParameter one is missing or no date, or they are more than WB gives at once */
export function daysAsked(query: URLSearchParams, most = Infinity): Days {
  const [fromDay, toDay] = ['dateFrom', 'dateTo'].map((name) => {
    const day = moscowDay(moment(query.get(name), name));
    if (query.get(name) !== dateText(day)) throw new BadParameter(`${name}: date expected`);
    return day;
  }) as [DayNumber, DayNumber];
  if (toDay < fromDay) throw new BadParameter('dateTo should be greater dateFrom');
  if (toDay - fromDay + 1 > most) throw new BadParameter(`the period should be no longer than ${most} days`);
  return { fromDay, toDay };
}

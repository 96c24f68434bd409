export { cardCursorPages } from './card-cursor';
export { lastChangeDatePages } from './last-change-date';
export { offsetPages } from './offset';
export { reportTask } from './report-task';
export { objectAt, rowsAt } from './rows';
export { reportWeeks } from './report-weeks';
export { rrdIdPages } from './rrd-id';
export { single } from './single';
export { snapshotOffsetPages } from './snapshot-offset';

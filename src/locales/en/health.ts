import type { HealthTexts } from '../dialogs';

export const health: HealthTexts = {
  token: '{shop}: the token ({type}) is valid until {date}, {days} {days|day|days} left.',
  tokenRejected: '{shop}: WB does not accept the token ({type}). Create a new one in the WB cabinet and connect it.',
  ending: '“{title}”: WB will not give this data after {date}.',
  endingSomeDay: '“{title}”: WB has announced that it will not give this data much longer, but has named no day.',
  endingReplaced: 'WB offers “{instead}” in its place, which is here already.',
  endingReplacedByOff: 'WB offers “{instead}” in its place: switch that sheet on early, so that nothing is missed. The rows of the earlier one stay.',
  endingStandIn: 'The sheet goes over to what “{instead}” is made of by itself when WB switches it off, or now with one press. Rows and formulas stay.',
  endingStoodIn: 'New rows come from what “{instead}” is made of already. Earlier rows and formulas have stayed.',
  endingForGood: 'WB names nothing in its place. The rows that are kept stay on the sheet.',
  endingAnswered: 'WB gave it last on {date}.',
  endingIsOff: 'The sheet is off.',
  endingFailed: 'WB’s last answer: {error}',
  hole: '“{title}”[, {shop}]: the days {from} – {to} are missing. The sheet was not refreshed then, and WB gives them no more.',
  calls: 'Requests to WB today: {used}. Google allows {limit} a day.',
  triggerMinutes: 'Minutes of scheduled refreshing in 24 hours: {used}, {left} left. Google allows {limit}; when few are left we refresh for a shorter time and go on in the next hour.',
  cells: 'Cells in the spreadsheet: {used}. Google allows {limit}.',
  answers: 'answers',
};

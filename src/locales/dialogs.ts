import type { AlertId } from '../alerts';
import type { NotAsked } from '../reports/behind';

/** What is said of the sheet that the user is looking at; each line stands only where it is so. */
export interface SheetInfoTexts {
  title: string;
  /** `{sheet} {row}` */
  what: string;
  count: string;
  source: string;
  /** `{time}`, `{shop}` where there are several, `{next}` where WB wants a pause first. */
  updated: string;
  never: string;
  hourly: string;
  /** `{hours}`, two or more. */
  everyHours: string;
  byHand: string;
  /** `{hour}` */
  daily: string;
  /** `{weekday} {hour}` */
  weekly: string;
  /** Monday first. */
  weekdays: readonly string[];
  off: string;
  /** `{columns}`, here and below. */
  key: string;
  joined: string;
  absent: string;
  renamed: string;
  /** Of a report: `{sheet} {about} {row}`; `{sheets}` that it is made of, and `{time}`. */
  report: string;
  madeOf: string;
  yours: string;
  /** Of a sheet of ours that holds neither WB's data nor a report. */
  pages: Readonly<Record<'choice' | 'start' | 'behind' | 'endings' | 'journal' | 'draft' | 'example', string>>;
  notOurs: string;
}

/** What is said of a cell of a report and of the rows behind it. */
export interface BehindTexts {
  /** Name of the sheet. */
  title: string;
  /** `{column} {sheet}` */
  heading: string;
  cell: string;
  value: string;
  sum: string;
  /** What the report would say now, where the cell is no sum. */
  again: string;
  check: string;
  same: string;
  /** `{difference}` where both are numbers. */
  differs: string;
  /** The report has no such line any more. */
  gone: string;
  note: string;
  /** `{sheets}` that the report is made of. */
  noSum: string;
  /** `{sheet} {count}`, and `{silent}` rows that add nothing. */
  rows: string;
  /** Over the column of what each row adds. */
  adds: string;
  /** `{count}` */
  rest: string;
  rewritten: string;
  /** Why nothing can be shown. */
  refusals: Readonly<Record<NotAsked, string>>;
}

/** A question and the formula that answers it, arguments parted by `;`, `{stamp}` for the stamp. */
export interface FormulaSample {
  what: string;
  formula: string;
}

export interface StartTexts {
  /** Name of the sheet. */
  title: string;
  heading: string;
  steps: readonly { name: string; how: string }[];
  /** What is over the samples' columns. */
  what: string;
  formula: string;
  answer: string;
  samples: Readonly<Record<'updated' | 'stock' | 'ordered' | 'orderedSum' | 'balance', FormulaSample>>;
  /** Stands for an answer before the first refresh. */
  pending: string;
  /** Stands for an answer that the file has no data for. */
  missing: string;
  removable: string;
}

/** The sheet on which a person chooses whose numbers of which time to see. */
export interface ChoiceTexts {
  /** Name of the sheet. */
  title: string;
  hint: string;
  period: string;
  from: string;
  to: string;
  shop: string;
  article: string;
  number: string;
  /** Beside the moment of the data. */
  updated: string;
  /** After a change of a share. */
  points: string;
  /** Instead of a shop, and of an article. */
  all: string;
  periods: Readonly<Record<'today' | 'yesterday' | 'days7' | 'days28' | 'month' | 'lastMonth', string>>;
  /** The last payout: its sum, the end of its week, WB's reports, when they were made. */
  payout: Readonly<{ title: string; rows: readonly string[]; /** Instead of the reports of several shops. */ choose: string }>;
  /** What is over the numbers. */
  headers: readonly [name: string, chosen: string, before: string, change: string];
  numbers: readonly string[];
  advert: readonly string[];
  days: readonly string[];
  weeks: readonly string[];
  months: readonly string[];
  /** Over the lists below the charts, four each. */
  ending: readonly string[];
  best: readonly string[];
  worst: readonly string[];
  /** In the place of a list whose report is off: `{list} {report}`. */
  switchOn: string;
  /** `{report}` of a chart that is not there, under its headers. */
  chartOf: string;
  /** Over these two, `{title}`: where no cost is known; where all are, of which `{month}`; where some are, of which `{share}` of the pieces. */
  leaders: Readonly<Record<'lacking' | 'whole' | 'part', string>>;
  charts: Readonly<Record<'days' | 'weeks' | 'months', string>>;
}

/** What the panel says of tokens, methods and quotas. */
export interface HealthTexts {
  /** `{shop} {type} {date} {days}` */
  token: string;
  tokenRejected: string;
  /** `{title} {date}` */
  ending: string;
  /** `{title}`: WB has named no day yet. */
  endingSomeDay: string;
  /** `{instead}`, here and below: another sheet is what WB offers in its place, which is on, or off. */
  endingReplaced: string;
  endingReplacedByOff: string;
  /** Nothing takes its place. */
  /** `{instead}`: the sheet's own rows can come from what that sheet is made of, or do already. */
  endingStandIn: string;
  endingStoodIn: string;
  endingForGood: string;
  /** `{date}` */
  endingAnswered: string;
  /** `{error}` */
  endingFailed: string;
  /** On the list, of a sheet that was on. */
  endingIsOff: string;
  /** `{title} {shop} {from} {to}`: days that nobody asked for in time. */
  hole: string;
  /** `{used} {limit}`, here and below. */
  calls: string;
  triggerMinutes: string;
  cells: string;
  /** Said of a part of WB. */
  answers: string;
}

/** A checklist and the questions that may follow it. */
export interface ShareTexts {
  title: string;
  see: string;
  live: string;
  notLive: string;
  /** What one can do in each role. */
  viewer: string;
  editor: string;
  /** `{count}`, here and below. */
  formulas: string;
  goOn: string;
  askLive: string;
  askWarn: string;
  askUnwarn: string;
  askCopy: string;
  /** Follows the name of the sheet that was copied. */
  suffix: string;
  /** `{sheet}` */
  copied: string;
}

/** A change of all formulas of ours, from the menu. */
/** Whose tokens and whose clock refresh the file. */
export interface PeopleTexts {
  you: string;
  another: string;
  /** `{shop}` */
  shop: Readonly<Record<'mine' | 'both' | 'theirs' | 'nobodys', string>>;
  /** `{shop} {type} {date} {who}` */
  token: string;
  /** `{who} {time}`, here and below. */
  runs: string;
  stopped: string;
  noRuns: string;
  /** `{account}` */
  owner: string;
  ownerIsYou: string;
}

export interface RewritingTexts {
  title: string;
  /** `{count} {list}` */
  ask: string;
  /** `{count}` */
  done: string;
  none: string;
  askUndo: string;
  /** `{count}` */
  undone: string;
}

export interface AlertTexts {
  /** `{subject} {value} {unit} {left}` of a finding, what is said instead of a value of 0, and what to do about it. */
  rules: Readonly<Record<AlertId, { what: string; none?: string; todo: string }>>;
  /** Lines of a letter: `{date} {orders} {sum} {change}`, `{from} {to} {sum}`, `{soon} {over}`, `{count}`. */
  digest: Readonly<Record<'day' | 'payout' | 'ending' | 'mismatches', string>>;
  /** `{count}` */
  more: string;
  /** `{reason}`: a rule that could not be asked. */
  unasked: string;
  /** `{file}`, here and below; `{url}` of the file in the last. */
  mailSubject: string;
  mailHello: string;
  mailEnd: string;
}

/** A made-up shop. */
export interface ExampleTexts {
  /** Stands in each row. */
  shop: string;
  /** Name of a sheet; `{sheet}` as it would be called. */
  sheet: string;
  goods: readonly string[];
  brand: string;
  subject: string;
  region: string;
  warehouse: string;
  campaign: string;
}

/**
 * Texts of what is rarely shown, as JSON may carry them: they lie beside the script, which every cell formula loads.
 * As in `Locale`, a text that is missing does not compile.
 */
/** What somebody may ask, and the answer. */
export interface HelpTopic {
  title: string;
  text: string;
}

export interface Dialogs {
  help: readonly HelpTopic[];
  sheetInfo: SheetInfoTexts;
  behind: BehindTexts;
  alerts: AlertTexts;
  share: ShareTexts;
  start: StartTexts;
  example: ExampleTexts;
  choice: ChoiceTexts;
  health: HealthTexts;
  people: PeopleTexts;
  stamping: RewritingTexts;
  freezing: RewritingTexts;
}

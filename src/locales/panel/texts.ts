import type { ParameterId } from '../../formulas/formula';
import type { QuestionId } from '../../formulas/questions';
import type { ActionId } from '../../actions';
import type { ReportGroup } from '../../reports/report';
import type { Group } from '../../sync/dataset';
import type { AlertId } from '../../alerts';
import type { System } from '../../exchange/exchange';
import type { TokenType } from '../../wb/token/token-type';
import type { OpeningTexts } from './opening';

/** What a person came for. */
export type TabId = 'home' | 'reports' | 'data' | 'actions';
/** What stands behind «⋮»: looked at now and then. */
export type MorePageId = 'shops' | 'journal' | 'health' | 'settings' | 'help';
export type PlaceId = TabId | MorePageId;
/** Kinds of what is done with the data, in the order of the tab. */
export type ActionGroup = 'prices' | 'stocks' | 'cards' | 'orders' | 'reviews' | 'ads' | 'handOver' | 'file';
/** A page of the tab of actions. */
export type ActionPageId = 'share' | 'formulas' | 'labels' | ActionId | ExchangePageId;
/** A page of what goes to another system and comes from it. */
export type ExchangePageId = Extract<System, 'accountant' | '1c' | 'fresh' | 'moysklad' | 'bitrix24' | 'class365' | 'excel' | 'bank'>;

/** Everything that the pages say by themselves, in one language. Templates of `fill`. */
export interface PanelTexts extends OpeningTexts {
  language: 'ru' | 'en';
  places: Readonly<Record<PlaceId, string>>;
  sections: string;
  /** What «⋮» opens. */
  more: string;
  /** `{place}` that one goes back to. */
  backTo: string;
  cancel: string;
  close: string;
  tokenTypes: Readonly<Record<TokenType, string>>;
  time: {
    /** `{time}` */
    today: string;
    yesterday: string;
    never: string;
    moscow: string;
  };
  /** `{list}` of permissions. */
  consent: { missing: string; give: string };
  connect: ConnectPageTexts;
  example: { offer: string; show: string; there: string; remove: string; busy: string };
  home: HomeTexts;
  refresh: RefreshTexts;
  reports: ReportsTexts;
  presets: PresetsTexts;
  data: DataTexts;
  actions: ActionsTexts;
  exchange: ExchangePageTexts;
  shops: ShopsTexts;
  journal: JournalPageTexts;
  health: HealthTexts;
  alerts: AlertPageTexts;
  settings: SettingsTexts;
}

export interface ConnectPageTexts {
  title: string;
  /** `{shop}` */
  titleOfNew: string;
  lead: string;
  cabinet: string;
  cabinetLink: string;
  owner: string;
  type: string;
  categories: string;
  choose: string;
  copy: string;
  field: string;
  placeholder: string;
  button: string;
  checking: string;
  empty: string;
  /** `{account}` */
  account: string;
  noAccount: string;
  privacy: string;
}

export interface HomeTexts {
  shop: string;
  /** `{day}` of figures that are older than yesterday's. */
  yesterday: string;
  onDay: string;
  /** `{orders} {count} {sum}` */
  ordered: string;
  /** `{percent}` with its sign. */
  change: string;
  /** `{period}` */
  payout: string;
  attention: string;
  /** `{soon} {over} {count}` */
  ending: string;
  over: string;
  /** `{count}` */
  mismatches: string;
  /** `{days} {shop}` */
  token: string;
  tokenOver: string;
  /** `{report}` */
  notMade: string;
  noSheet: string;
}

export interface RefreshTexts {
  title: string;
  /** `{list}` of sheets that came with a copy of the file. */
  copied: string;
  copiedYes: string;
  copiedNo: string;
  refreshAll: string;
  /** As long as nothing has come. */
  loadFirst: string;
  pause: string;
  resume: string;
  stop: string;
  now: string;
  /** `{time}` */
  upToDate: string;
  next: string;
  details: string;
  notYet: string;
  /** Before a list of what takes hours, and `{count}` of more such. */
  plan: string;
  planMore: string;
  /** `{hours}`, `{days}` */
  hoursLong: string;
  daysLong: string;
  /** `{done} {total}` */
  progress: string;
  working: string;
  /** `{time}` is a countdown, here and below. */
  waiting: string;
  whyWaiting: string;
  longWaiting: string;
  held: string;
  whyHeld: string;
  paused: string;
  pausing: string;
  stopping: string;
  whyPaused: string;
  retrying: string;
  gaveUp: string;
  otherAccount: string;
  /** `{before} {now}` */
  whyOtherAccount: string;
  mayClose: string;
  failed: string;
  goesOn: string;
  /** `{minutes}` */
  timeLeft: string;
  /** `{rows} {count}` */
  rows: string;
  /** {list} of the datasets that one error is about. */
  commonTo: string;
  connectNew: string;
  retry: string;
  unseen: string;
}

export interface ReportsTexts {
  lead: string;
  /** `{time}` */
  made: string;
  /** `{sheets}` that must come first. */
  lacking: string;
  /** `{columns}` by their sheets. */
  without: string;
  open: string;
  makeAgain: string;
  /** In the order of the tab. */
  groups: Readonly<Record<ReportGroup, string>>;
}

export interface PresetsTexts {
  title: string;
  /** By the preset's id. */
  names: Readonly<Record<string, string>>;
  reports: string;
  datasets: string;
  /** `{sheets}` that are switched off. */
  without: string;
  /** `{calls} {minutes}` */
  cost: string;
  /** `{categories}` of a token to come. */
  needed: string;
  /** There is no shop yet. */
  connectFirst: string;
  nothing: string;
  add: string;
  /** Where it takes something away. */
  take: string;
}

export interface DataTexts {
  /** `{used} {limit}` */
  cells: string;
  /** Of the part of the work that datasets are about. */
  groups: Readonly<Record<Group, string>>;
  search: string;
  /** `{count}`, here and below. */
  onlyOn: string;
  all: string;
  nothingFound: string;
  /** `{on} {all}` */
  groupCount: string;
  locked: string;
  back: string;
  /** `{row}` */
  about: string;
  personal: string;
  /** Who will see it. */
  personalNote: string;
  openSheet: string;
  refreshOne: string;
  documents: string;
  download: string;
  findColumn: string;
  usualColumns: string;
  allColumns: string;
  /** `{time} {rows}` */
  updated: string;
  next: string;
  /** `{cells} {limit}` */
  wouldTake: string;
  takes: string;
  unknownCells: string;
  tooMany: string;
  schedule: string;
  scheduleUseful: string;
  scheduleByHand: string;
  /** `{hours}` */
  scheduleHours: string;
  scheduleDay: string;
  scheduleWeek: string;
  weekday: string;
  hour: string;
  /** `{hour}` */
  atHour: string;
  /** `{minutes}` */
  takesTime: string;
  /** As it is, of one that is off; `{all}` with what is on, of `{limit}`. */
  wouldTakeTime: string;
  /** `{minutes} {limit}` */
  allTime: string;
  history: string;
  historyDays: string;
  /** `{days}` that WB remembers. */
  kept: string;
  columns: string;
  /** `{on} {all}` */
  columnsCount: string;
  columnsNote: string;
  key: string;
  saveColumns: string;
}

/** Of the page that prints labels. */
export interface LabelsPageTexts {
  lead: string;
  nothing: string;
  of: string;
  printLabels: string;
  printSheets: string;
  drawing: string;
  failed: string;
}

/** Of the page that makes a formula. */
export interface FormulasPageTexts {
  what: string;
  questions: Readonly<Record<QuestionId, string>>;
  /** Of arguments. */
  names: Readonly<Partial<Record<ParameterId, string>>>;
  hints: Readonly<Partial<Record<ParameterId, string>>>;
  look: string;
  put: string;
  /** `{address}`, here and below. */
  replace: string;
  filled: string;
  done: string;
  ours: string;
  /** `{answer}` */
  answer: string;
  /** There is no answer, and nothing is wrong. */
  empty: string;
  /** `{rows} {columns}` */
  table: string;
}

export interface ActionsTexts {
  lead: string;
  groups: Readonly<Record<ActionGroup, string>>;
  pages: Readonly<Record<ActionPageId, { name: string; about: string }>>;
  share: { lead: string; begin: string };
  formulas: FormulasPageTexts;
  labels: LabelsPageTexts;
  loading: string;
  write: WriteTexts;
}

/** Of a page that changes something at WB. */
export interface WriteTexts {
  bySchedule: string;
  revoke: string;
  /** `{most}`. */
  forDays: string;
  /** Fills the draft in with it. */
  fill: string;
  propose: string;
  allow: string;
  /** Of a plan of prices, `{count}`. */
  schedule: string;
  loading: string;
  begin: string;
  /** `{sheets}` that must be loaded before a draft can be made. */
  lacks: string;
  load: string;
  fillIn: string;
  shop: string;
  make: string;
  again: string;
  open: string;
  check: string;
  noSheet: string;
  plan: string;
  looking: string;
  nothing: string;
  /** `{count}`, here and below. */
  willChange: string;
  willUndo: string;
  verifying: string;
  /** `{done} {sent} {count}` */
  sending: string;
  stop: string;
  /** `{average}` */
  average: string;
  /** `{before}`, `{after}` */
  stake: string;
  same: string;
  hidden: string;
  largest: string;
  refused: string;
  number: string;
  drop: string;
  send: string;
  /** `{minutes}` */
  expires: string;
  done: string;
  waiting: string;
  unknown: string;
  wbRefused: string;
  andMore: string;
  rowsBefore: string;
  rowsAfter: string;
  journal: string;
  undo: string;
  allowed: string;
  alone: string;
  /** `{list}` of people. */
  others: string;
  unread: string;
  haveRead: string;
  stopAll: string;
  release: string;
  limits: string;
  priceChange: string;
  highestBid: string;
  saveLimits: string;
}

export interface ExchangePageTexts {
  loading: string;
  check: string;
  download: string;
  file: string;
  working: string;
  /** The browser could not read the file. */
  unread: string;
  steps: string;
  chooseColumns: string;
  /** With a system that is asked by calls, or whose file is taken in. */
  talk: Readonly<Record<'how' | 'send' | 'connect' | 'disconnect' | 'sealed' | 'working' | 'done' | 'stopped', string>>;
}

export interface ShopsTexts {
  add: string;
  token: string;
  readOnly: string;
  canWrite: string;
  /** `{date} {days}` */
  expires: string;
  expired: string;
  age: string;
  rejected: string;
  open: string;
  closed: string;
  rotate: string;
  remove: string;
  removeShop: string;
  askRemove: string;
  askRemoveShop: string;
  yesRemove: string;
}

export interface JournalPageTexts {
  onlyErrors: string;
  copy: string;
  copied: string;
  copyByHand: string;
  empty: string;
  noErrors: string;
  reload: string;
}

export interface HealthTexts {
  title: string;
  ping: string;
  /** Makes the sheet that lists what WB takes away. */
  endings: string;
  /** `{title}` of what takes the place of something that WB takes away. */
  switchOn: string;
  /** Of a sheet whose rows WB will give from elsewhere only. */
  takeFromNew: string;
  takeAsBefore: string;
  levels: Readonly<Record<'ok' | 'warning' | 'bad', string>>;
}

export interface AlertPageTexts {
  title: string;
  /** Nothing was found; everything is switched off. */
  calm: string;
  off: string;
  choose: string;
  rules: Readonly<Record<AlertId, { name: string; about: string; limit: string }>>;
  mail: string;
  mailNote: string;
}

export interface SettingsTexts {
  dark: string;
  language: string;
  byAccount: string;
  live: string;
  liveNote: string;
  account: string;
  reset: string;
  resetNote: string;
  askReset: string;
  yesReset: string;
  removeAll: string;
  removeAllNote: string;
  askRemoveAll: string;
  yesRemoveAll: string;
}

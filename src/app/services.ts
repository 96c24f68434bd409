import type { Locale } from '../locales/locale';
import type { CachePort, LockPort, StorePort } from '../ports/store';
import type { ClockPort, WallClockPort } from '../ports/clock';
import type { FormulaCellsPort, TextSheetPort, SharingPort, StampPort } from '../ports/document';
import type { HttpPort } from '../ports/http';
import type { SystemHttpPort } from '../ports/system-http';
import type { MailPort, TextsPort, UiPort } from '../ports/person';
import type { ConsentPort, RandomPort, SessionPort, TriggerPort } from '../ports/execution';
import type { ChartsPort } from '../ports/charts';
import type { HighlightsPort } from '../ports/highlights';
import type { SheetListPort, WorkbookPort } from '../ports/workbook';

/** Everything a use case may need of the world, made on first use: an entry point pays only for what it touches. */
/** Which build this is. An installed copy is never told of a newer one. */
export interface Release {
  version: string;
  /** `YYYY-MM-DD`: what we know of WB is of that day. */
  on: string;
  /** Where the newest is found; '' where the build does not know. */
  home: string;
}

export interface Services {
  /** Shared by all users of the file, and possibly not there at all. */
  readonly cache: CachePort;
  readonly clock: ClockPort;
  readonly consent: ConsentPort;
  readonly formulaCells: FormulaCellsPort;
  readonly http: HttpPort;
  /** To systems other than WB. */
  readonly systemHttp: SystemHttpPort;
  /** Of all executions on this document. */
  readonly lock: LockPort;
  /** Null in a build that may not send letters. */
  readonly mail: MailPort | null;
  readonly textSheet: TextSheetPort;
  /** Of the formulas of one user: of many cells one asks WB. */
  readonly formulaLock: LockPort;
  readonly random: RandomPort;
  readonly session: SessionPort;
  readonly sharing: SharingPort;
  readonly sheetList: SheetListPort;
  readonly stamp: StampPort;
  readonly texts: TextsPort;
  readonly triggers: TriggerPort;
  readonly ui: UiPort;
  readonly wallClock: WallClockPort;
  readonly workbook: WorkbookPort;
  readonly charts: ChartsPort;
  readonly highlights: HighlightsPort;
  /** Of the add-on. */
  readonly release: Release;
  /** Shared by all users of the file: never a token. */
  readonly documentStore: StorePort;
  /** One user's, in all files. */
  readonly userStore: StorePort;
  /** In the language that the user has chosen, or the account's. */
  readonly locale: Locale;
  /** In the account's: for formulas, which must not look into a store. */
  readonly accountLocale: Locale;
}

/** The seller must do something before it can go on. */
export type UserActionCode =
  | 'TOKEN_NOT_A_TOKEN'
  | 'TOKEN_CUT'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_REJECTED'
  | 'TOKEN_READ_ONLY'
  | 'TOKEN_FOR_SANDBOX'
  | 'TOKEN_TYPE_UNKNOWN'
  | 'TOKEN_WITHOUT_CATEGORIES'
  | 'TOKEN_MISSING'
  | 'CONNECT_LATER'
  | 'FILE_LATER'
  | 'CATEGORY_MISSING'
  | 'TOKEN_TYPE_NOT_ALLOWED'
  | 'SERVICE_TOKEN_ONLY'
  | 'NO_SANDBOX'
  | 'PAYMENT_REQUIRED'
  | 'JAM_REQUIRED'
  | 'PERMISSION_MISSING'
  | 'NEEDED_TABLE'
  | 'SHEET_PROTECTED'
  | 'DATA_VALIDATION'
  | 'SHEET_FULL'
  | 'SHEETS_NOT_SETTLED'
  | 'KEY_COLUMN_DELETED'
  | 'NO_SHOP'
  | 'EXCHANGE_OPTION'
  | 'EXCHANGE_BLOCKED'
  | 'NOT_FROM_A_CELL'
  | 'OWNER_ONLY'
  | 'HOLDER_ONLY'
  | 'NOT_YOUR_TOKEN'
  | 'STORE_FULL'
  | 'OWN_STORE_FULL'
  | 'UNDO_TOO_LARGE'
  | 'FILE_TOO_LARGE'
  | 'FILE_UNREADABLE'
  | 'SYSTEM_NOT_CONNECTED'
  | 'SYSTEM_NO_SECRET'
  | 'SYSTEM_REFUSED'
  | 'SYSTEM_MOVED'
  | 'SYSTEM_SAYS'
  | 'TOKEN_CANNOT_WRITE'
  | 'WRITING_OFF'
  | 'WRITING_STOPPED'
  | 'NEW_EDITORS'
  | 'NO_DRAFT'
  | 'NOTHING_ENTERED'
  | 'PLAN_AT_WORK'
  | 'PLAN_STALE'
  | 'PLAN_TOO_LARGE'
  | 'NO_ROOM_FOR_CARDS'
  | 'CONFIRM_NUMBER'
  | 'NOTHING_TO_PROPOSE'
  | 'MANDATE_TERMS'
  | 'MANDATE_OVER'
  | 'CANNOT_UNDO'
  | 'LIMIT_BEYOND_RANGE'
  | 'FORMULA_NO_IMPORT'
  | 'FORMULA_OFF'
  | 'FORMULA_REPORT_NOT_OUT'
  | 'FORMULA_WHOLE_MONTHS'
  | 'FORMULA_WHOLE_WEEKS'
  | 'FORMULA_UNKNOWN_ARTICLE'
  | 'FORMULA_UNKNOWN_DATASET'
  | 'FORMULA_UNKNOWN_VALUE'
  | 'FORMULA_NO_COLUMN'
  | 'FORMULA_UNKNOWN_PERIOD'
  | 'FORMULA_UNKNOWN_WORD'
  | 'FORMULA_UNKNOWN_COLUMN'
  | 'FORMULA_UNKNOWN_CONDITION'
  | 'FORMULA_MIXED_CURRENCIES'
  | 'FORMULA_NOT_UNDERSTOOD'
  | 'FORMULA_NOT_READY'
  | 'FORMULA_TOO_LONG'
  | 'FORMULA_OWNER_ONLY'
  | 'FORMULA_OWNER_TOKEN';

/** Nothing to do but wait. */
export type TransientCode =
  | 'WB_RATE_LIMIT'
  | 'WB_SELLER_LIMIT'
  | 'WB_UNAVAILABLE'
  | 'NETWORK'
  | 'GOOGLE_DAILY_CALLS'
  | 'GOOGLE_SHEETS_BUSY'
  | 'GOOGLE_TROUBLE'
  | 'STORE_BUSY'
  | 'SYSTEM_BUSY'
  | 'SYSTEM_UNAVAILABLE';

/** Something we did not foresee: stop this dataset and ask for a report. */
export type DefectCode =
  | 'WB_BAD_REQUEST'
  | 'WB_METHOD_REMOVED'
  | 'WB_UNKNOWN_STATUS'
  | 'WB_ERROR_IN_ANSWER'
  | 'WB_UNREADABLE_ANSWER'
  | 'WB_UNKNOWN_SHAPE'
  | 'WB_PAGE_TOO_LARGE'
  | 'PAGINATION_STUCK'
  | 'REPORT_FAILED'
  | 'KEY_MISSING'
  | 'FIELD_MISSING'
  | 'SYSTEM_UNREADABLE'
  | 'UNEXPECTED';

export type ErrorCode = UserActionCode | TransientCode | DefectCode;

/** Values for the placeholders of the error's text; never a token. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

export type ErrorClass = 'userAction' | 'transient' | 'defect';

abstract class CodedError<Code extends ErrorCode> extends Error {
  abstract readonly errorClass: ErrorClass;

  constructor(readonly code: Code, readonly details: ErrorDetails = {}) {
    super(code);
  }
}

export class UserActionError extends CodedError<UserActionCode> {
  override readonly name = 'UserActionError';
  readonly errorClass = 'userAction';
}

export class TransientError extends CodedError<TransientCode> {
  override readonly name = 'TransientError';
  readonly errorClass = 'transient';

  /** @param retryAfterMs how long WB or Google asks to wait; null when they do not say. */
  constructor(code: TransientCode, readonly retryAfterMs: number | null, details: ErrorDetails = {}) {
    super(code, details);
  }
}

export class DefectError extends CodedError<DefectCode> {
  override readonly name = 'DefectError';
  readonly errorClass = 'defect';
}

export type WbError = UserActionError | TransientError | DefectError;

export function isWbError(error: unknown): error is WbError {
  return error instanceof UserActionError || error instanceof TransientError || error instanceof DefectError;
}

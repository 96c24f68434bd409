/**
 * Functions that the engine calculates as Sheets does (probed one by one, engine 0.8.4). Not here although the engine
 * has them: INDIRECT and OFFSET (they may reach cells that are not mirrored), RAND, VALUE (it reads `1,5` as English), and
 * REGEXEXTRACT (Sheets answers the group in brackets, the engine the whole match).
 */
export const SUPPORTED: ReadonlySet<string> = new Set(
  (
    'ABS ADDRESS AND ARRAYFORMULA AVERAGE AVERAGEIF AVERAGEIFS BYCOL BYROW CEILING CHAR CHOOSE CHOOSECOLS CHOOSEROWS CODE COLUMN COLUMNS ' +
    'CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DAY DAYS EDATE EOMONTH EXACT EXP FILTER FIND ' +
    'FLOOR HLOOKUP HOUR HSTACK IF IFERROR IFNA IFS INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISOWEEKNUM ISTEXT LAMBDA LARGE LEFT LEN LET LN ' +
    'LOG LOG10 LOOKUP LOWER MAP MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MINUTE MOD MONTH NA NETWORKDAYS NOT NOW OR PERCENTILE PI ' +
    'POWER PRODUCT PROPER QUOTIENT RANK REDUCE REGEXREPLACE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SCAN SEARCH ' +
    'SECOND SEQUENCE SIGN SMALL SORT SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SWITCH TEXT TEXTJOIN TIME TOCOL TODAY TOROW ' +
    'TRANSPOSE TRIM UNIQUE UPPER VLOOKUP VSTACK WEEKDAY WEEKNUM WORKDAY XLOOKUP XOR YEAR'
  ).split(' '),
);

/** Functions in which Sheets calculates ranges element by element and lets the result spill. */
export const ARRAY_CONTEXT: ReadonlySet<string> = new Set(
  (
    'ARRAYFORMULA BYCOL BYROW CHOOSECOLS CHOOSEROWS FILTER HSTACK INDEX LAMBDA MAP REDUCE SCAN SEQUENCE SORT SUMPRODUCT TOCOL TOROW ' +
    'TRANSPOSE UNIQUE VSTACK XLOOKUP'
  ).split(' '),
);

const RESULT_ARGUMENTS: Record<string, readonly number[]> = {
  ARRAYFORMULA: [0], CHOOSECOLS: [0], CHOOSEROWS: [0], FILTER: [0], HSTACK: [0, 1, 2, 3], IF: [1, 2], IFERROR: [0, 1], IFNA: [0, 1],
  INDEX: [0], SORT: [0], TOCOL: [0], TOROW: [0], TRANSPOSE: [0], UNIQUE: [0], VLOOKUP: [1], VSTACK: [0, 1, 2, 3],
};

/** Whether the cells of an argument may come out of the function as they are, empty ones included. */
export function passesCells(name: string, argument: number): boolean {
  return RESULT_ARGUMENTS[name]?.includes(argument) ?? false;
}

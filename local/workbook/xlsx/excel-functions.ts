/** Functions that Excel 2007+, LibreOffice and Sheets calculate alike, so that the exported formula may stay live. */
export const EXCEL_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS ' +
    'DATE DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH EXACT EXP FIND FLOOR HLOOKUP HOUR HYPERLINK IF IFERROR INDEX INDIRECT INT ' +
    'ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MEDIAN MID MIN MINUTE MOD MONTH ' +
    'NA NETWORKDAYS NOT NOW OFFSET OR PI POWER PRODUCT PROPER QUOTIENT RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS ' +
    'SEARCH SECOND SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TIME TODAY TRIM UPPER VALUE ' +
    'VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR'
  ).split(' '),
);

/**
 * Excel 2019's, which a file must name with `_xlfn.`, else Excel shows `#NAME?`. XLOOKUP, LET, FILTER and the like are
 * not here: LibreOffice 7.4 shows `#NAME?` for them even where the file holds their value.
 */
export const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set('CONCAT DAYS IFNA IFS ISOWEEKNUM MAXIFS MINIFS SWITCH TEXTJOIN XOR'.split(' '));

/** The errors xlsx knows; Google's others (`#ERROR!`) are shown as text. */
export const XLSX_ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

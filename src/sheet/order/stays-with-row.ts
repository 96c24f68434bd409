/** What fills more cells than its own. */
const SPILLS = /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|BYROW|CHOOSECOLS|CHOOSEROWS|FILTER|FLATTEN|GOOGLEFINANCE|HSTACK|IMPORT\w+|MAKEARRAY|MAP|QUERY|RANDARRAY|SCAN|SEQUENCE|SORTN?|SPLIT|TOCOL|TOROW|TRANSPOSE|TREND|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)\(|\{/i;

/** A function of ours that is asked for no article of the row may answer with a table. */
const OWN = /\bWB_/i;

const TEXT = /"(?:[^"]|"")*"/g;
/** With what stands before it: the mark of another sheet. */
const REFERENCE = /(!|\b)\$?[A-Z]{1,3}(\$?)(\d+)\b(?!\()/i;
const REFERENCES = new RegExp(REFERENCE.source, 'gi');

/**
 * Whether a formula says the same when its row moves: it fills its own cell alone and looks at cells of its row, at fixed rows and at whole
 * columns. Sheets turns any other reference to what stands as far from the new place.
 */
export function staysWithRow(formula: string, row: number): boolean {
  const bare = formula.replace(TEXT, '');
  const references = bare.match(REFERENCES) ?? [];
  if (SPILLS.test(bare) || (OWN.test(bare) && references.length === 0)) return false;
  return references.every((reference) => {
    const [, sheet, fixed, at] = REFERENCE.exec(reference) as unknown as [string, string, string, string];
    return fixed === '$' || (sheet !== '!' && Number(at) === row);
  });
}

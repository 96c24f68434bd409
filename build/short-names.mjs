/**
 * Long names that stand often in the declarations, the texts and the services, and never in a page, in what is stored or in
 * Google's own objects: every cell loads the script, so its size counts.
 */
const LONG = [
  'header', 'note', 'widthPx', 'what', 'todo', 'numberFormat', 'columnId', 'amountOf', 'keepsAll', 'documentStore', 'userStore', 'formulaCells', 'groupings',
  'checkedOn', 'freshForMs', 'throttleOf', 'lasting', 'changing', 'usualCalls', 'absentCells', 'fingerprintCell', 'measures', 'words',
  'workbook',
];

/**
 * How esbuild shortens them: alike in the script and in the texts that it reads, and as nothing else is called.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const SHORT_NAMES = {
  mangleProps: new RegExp(`^(?:${LONG.join('|')})$`),
  mangleCache: Object.fromEntries(LONG.map((name, at) => [name, `$${at.toString(36)}`])),
};

// npm run build -- --one-file: the add-on as one script that a person pastes into Extensions → Apps Script.

/** Where the page of a file may be read in the editor: it stops colouring lines of tens of thousands of letters. */
export const LINE_LETTERS = 1_000;

const MODULE = /src[\\/]gas[\\/]files-inside\.ts$/;

/**
 * Puts the texts and pages into the script, each a function, so that an execution makes a string of those only that it reads.
 * @param {Readonly<Record<string, string>>} files text by file name
 * @returns {import('esbuild').Plugin}
 */
export function filesInside(files) {
  const entries = Object.entries(files).map(([name, text]) => `${JSON.stringify(name.replace(/\.html$/, ''))}: () => ${piecesOf(text)}.join('')`);
  return {
    name: 'files-inside',
    setup: (build) => build.onLoad({ filter: MODULE }, () => ({ contents: `export const filesInside = {\n${entries.join(',\n')}\n};` })),
  };
}

/** @param {string} text */
function piecesOf(text) {
  const pieces = [];
  for (let at = 0; at < text.length; at += LINE_LETTERS / 2) pieces.push(text.slice(at, at + LINE_LETTERS / 2));
  return JSON.stringify(pieces);
}

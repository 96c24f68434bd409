// npm run docs: the tables of documents, from the declarations. A test finds a table that is not what this writes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writtenDocuments } from './documents/index';
import { builtTexts, ROOT } from './documents/texts';
import { noticeFor } from './notice.mjs';

const documents = writtenDocuments(builtTexts, (file) => readFileSync(path.join(ROOT, file), 'utf8'));
for (const [file, text] of Object.entries(documents)) writeFileSync(path.join(ROOT, file), text);
writeFileSync(path.join(ROOT, 'NOTICE'), await noticeFor(ROOT));

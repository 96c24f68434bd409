import type { TextsPort } from '../ports/person';
import { filesInside } from './files-inside';

/** Apps Script knows two kinds of files, and only HTML is not loaded by every execution. */
export const textFiles: TextsPort = {
  read: (name) => filesInside?.[name]?.() ?? HtmlService.createTemplateFromFile(name).getRawContent(),
};

import type { TextsPort } from '../ports/person';

/** Apps Script knows two kinds of files, and only HTML is not loaded by every execution. */
export const textFiles: TextsPort = {
  read: (name) => HtmlService.createTemplateFromFile(name).getRawContent(),
};

import type { TextsPort } from '../ports/texts';

/** Apps Script knows two kinds of files, and only HTML is not loaded by every execution. */
export const textFiles: TextsPort = {
  read: (name) => HtmlService.createTemplateFromFile(name).getRawContent(),
};

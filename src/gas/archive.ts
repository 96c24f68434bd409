import type { HttpFailure } from '../ports/http';
import { isGoogleTrouble } from '../wb/answer/unforeseen';
import { unpackedBytes } from '../wb/answer/zip';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** As much as Google lets an answer be: a text beyond that would end the execution, which nothing can catch. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * The one file of a zip archive, in UTF-8 or in the Cyrillic code page of Windows. Google unpacks and decodes: a list of bytes in
 * the script would take a number for each of up to fifty million (decision 0029). A whole archive that Google does not unpack is
 * taken for too large, because no document tells Google's limit: a dataset then asks for fewer days.
 */
export function textInArchive(response: Response): { text: string } | { failure: HttpFailure } {
  const bytes = unpackedBytes(response.getContentText('ISO-8859-1'));
  if (bytes === null) return { failure: 'notAnArchive' };
  if (bytes > MOST_BYTES) return { failure: 'tooLarge' };
  try {
    return { text: unpacked(response) };
  } catch (error) {
    if (!isGoogleTrouble(error)) throw error;
    return { failure: 'tooLarge' };
  }
}

function unpacked(response: Response): string {
  const [file] = Utilities.unzip(response.getBlob().setContentType('application/zip')) as [GoogleAppsScript.Base.Blob];
  const text = file.getDataAsString('UTF-8');
  return isMisread(text) ? file.getDataAsString('windows-1251') : text;
}

/** A sign that was broken at its source stands in a file of UTF-8 too; but words in Cyrillic come of no other code page. */
function isMisread(text: string): boolean {
  return text.includes('\ufffd') && !/[а-яё]{3}/i.test(text);
}

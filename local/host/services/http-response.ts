import { str } from '../service/param';
import { methodsOf, serviceClass } from '../service/service-class';
import { HostObject } from '../service/values';
import { BlobRef, decodeText, signed } from './blob';

export class ResponseRef extends HostObject {
  readonly className = 'HTTPResponse';
  constructor(readonly status: number, readonly headers: readonly [string, string][], readonly body: Buffer) {
    super();
  }

  /** UTF-8 with replacement characters for invalid bytes. */
  text(charset?: string): string {
    return decodeText(this.body, charset);
  }

  header(name: string): string | null {
    return this.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
  }
}

/** Values of repeated headers become a list in `getAllHeaders`, the last one counts in `getHeaders`. */
function grouped({ headers }: ResponseRef): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = {};
  for (const [name, value] of headers) all[name] = name in all ? [all[name] as string | string[], value].flat() : value;
  return all;
}

const on = methodsOf<ResponseRef>();

export const responseClass = serviceClass<GoogleAppsScript.URL_Fetch.HTTPResponse>({ name: 'HTTPResponse', path: 'UrlFetchApp.HTTPResponse' }, {
  getResponseCode: on.pure([[]], (_, self) => self.status),
  getContentText: on.pure([[], [str]], (_, self, charset) => self.text(charset)),
  getContent: on.pure([[]], (_, self) => signed(self.body)),
  getHeaders: on.pure([[]], (_, self) => Object.fromEntries(self.headers)),
  getAllHeaders: on.pure([[]], (_, self) => grouped(self)),
  getBlob: on.pure([[]], (_, self) => new BlobRef(self.body, self.header('content-type')?.split(';')[0] ?? null, null)),
});

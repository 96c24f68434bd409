import { list, num, str } from '../service/param';
import { methodsOf, serviceClass } from '../service/service-class';
import { HostObject, NumberList } from '../service/values';

export class BlobRef extends HostObject {
  readonly className = 'Blob';
  constructor(public bytes: Buffer, public contentType: string | null, public name: string | null) {
    super();
  }
}

/** Apps Script bytes are signed. */
export const signed = (bytes: Uint8Array): NumberList => new NumberList(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
export const fromSigned = (numbers: readonly number[]): Buffer => Buffer.from(numbers.map((byte) => byte & 0xff));

export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  // A letter a byte, as in Java; what browsers call so is a code page of Windows.
  if (/^iso-8859-1$/i.test(charset)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return new TextDecoder(charset, { ignoreBOM: false }).decode(bytes);
}

const on = methodsOf<BlobRef>();

export const blobClass = serviceClass<GoogleAppsScript.Base.Blob>({ name: 'Blob', path: 'Utilities.Blob' }, {
  getBytes: on.pure([[]], (_, self) => signed(self.bytes)),
  getDataAsString: on.pure([[], [str]], (_, self, charset) => decodeText(self.bytes, charset)),
  getContentType: on.pure([[]], (_, self) => self.contentType),
  getName: on.pure([[]], (_, self) => self.name),
  setName: on.pure([[str]], (_, self, name) => (self.name = name, self)),
  setBytes: on.pure([[list(num)]], (_, self, bytes) => (self.bytes = fromSigned(bytes), self)),
  setContentType: on.pure([[str]], (_, self, type) => (self.contentType = type, self)),
  setDataFromString: on.pure([[str], [str, str]], (_, self, text) => (self.bytes = Buffer.from(text), self)),
  copyBlob: on.pure([[]], (_, self) => new BlobRef(Buffer.from(self.bytes), self.contentType, self.name)),
});

import { createHash, createHmac, randomUUID } from 'node:crypto';
import { format } from 'node:util';
import zlib from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import type { Surroundings } from '../execution/surroundings';
import { ScriptError } from '../service/errors';
import { any, date, int, list, member, num, object, str } from '../service/param';
import { methodsOf, serviceClass, type Method, type ServiceClass } from '../service/service-class';
import { BlobRef, fromSigned, signed } from './blob';
import { formatDate } from './format-date';
import { parseCsv } from './parse-csv';

const on = methodsOf<ServiceClass>();
const bytes = list(num);
const charset = member('Charset');
const asBytes = (data: string | number[]): Buffer => (typeof data === 'string' ? Buffer.from(data) : fromSigned(data));
const digests: Record<string, string> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' };
const hmac = (algorithm: string, value: string | number[], key: string | number[]) =>
  signed(createHmac(algorithm, asBytes(key)).update(asBytes(value)).digest());
const webSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');

function decode64(text: string) {
  const normal = text.replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(normal)) throw new ScriptError('Could not decode string.');
  return signed(Buffer.from(normal, 'base64'));
}

const textMethods = {
  getUuid: on.pure([[]], () => randomUUID()),
  base64Encode: on.pure([[str], [bytes], [str, charset]], (_, _self, data) => asBytes(data).toString('base64')),
  base64EncodeWebSafe: on.pure([[str], [bytes], [str, charset]], (_, _self, data) => webSafe(asBytes(data).toString('base64'))),
  base64Decode: on.pure([[str], [str, charset]], (_, _self, text) => decode64(text)),
  base64DecodeWebSafe: on.pure([[str], [str, charset]], (_, _self, text) => decode64(text)),
  computeDigest: on.pure([[member('DigestAlgorithm'), str], [member('DigestAlgorithm'), bytes], [member('DigestAlgorithm'), str, charset]],
    (_, _self, algorithm, data) => {
      const name = digests[algorithm];
      if (!name) throw new ScriptError(`not emulated: DigestAlgorithm.${algorithm}`, 'Error');
      return signed(createHash(name).update(asBytes(data)).digest());
    }),
  computeHmacSha256Signature: on.pure([[str, str], [bytes, bytes], [str, str, charset]], (_, _self, value, key) => hmac('sha256', value, key)),
  formatDate: on.pure([[date, str, str]], (_, _self, when, zone, pattern) => formatDate(when, zone, pattern)),
  formatString: on.pure([[str], [str, any], [str, any, any], [str, any, any, any], [str, any, any, any, any]], (_, _self, template, ...args) =>
    formatString(template, args)),
  parseCsv: on.pure([[str], [str, str]], (_, _self, text, delimiter = ',') => parseCsv(text, delimiter)),
} satisfies { [K in keyof GoogleAppsScript.Utilities.Utilities]?: Method };

/** printf with the parts that scripts use: %s %d %f %x %%, width, zero padding and precision. */
function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%([-0]?)(\d*)(?:\.(\d+))?([sdifx%])/g, (_, flag: string, width: string, precision: string | undefined, kind: string) => {
    if (kind === '%') return '%';
    const value = args[next++];
    const text = kind === 'f' ? Number(value).toFixed(precision === undefined ? 6 : Number(precision))
      : kind === 'x' ? Number(value).toString(16)
      : kind === 's' ? format('%s', value) : String(Math.trunc(Number(value)));
    if (flag === '-') return text.padEnd(Number(width));
    return text.padStart(Number(width), flag === '0' ? '0' : ' ');
  });
}

const newBlob = (data: string | number[], type: string | null = null, name: string | null = null) => new BlobRef(asBytes(data), type, name);

const blobMethods = {
  newBlob: on.pure([[str], [bytes], [str, str], [bytes, str], [str, str, str], [bytes, str, str]], (_, _self, data, type, name) =>
    newBlob(data, type ?? (typeof data === 'string' ? 'text/plain' : null), name)),
  gzip: on.pure([[object(BlobRef)], [object(BlobRef), str]], (_, _self, blob, name) =>
    new BlobRef(zlib.gzipSync(blob.bytes), 'application/x-gzip', name ?? (blob.name ? `${blob.name}.gz` : 'archive.gz'))),
  ungzip: on.pure([[object(BlobRef)]], (_, _self, blob) => new BlobRef(orFail(() => zlib.gunzipSync(blob.bytes)), null, blob.name?.replace(/\.gz$/, '') ?? null)),
  zip: on.pure([[list(object(BlobRef))], [list(object(BlobRef)), str]], (_, _self, blobs, name = 'archive.zip') => {
    const files = Object.fromEntries(blobs.map((blob, i) => [blob.name ?? `file${i}`, new Uint8Array(blob.bytes)]));
    return new BlobRef(Buffer.from(zipSync(files)), 'application/zip', name);
  }),
  unzip: on.pure([[object(BlobRef)]], ({ host }, _self, blob) =>
    Object.entries(orFail(() => unzipSync(new Uint8Array(blob.bytes), { filter: (file) => fits(file.originalSize, host) }))).map(([name, data]) => new BlobRef(Buffer.from(data), null, name))),
} satisfies { [K in keyof GoogleAppsScript.Utilities.Utilities]?: Method };

/** How much a blob may hold is documented nowhere; authors meet a limit of 50 MB. */
function fits(bytes: number, { options: { largestBlobBytes = 50 * 1024 * 1024 } }: Surroundings): boolean {
  if (bytes > largestBlobBytes) throw new Error('too large');
  return true;
}

function orFail<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch {
    throw new ScriptError('Invalid argument');
  }
}

export const utilitiesClass = serviceClass<GoogleAppsScript.Utilities.Utilities>(
  { name: 'Utilities', global: 'Utilities', enums: { Charset: 'Charset', DigestAlgorithm: 'DigestAlgorithm' } },
  {
    ...textMethods,
    ...blobMethods,
    sleep: on.write([[int]], (execution, _, ms) => {
      if (ms < 0 || ms > 300_000) throw new ScriptError('Invalid argument: milliseconds');
      execution.spend(ms);
    }),
  },
);


const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** By the code of its letter; -1 for what is none of the alphabet's. */
const VALUES = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

/** The bytes behind base64 (RFC 4648 §4), padded or not; null for a text that is none. */
export function bytesOfBase64(encoded: string): Uint8Array | null {
  const text = encoded.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [pending, bits, filled] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES[text.charCodeAt(at)] ?? -1;
    if (value < 0) return null;
    pending = ((pending << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled] = (pending >> bits) & 0xff;
    filled += 1;
  }
  return bytes;
}

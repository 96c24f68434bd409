const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The UTF-8 text behind base64url without padding (RFC 4648 §5).
 * @throws URIError  bytes that are no UTF-8; characters outside the alphabet are the caller's to refuse
 */
export function decodeBase64Url(encoded: string): string {
  let percentEncoded = '';
  let pending = 0;
  let pendingBits = 0;
  for (const char of encoded) {
    pending = (pending << 6) | ALPHABET.indexOf(char);
    pendingBits += 6;
    if (pendingBits >= 8) {
      pendingBits -= 8;
      percentEncoded += percent(pending >> pendingBits);
      pending &= (1 << pendingBits) - 1;
    }
  }
  return decodeURIComponent(percentEncoded);
}

function percent(byte: number): string {
  return `%${byte.toString(16).padStart(2, '0')}`;
}

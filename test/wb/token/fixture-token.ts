/** A token as WB makes them, put together here so that no file holds a text that looks like a real one. */
export function jwtOf(payload: unknown): string {
  return [{ alg: 'ES256', kid: '20260101v1', typ: 'JWT' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('signature_of-the-fixture')
    .join('.');
}

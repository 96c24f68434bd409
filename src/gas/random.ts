import type { RandomPort } from '../ports/execution';

/** Apps Script has no `crypto`; its UUIDs come from a secure generator, and a digest spreads them over all bits. */
export const uuidRandom: RandomPort = {
  uuid: () => Utilities.getUuid(),
  bytes(count) {
    const bytes = new Uint8Array(count);
    for (let filled = 0; filled < count;) {
      const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, Utilities.getUuid() + Utilities.getUuid() + Utilities.getUuid());
      for (const byte of digest) if (filled < count) bytes[filled++] = byte & 0xff;
    }
    return bytes;
  },
};

// What the vault needs of the package. The build loads it at the first call (build/at-first-call.mjs), so functions only.
export { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
export { bytesToHex, concatBytes, hexToBytes } from '@noble/ciphers/utils.js';

// What is used of the packer. The build loads it at the first call (build/at-first-call.mjs), so functions only.
export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

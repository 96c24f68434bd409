// What is used of the packer. The build loads it at the first call (build/at-first-call.mjs), so functions only.
export { strToU8, zipSync } from 'fflate';

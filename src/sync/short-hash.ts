const { imul } = Math;

/** Constants of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, and a second seed: 64 bits in all. */
const SEEDS = [0x811c9dc5, 0x9747b28c];
const FACTOR = 0x01000193;

/** Sixteen letters that tell texts apart; not for secrets. */
export function shortHash(text: string): string {
  return SEEDS.map((seed) => {
    let state = seed;
    for (let at = 0; at < text.length; at += 1) state = imul(state ^ text.charCodeAt(at), FACTOR);
    // FNV alone leaves the last letters to the low bits.
    state = imul(state ^ (state >>> 15), 0x85ebca6b);
    return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

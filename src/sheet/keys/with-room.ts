type Numbers = Uint16Array | Int32Array | Uint32Array | Float64Array;

/** The same numbers, moved to a longer array when so many have no room: half as long again, or each new one would move all. */
export function withRoom<T extends Numbers>(numbers: T, length: number): T {
  if (length <= numbers.length) {
    return numbers;
  }
  const longer = new (numbers.constructor as new (size: number) => T)(Math.ceil(length * 1.5));
  longer.set(numbers);
  return longer;
}

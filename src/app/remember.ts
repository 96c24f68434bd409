/** Makes a thing when it is asked for first, one for each key. */
export function remember<Of, T>(key: (of: Of) => string, make: (of: Of) => T): (of: Of) => T {
  const made = new Map<string, T>();
  return (of) => {
    const value = made.get(key(of)) ?? make(of);
    made.set(key(of), value);
    return value;
  };
}

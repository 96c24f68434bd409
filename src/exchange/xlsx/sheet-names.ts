const REFUSED = /[[\]:*?/\\\u0000-\u001f]/g;
const OUTER = /^['\s]+|['\s]+$/g;
const LONGEST = 31;

/** Names that Excel takes: short, without its marks, each another one whatever its letters. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const bare = title.replace(REFUSED, ' ').replace(OUTER, '') || 'Sheet';
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` ${number}`;
      const name = `${Array.from(bare).slice(0, LONGEST - end.length).join('').slice(0, LONGEST - end.length)}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

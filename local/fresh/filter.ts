type Thing = Readonly<Record<string, unknown>>;

/** Strings of any length: the query language of the platform compares none. */
const ENDLESS = ['Комментарий'];

const CLAUSE = /^([\p{L}_\d]+) (eq|ge|lt) (?:(guid|datetime)?'((?:[^']|'')*)'|(true|false))$/u;

/** Whether a thing is what a filter of OData asks for: clauses with `and`, as 1С takes them. @throws Error it is none */
export function filterOf(filter: string, fields: readonly string[]): (thing: Thing) => boolean {
  const clauses = filter.split(' and ').filter((one) => one !== '').map((clause) => {
    const [, field = '', sign = '', kind, text = '', flag] = CLAUSE.exec(clause) ?? [];
    if (!fields.includes(field)) throw new Error(`Свойство "${field}" не найдено: ${clause}`);
    if (ENDLESS.includes(field)) throw new Error(`Нельзя сравнивать поля неограниченной длины: ${field}`);
    if (field.endsWith('_Key') !== (kind === 'guid') || (field === 'Date') !== (kind === 'datetime')) throw new Error(`Ошибка разбора опции запроса $filter: ${clause}`);
    const wanted = flag === undefined ? text.replace(/''/g, '\'') : flag === 'true';
    return (thing: Thing): boolean => {
      const own = thing[field];
      if (sign === 'eq') return own === wanted;
      return sign === 'ge' ? String(own) >= String(wanted) : String(own) < String(wanted);
    };
  });
  return (thing) => clauses.every((fits) => fits(thing));
}

/** Whether nothing stands in a part of what a row is known by. Rows that all lack the same part would be taken for one row. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

import { bringing, rowsAt, single } from '../../../../src/sync/paging';
import { first, get, line, PAGE } from '../contexts';

it('says of every page which columns it brings', () => {
  const paging = bringing('changing', single({ call: get('/status'), rows: (body) => rowsAt(body) }));
  expect(line(paging, first(paging))).toBe('GET /status');
  expect(paging.read([{ id: 1 }], first(paging), PAGE)).toEqual({ rows: [{ id: 1 }], next: null, only: 'changing' });
});

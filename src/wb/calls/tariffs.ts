import { everyHours, everySeconds } from '../request/limits';
import { call, type WbCall } from './call';

const source = 'https://dev.wildberries.ru/openapi/wb-tariffs';

export const commissions = call({
  method: 'GET', path: '/api/v1/tariffs/commission', category: 'common', source,
  limits: { full: everySeconds(60, 2), base: everyHours(0.2) },
});

export const boxTariffs = ofDay('box');
export const palletTariffs = ofDay('pallet');
export const returnTariffs = ofDay('return');

function ofDay(of: string): WbCall {
  return call({ method: 'GET', path: `/api/v1/tariffs/${of}`, category: 'common', source, limits: { full: everySeconds(1, 5), base: everyHours(1) } });
}

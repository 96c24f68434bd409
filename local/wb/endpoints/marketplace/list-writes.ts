/** Warehouses, passes, settings of returns and stocks that the seller takes away. */
import { type Answer, json, noContent } from '../../answer';
import type { Call, Endpoint } from '../endpoint';
import { BadParameter } from '../endpoint';
import { fieldsOf, wholeNumber } from '../parameters';
import { idsIn } from './paged';
import { refuseMarketplace as refuse } from './refuse';

const notFound = (): Answer => json({ code: 'NotFound', message: 'not found', data: null }, 404);
const text = (value: unknown, name: string, least: number, most: number): string => {
  if (typeof value !== 'string' || value.length < least || value.length > most) throw new BadParameter(`${name}: ${least} to ${most} letters`);
  return value;
};

function warehouse({ body }: Call): { name: string; officeId: number } {
  const { name, officeId } = fieldsOf(body);
  return { name: text(name, 'name', 1, 200), officeId: wholeNumber(officeId, 'officeId', { min: 1 }) };
}

function pass({ body }: Call) {
  const { firstName, lastName, carModel, carNumber, officeId } = fieldsOf(body);
  return {
    firstName: text(firstName, 'firstName', 1, 100), lastName: text(lastName, 'lastName', 1, 100), carModel: text(carModel, 'carModel', 1, 100),
    carNumber: text(carNumber, 'carNumber', 6, 9), officeId: wholeNumber(officeId, 'officeId', { min: 1 }),
  };
}

const made = (make: (call: Call) => number): Endpoint => ({ refuse, answer: (call) => json({ id: make(call) }, 201) });
const done = (act: (call: Call) => boolean): Endpoint => ({ refuse, answer: (call) => (call.settings.isForgetful || act(call) ? noContent() : notFound()) });

function removeStocks({ shop, path, body, settings }: Call): Answer {
  const ids = idsIn(body, 'chrtIds', 1000);
  if (!settings.isForgetful) for (const id of ids) shop.changesOfSeller.removeStock(Number(path.warehouseId), Number(id));
  return noContent();
}

function setReturns({ shop, body, settings }: Call): Answer {
  const { type } = fieldsOf(body);
  if (!['allToWarehouse', 'allToPickupPoint', 'byCourier'].includes(String(type))) throw new BadParameter('type: unknown');
  const ids = [...idsIn(body, 'chrtIds', 1000)];
  if (!settings.isForgetful) for (const id of ids) shop.changesOfSeller.returns.set(Number(id), String(type));
  return json({ results: ids.map((chrtId) => ({ chrtId, success: true })) });
}

export const listWriteEndpoints: Record<string, Endpoint> = {
  'POST /api/v3/warehouses': made((call) => (call.settings.isForgetful ? 0 : call.shop.warehouses.make({ ...warehouse(call), cargoType: 1, deliveryType: 1, isDeleting: false, isProcessing: false }))),
  'PUT /api/v3/warehouses/{warehouseId}': done((call) => call.shop.warehouses.change(Number(call.path.warehouseId), warehouse(call))),
  'DELETE /api/v3/warehouses/{warehouseId}': done(({ shop, path }) => shop.warehouses.remove(Number(path.warehouseId))),
  'POST /api/v3/passes': made((call) => (call.settings.isForgetful ? 0 : call.shop.passes.make(pass(call)))),
  'PUT /api/v3/passes/{passId}': done((call) => call.shop.passes.change(Number(call.path.passId), pass(call))),
  'DELETE /api/v3/passes/{passId}': done(({ shop, path }) => shop.passes.remove(Number(path.passId))),
  'DELETE /api/v3/stocks/{warehouseId}': { refuse, answer: removeStocks },
  'PATCH /api/marketplace/v3/fbs/settings/autoreturns/items': { refuse, answer: setReturns },
};

/** What a seller says to buyers: decisions on claims, messages, goods asked back, pinned reviews. */
import { type Answer, json } from '../answer';
import { uuidOf } from '../token';
import { nextRequestId } from '../problem';
import { chatId, chatting, claimOf, signOf } from './buyers';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { refuse } from './feedbacks';
import { refuseAnalytics } from './order-feed';
import { fieldsOf, list } from './parameters';
import { pinsOf } from './questions';

const MOST_PINS = 500;
const MOST_LETTERS = 1000;
const LEAST_LETTERS = 10;

/** Only by the signature, which the chat itself shows. */
function message({ shop, body, nowMs, settings }: Call): Answer {
  const { replySign, message: text } = fieldsOf(body);
  const order = chatting(shop).find((one) => signOf(one) === replySign);
  if (order === undefined) throw new BadParameter('Invalid signature');
  if (typeof text !== 'string' || text === '' || text.length > MOST_LETTERS) throw new BadParameter('Invalid value for "message"');
  if (!settings.isForgetful) shop.changesOfBuyers.said.set(chatId(order), { text, atMs: nowMs });
  return json({ result: { addTime: nowMs, chatID: chatId(order), sign: signOf(order) }, errors: [] });
}

/** Nothing but what the claim itself offers. */
function decide({ shop, body, nowMs, settings }: Call): Answer {
  const { id, action, comment } = fieldsOf(body);
  const order = shop.orders().find((one) => one.returnMs > 0 && claimOf(shop, one).text.id === id);
  if (order === undefined) throw new BadParameter('claim not found');
  if (!claimOf(shop, order).text.actions.includes(String(action))) throw new BadParameter('action is not available');
  const isMeant = action === 'rejectcustom' || action === 'approvecc1';
  if (comment !== undefined && !(isMeant && typeof comment === 'string' && comment.length >= LEAST_LETTERS && comment.length <= MOST_LETTERS)) throw new BadParameter('comment: wrong');
  if (action === 'rejectcustom' && comment === undefined) throw new BadParameter('comment: required');
  if (!settings.isForgetful) shop.changesOfBuyers.decisions.set(String(id), { action: String(action), comment: typeof comment === 'string' ? comment : null, atMs: nowMs });
  return json({});
}

function askBack({ shop, body, nowMs, settings }: Call): Answer {
  const { feedbackId } = fieldsOf(body);
  const found = shop.feedbacks().find(({ id }) => id === feedbackId);
  if (found === undefined) throw new BadParameter('Not found feedback');
  if (!settings.isForgetful) shop.changesOfBuyers.returns.set(found.id, nowMs);
  return json({ data: null, error: false, errorText: '', additionalErrors: null });
}

function pin({ shop, body, nowMs, settings }: Call): Answer {
  const known = new Set(shop.feedbacks().map(({ id }) => id));
  const pinned = new Set(pinsOf(shop).filter(({ state }) => state === 'pinned').map(({ feedbackId }) => feedbackId));
  const data = list(body, 'body', MOST_PINS).map((item) => {
    const { feedbackId, pinMethod, pinOn } = fieldsOf(item, 'item');
    if ((pinOn !== 'nm' && pinOn !== 'imt') || (pinMethod !== 'subscription' && pinMethod !== 'tariff')) throw new BadParameter('invalid request body');
    const named = { feedbackId, pinMethod, pinOn };
    const detail = !known.has(String(feedbackId)) ? 'item not found or does not belong to seller' : pinned.has(String(feedbackId)) ? 'item is pinned already' : '';
    if (detail !== '') return { ...named, isErrors: true, errors: [{ status: 'itemNotFound', title: 'item not found', detail, requestId: uuidOf(nextRequestId()), origin: 'pin-open-api' }] };
    return { ...named, pinId: settings.isForgetful ? 1 : shop.changesOfBuyers.pin(String(feedbackId), { pinMethod, pinOn, atMs: nowMs }), isErrors: false };
  });
  return json({ data });
}

function unpin({ shop, body, settings }: Call): Answer {
  const known = new Set(pinsOf(shop).map(({ pinId }) => pinId));
  const ids = list(body, 'body', MOST_PINS).map(Number).filter((id) => known.has(id));
  if (!settings.isForgetful) for (const id of ids) shop.changesOfBuyers.unpin(id);
  return json({ data: ids });
}

export const buyerWriteEndpoints: Record<string, Endpoint> = {
  'POST /api/v1/seller/message': { refuse: refuseAnalytics, answer: message },
  'PATCH /api/v1/claim': { refuse: refuseAnalytics, answer: decide },
  'POST /api/v1/feedbacks/order/return': { refuse, answer: askBack },
  'POST /api/feedbacks/v1/pins': { refuse: refuseAnalytics, answer: pin },
  'DELETE /api/feedbacks/v1/pins': { refuse: refuseAnalytics, answer: unpin },
};

import { type Answer, json } from '../../answer';

/** The 400 of all methods of Marketplace. */
export const refuseMarketplace = (message: string): Answer => json({ code: 'IncorrectParameter', message, data: null }, 400);

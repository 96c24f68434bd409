/** In the name of a status that cancels. */
export const CANCELLED = 'отмен';

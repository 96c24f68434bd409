/** Kinds of WB tokens; limits and open methods depend on them (WB guide «Авторизация»). */
export type TokenType = 'personal' | 'service' | 'base' | 'test';

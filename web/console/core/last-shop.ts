const KEY = 'mtc-last-shop'

/** Where the person worked last in this browser: the base of a place, `/games`. */
export const lastShop = (): string | undefined => localStorage.getItem(KEY) ?? undefined
export const rememberShop = (base: string): void => localStorage.setItem(KEY, base)

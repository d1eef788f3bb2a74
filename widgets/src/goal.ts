import { currencyExponent } from '@mtc/openapi/currency'

/**
 * A goal in the units that answers come in. People give goals of money in whole units of the shop's own currency; for
 * another currency there is no goal.
 */
export function goalIn(goal: number | undefined, currency: string | null, shopCurrency: string): number | undefined {
  if (goal === undefined || currency === null) return goal
  return currency === shopCurrency ? Math.round(goal * 10 ** currencyExponent(currency)) : undefined
}

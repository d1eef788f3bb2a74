import type { AppContext } from '../../kit/env.ts'
import { dayOf } from '../insights/days.ts'

/** The day that it is where the shop is: `2027-01-31`. */
export const todayOf = (c: AppContext): string => dayOf(c.get('platform').now(), c.get('tenant').timeZone)

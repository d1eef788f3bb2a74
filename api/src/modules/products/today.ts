import type { AppContext } from '../../kit/env.ts'
import { textOfDay } from '../../kit/time/calendar.ts'
import { dayIn } from '../../kit/time/zone.ts'

/** The day that it is where the shop is: `2027-01-31`. */
export const todayOf = (c: AppContext): string => textOfDay(dayIn(c.get('tenant').timeZone, c.get('platform').now()))

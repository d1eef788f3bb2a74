const MONDAY = 1

/** What newer browsers know of a language's weeks. */
interface KnowsWeeks {
  getWeekInfo?: () => { firstDay: number }
}

/** The day that weeks begin on where a language is spoken; Monday is 1, and where nothing is known. */
export function firstDayOfWeek(locale: string | undefined): number {
  const known: KnowsWeeks & Intl.Locale = new Intl.Locale(locale ?? Intl.DateTimeFormat().resolvedOptions().locale)
  return known.getWeekInfo?.().firstDay ?? MONDAY
}

export const GRADES = ['Extra', 'Class I', 'Class II'] as const

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

export const STORAGE = ['Room temperature', 'Cool and dark', 'Fridge', 'Fridge once ripe'] as const

export const PROCESSES = ['Cold-pressed', 'Pasteurised'] as const

export const ORIGINS = [
  'Austria',
  'Belgium',
  'Brazil',
  'Burkina Faso',
  'Colombia',
  'Costa Rica',
  'Cyprus',
  'Ecuador',
  'Finland',
  'France',
  'Germany',
  'Ghana',
  'Greece',
  'Hungary',
  'India',
  'Italy',
  'Kenya',
  'Madagascar',
  'Mexico',
  'Netherlands',
  'New Zealand',
  'Nicaragua',
  'Peru',
  'Philippines',
  'Poland',
  'South Africa',
  'Spain',
  'Sri Lanka',
  'Switzerland',
  'Thailand',
  'Turkey',
  'United Kingdom',
  'Vietnam',
] as const

export type Grade = (typeof GRADES)[number]
export type Process = (typeof PROCESSES)[number]

/** The months from the first to the last of `Nov-Apr`, in the order of the year. */
export function monthsOf(season: string): string[] {
  const [first = '', last = ''] = season.split('-')
  const names: readonly string[] = MONTHS
  const from = names.indexOf(first)
  const to = names.indexOf(last)
  return MONTHS.filter((_, index) => (from <= to ? index >= from && index <= to : index >= from || index <= to))
}

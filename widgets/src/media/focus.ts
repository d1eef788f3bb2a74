/** The part of a picture that stays in sight where its edges are cut. */
export const FOCUSES = ['center', 'top', 'bottom', 'left', 'right'] as const
export type Focus = (typeof FOCUSES)[number]

export const FOCUS_OPTIONS: { value: Focus; label: string }[] = [
  { value: 'center', label: 'The middle' },
  { value: 'top', label: 'The top' },
  { value: 'bottom', label: 'The bottom' },
  { value: 'left', label: 'The left side' },
  { value: 'right', label: 'The right side' },
]

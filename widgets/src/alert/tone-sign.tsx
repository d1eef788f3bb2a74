import type { TONES } from './manifest.ts'
import classes from './view.module.css'

type Tone = (typeof TONES)[number]

/** A shape for each tone, so that the colour never says it alone; the name is for those who hear it. */
const SIGNS: Readonly<Record<Tone, { name: string; path: string }>> = {
  info: { name: 'Information', path: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM10 9v5M10 6v.5' },
  success: { name: 'Good news', path: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM6.5 10.5l2.5 2.5 4.5-5' },
  warning: { name: 'Warning', path: 'M10 2.5l8.5 15h-17zM10 8v4.5M10 14.8v.4' },
  danger: { name: 'Something is wrong', path: 'M6.5 2h7L18 6.5v7L13.5 18h-7L2 13.5v-7zM10 6v5M10 13.6v.4' },
}

export function ToneSign({ tone }: { tone: Tone }) {
  const { name, path } = SIGNS[tone]
  return (
    <svg className={classes.sign} viewBox="0 0 20 20" role="img" aria-label={name}>
      <path d={path} />
    </svg>
  )
}

import type { ReactNode } from 'react'
import type { Series } from '../series.ts'
import classes from './chart.module.css'

/** The most charts that share one widget; the others are named. */
const SHOWN = 3

interface PerCurrencyProps {
  series: readonly Series[]
  children: (series: Series, isMain: boolean) => ReactNode
}

/** One chart for each currency, each on an axis of its own: the first large, the others small below it. */
export function PerCurrency({ series, children }: PerCurrencyProps) {
  const rest = series.slice(SHOWN)
  return (
    <div className={classes.stack}>
      {series.slice(0, SHOWN).map((one, index) => (
        <div key={one.currency} className={classes.share} data-main={index === 0 || undefined}>
          {series.length > 1 && <span className={classes.currency}>{one.currency}</span>}
          {children(one, index === 0)}
        </div>
      ))}
      {rest.length > 0 && <p className={classes.rest}>Not drawn: {rest.map(({ currency }) => currency).join(', ')}</p>}
    </div>
  )
}

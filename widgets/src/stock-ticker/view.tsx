import { useRef, useState } from 'react'
import { formatChange, formatValue } from '../format.ts'
import { Scroller } from '../frame/scroller.tsx'
import type { ViewProps, WidgetContext } from '../view.ts'
import { stockTicker } from './manifest.ts'
import { type Quote, quotesOf } from './quotes.ts'
import { useIsWider } from './use-is-wider.ts'
import classes from './view.module.css'

const SECONDS_PER_QUOTE = { still: 0, slow: 6, brisk: 3 } as const

/**
 * A line of figures that runs while there is more of it than fits, nobody paused it, points at it or is in it by
 * keyboard, and nobody asked for less motion. Standing still it is a list that scrolls.
 */
export default function StockTickerView({ props, data, context, interaction }: ViewProps) {
  const { title, pace } = stockTicker.read(props)
  const answer = data?.['data']
  const [isPaused, setPaused] = useState(false)
  const window = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLUListElement>(null)
  const overflows = useIsWider(line, window)
  const quotes = quotesOf(answer, context.shop.currency)
  const canRun = overflows && pace !== 'still'
  const hrefOf = ({ leadsTo }: Quote): string | undefined => {
    if (leadsTo.kind === 'point') return interaction?.hrefBehind?.('data', leadsTo.point)
    if (leadsTo.slug !== undefined) return context.hrefOf?.({ to: 'shop-product', slug: leadsTo.slug })
    return answer?.kind === 'rows'
      ? context.hrefOf?.({ to: 'record', resource: answer.resource, id: leadsTo.id })
      : undefined
  }
  const items = (isCopy: boolean) =>
    quotes.map((quote) => <Item key={quote.id} {...{ quote, context }} href={isCopy ? undefined : hrefOf(quote)} />)
  return (
    <section className={classes.ticker} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <Scroller as="div" ref={window} className={classes.window} data-runs={(canRun && !isPaused) || undefined}>
        <div className={classes.belt} style={{ animationDuration: `${quotes.length * SECONDS_PER_QUOTE[pace]}s` }}>
          <ul ref={line} className={classes.line}>
            {items(false)}
          </ul>
          {canRun && (
            <ul className={classes.copy} aria-hidden>
              {items(true)}
            </ul>
          )}
        </div>
      </Scroller>
      {canRun && (
        <button type="button" className={classes.pause} aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
          <span className={classes.unseen}>Pause {title}</span>
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d={isPaused ? 'M5 3v10l8-5z' : 'M4.5 3h2.5v10H4.5zM9 3h2.5v10H9z'} />
          </svg>
        </button>
      )}
    </section>
  )
}

interface ItemProps {
  quote: Quote
  context: WidgetContext
  href: string | undefined
}

function Item({ quote, context, href }: ItemProps) {
  const { locale, Link = 'a' } = context
  const { name, value, currency, change } = quote
  return (
    <li className={classes.quote}>
      {href ? (
        <Link href={href} className={classes.name}>
          {name}
        </Link>
      ) : (
        <span className={classes.name}>{name}</span>
      )}
      {value !== undefined && <span>{formatValue(value, currency, locale)}</span>}
      {change !== undefined && (
        <span className={classes.change} data-direction={change > 0 ? 'up' : change < 0 ? 'down' : 'same'}>
          <span aria-hidden>{change > 0 ? '▲ ' : change < 0 ? '▼ ' : ''}</span>
          {formatChange(change, locale)}
        </span>
      )}
    </li>
  )
}

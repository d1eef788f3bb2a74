import { useEffect, useState } from 'react'
import { formatDate, formatRelative } from '../../../../ui/format.ts'
import { useTimeZone } from '../../../../ui/time-zone.ts'
import type { LiveState } from '../../../core/live.ts'
import classes from './viewing.module.css'

const MINUTE_MS = 60_000

/** The moment, told anew every minute. */
function useNow(): number {
  const [, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return Date.now()
}

interface LiveStatusProps {
  state: LiveState
  updatedAt: number
  isUpdating: boolean
}

/** How true a page's figures are: whether changes arrive, and when they last did. */
export function LiveStatus({ state, updatedAt, isUpdating }: LiveStatusProps) {
  const now = useNow()
  const timeZone = useTimeZone()
  if (updatedAt === 0) return null
  const iso = new Date(updatedAt).toISOString()
  const ago = now - updatedAt < MINUTE_MS ? 'just now' : formatRelative(iso, now)
  const words = isUpdating ? 'Updating…' : `Updated ${ago}`
  return (
    <span className={classes.status} data-state={state} title={formatDate(iso, 'exact', { timeZone })}>
      <span role="status">{state === 'lost' ? 'Not live: the connection is lost.\u00a0' : ''}</span>
      {words}
    </span>
  )
}

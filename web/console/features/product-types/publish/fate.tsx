import { type ReactNode, useState } from 'react'
import classes from './publish.module.css'

interface FateProps {
  /** Whether products would be lost or invalid: then nobody has to look for the way out. */
  isPressing: boolean
  children: ReactNode
}

/** What happens to a change's products, folded away unless something is at stake; what was opened stays so. */
export function Fate({ isPressing, children }: FateProps) {
  const [wasPressing, setWasPressing] = useState(isPressing)
  if (isPressing && !wasPressing) setWasPressing(true)
  return (
    <details className={classes.fate} open={wasPressing}>
      <summary>What happens to its products</summary>
      {children}
    </details>
  )
}

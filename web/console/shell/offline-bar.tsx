import { useNetwork } from '@mantine/hooks'
import classes from './shell.module.css'

/** Says that nothing can be saved just now. */
export function OfflineBar() {
  const { online } = useNetwork()
  return (
    <div role="status">
      {!online && <p className={classes.offline}>You are offline. What you type is kept; save it once you are back.</p>}
    </div>
  )
}

import { useNetwork } from '@mantine/hooks'
import classes from './shell.module.css'

/** Says that nothing can be sent just now. */
export function OfflineBar() {
  const { online } = useNetwork()
  return (
    <div role="status">{!online && <p className={classes.offline}>You are offline. What you do is kept here.</p>}</div>
  )
}

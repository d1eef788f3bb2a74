import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import classes from './kbd.module.css'

/** Keys to press together, as `['Ctrl', 'K']`. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map((key, place) => (
        <Fragment key={key}>
          {place > 0 && <span aria-hidden>+</span>}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  )
}

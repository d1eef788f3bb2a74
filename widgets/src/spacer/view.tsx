import type { ViewProps } from '../view.ts'
import { spacer } from './manifest.ts'
import classes from './view.module.css'

/** Room as high as its place in the grid; a line is a break in the subject to whoever hears the page. */
export default function SpacerView({ props }: ViewProps) {
  const { look } = spacer.read(props)
  return <div className={classes.spacer}>{look === 'line' && <hr className={classes.line} />}</div>
}

import { HANDLES } from '@mtc/openapi/page/grid'
import classes from './canvas.module.css'

/** The edges and corners of a selected widget that a pointer can take; keys resize with Shift and the arrows. */
export function ResizeHandles() {
  return HANDLES.map((handle) => <span key={handle} className={classes.handle} data-handle={handle} aria-hidden />)
}

import classes from './monogram.module.css'

/** Letters that stand for a name: drawn beside it and never read out, since the name itself is. */
export function Monogram({ letters }: { letters: string }) {
  return <span className={classes.monogram} data-letters={letters} aria-hidden />
}

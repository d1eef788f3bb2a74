import type { ViewProps } from '../view.ts'
import { hero } from './manifest.ts'
import classes from './view.module.css'

/** A large heading and a sentence; the shop's own name and tagline where none are given. */
export default function HeroView({ props, context }: ViewProps) {
  const { heading, text, align } = hero.read(props)
  const sentence = text || context.shop.tagline
  return (
    <section className={classes.hero} data-align={align}>
      <h1 className={classes.heading}>{heading || context.shop.name}</h1>
      {sentence && <p className={classes.text}>{sentence}</p>}
    </section>
  )
}

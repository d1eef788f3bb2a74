import type { ViewProps } from '../view.ts'
import { richText } from './manifest.ts'
import { paragraphsOf } from './paragraphs.ts'
import classes from './view.module.css'

/** A heading and paragraphs, as plain text: markup that somebody typed stays text. */
export default function RichTextView({ props }: ViewProps) {
  const { title, text } = richText.read(props)
  return (
    <section className={classes.text}>
      {title && <h2>{title}</h2>}
      {[...paragraphsOf(text).entries()].map(([place, paragraph]) => (
        <p key={place}>{paragraph}</p>
      ))}
    </section>
  )
}

import { richTextHtml } from '@mtc/openapi/product-schema/rich-text'
import type { ViewProps } from '../view.ts'
import { richText } from './manifest.ts'
import classes from './view.module.css'

/** A heading and formatted text. Markup beyond what rich text is made of stays text, as it was written. */
export default function RichTextView({ props }: ViewProps) {
  const { title, text, align } = richText.read(props)
  return (
    <section className={classes.text} data-align={align}>
      {title && <h2 className={classes.title}>{title}</h2>}
      {/* Its maker lets nothing in that acts. */}
      <div className={classes.prose} dangerouslySetInnerHTML={{ __html: richTextHtml(text) }} />
    </section>
  )
}

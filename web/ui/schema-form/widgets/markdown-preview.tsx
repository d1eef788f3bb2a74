import { markdownHtml } from '../../markdown.ts'
import classes from './rich-text.module.css'

/** Markdown as it will look. */
export default function MarkdownPreview({ text }: { text: string }) {
  if (text.trim() === '') return <p className={classes.empty}>Nothing to preview yet.</p>
  // Safe: see markdownHtml.
  return <div className={classes.preview} dangerouslySetInnerHTML={{ __html: markdownHtml(text) }} />
}

import { markdownHtml } from '../ui/markdown.ts'

/** Markdown on the page; its maker lets nothing in that acts. */
export default function MarkdownText({ text }: { text: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: markdownHtml(text) }} />
}

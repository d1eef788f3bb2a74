import { micromark } from 'micromark'

/**
 * Markdown as HTML that may be put into a page: HTML inside it is shown as it is written, and a link that would run
 * something leads nowhere. Both is micromark's way unless it is told otherwise.
 */
export const markdownHtml = (text: string): string => micromark(text)

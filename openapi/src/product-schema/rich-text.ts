/** The elements that rich text is made of: what a shop's texts need, and nothing that acts, embeds or dresses. */
const ELEMENTS = new Set('p br hr h2 h3 h4 strong em u s code pre blockquote ul ol li a'.split(' '))

const VOID = new Set(['br', 'hr'])

/** What a link may lead to: a page, a mailbox, a telephone, a place on this site. */
const LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^\s"'<>`]*$/i

const TAG = /<(?:(\/)([a-z][a-z0-9]*)|([a-z][a-z0-9]*)((?:\s+[a-z]+="[^"<>]*")*)\s*(\/?))>/gy
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g

/** A bracket that opens no tag is text to every reader of HTML. */
const TEXT = /(?:[^<]|<(?![a-zA-Z/!?]))+/gy

/**
 * Whether a text is rich text: HTML of the few elements above, each closed in its order, with no attributes but a link's
 * address. It may then be put into a page as it is. What is not certain is refused: this reads a language smaller than
 * HTML, so it needs no parser of HTML to be safe.
 */
export function isRichText(html: string): boolean {
  const open: string[] = []
  for (let at = 0; at < html.length; ) {
    TEXT.lastIndex = at
    if (TEXT.test(html)) {
      at = TEXT.lastIndex
      continue
    }
    TAG.lastIndex = at
    const found = TAG.exec(html)
    if (found === null || !isAllowed(found, open)) return false
    at = TAG.lastIndex
  }
  return open.length === 0
}

function isAllowed([, isEnd, ended = '', started = '', attributes = '', isClosed]: RegExpExecArray, open: string[]) {
  if (isEnd) return open.pop() === ended
  if (!ELEMENTS.has(started)) return false
  if (isClosed && !VOID.has(started)) return false
  if (!VOID.has(started)) open.push(started)
  return [...attributes.matchAll(ATTRIBUTE)].every(
    ([, name, value = '']) => started === 'a' && name === 'href' && LINK.test(value),
  )
}

const hasElements = (text: string) => /<[a-z]/.test(text)

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)

/**
 * Rich text as HTML that may be put into a page. A text without elements, or of others than these, is shown as it is
 * written, a paragraph for each that an empty line sets off.
 */
export function richTextHtml(text: string): string {
  if (hasElements(text) && isRichText(text)) return text
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`).join('')
}

/** The words of a rich text alone, as a list or a search shows them. */
export function richTextWords(text: string): string {
  if (!hasElements(text)) return text
  const words = text
    .replace(/<\/?[a-z][^<>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => SIGNS[name] ?? ' ')
  return words.replaceAll(/\s+/g, ' ').trim()
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

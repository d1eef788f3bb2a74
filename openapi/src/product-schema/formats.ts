import { format } from '@cfworker/json-schema'
import { isRichText } from './rich-text.ts'

type Format = (text: string) => boolean

const COLOR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i
const DATE_TIME_SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/i

/** One of the library's formats; what it does not have, nothing passes. */
const known =
  (name: keyof typeof format): Format =>
  (text) =>
    format[name]?.(text) === true

const isUri: Format = (text) => known('uri')(text) && isSound(text)
const isUriReference: Format = (text) => known('uri-reference')(text) && isSound(text)

/**
 * Formats by name: the library's, and those that it lacks or reads otherwise than we do. `color` and `rich-text` are new,
 * `date-time` takes no blank for its T, addresses are held to what RFC 3986 says beyond the library's expressions, and `url`
 * replaces an expression that a hostile text could keep busy for ever.
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...format,
  color: (text) => COLOR.test(text),
  'rich-text': isRichText,
  'date-time': (text) => DATE_TIME_SHAPE.test(text) && known('date-time')(text),
  url: isUri,
  uri: isUri,
  'uri-reference': isUriReference,
  iri: (text) => isUri(asciiOf(text)),
  'iri-reference': (text) => isUriReference(asciiOf(text)),
  'idn-email': (text) => known('email')(text.replace(BEYOND_ASCII, 'x')),
}

const BEYOND_ASCII = /\P{ASCII}/gu

/** Letters beyond ASCII as an address writes them; a letter cut in half stays what it is, which no address has. */
function asciiOf(text: string): string {
  return text.isWellFormed() ? text.replace(BEYOND_ASCII, encodeURIComponent) : text
}

/** Brackets only around an IP address, one `@`, a port of digits, no quotes, and no `1:b` that looks like a scheme. */
function isSound(text: string): boolean {
  const [, scheme, authority, rest = ''] = /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?(.*)$/is.exec(text) ?? []
  if (/["[\]]/.test(rest)) return false
  if (scheme === undefined && authority === undefined && /^[^/?#]*:/.test(rest)) return false
  if (authority === undefined) return true
  const [, literal] = /^(?:[^@[\]]*@)?(?:\[([^\]]*)\]|[^@:[\]"]*)(?::\d*)?$/.exec(authority) ?? [undefined, 'none']
  return literal === undefined || /^v/i.test(literal) || known('ipv6')(literal)
}

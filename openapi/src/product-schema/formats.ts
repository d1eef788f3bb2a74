import { format } from '@cfworker/json-schema'
import { isRichText } from './rich-text.ts'

const COLOR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i
const DATE_TIME_SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/i

const isDateTime = format['date-time']
const isUri = format.uri

/**
 * Formats that the engine lacks or reads otherwise than we do: `color` and `rich-text` are new, `date-time` takes no blank for its T,
 * and `url` replaces an expression that a hostile text could keep busy for ever.
 */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  ...format,
  color: (text) => COLOR.test(text),
  'rich-text': isRichText,
  'date-time': (text) => DATE_TIME_SHAPE.test(text) && isDateTime?.(text) === true,
  url: (text) => isUri?.(text) === true,
}

import { FILE_TYPES } from '@mtc/openapi'
import { fileTypeFromBuffer } from 'file-type'

/** How far into a drawing its first element may stand. */
const PROLOGUE_LIMIT = 64 * 1024
// Each part ends where it first can: a comment that could also swallow the next one would take exponential time.
const SVG_START =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!DOCTYPE svg[^>[]*>\s*)?<svg[\s>]/i

/** Kinds that have no magic bytes: the text must read as what its ending claims. */
const TEXT_KINDS: Readonly<Record<string, { type: string; reads: (text: string) => boolean }>> = {
  svg: {
    type: 'image/svg+xml',
    reads: (text) => SVG_START.test(text.slice(0, PROLOGUE_LIMIT)),
  },
  txt: { type: 'text/plain', reads: () => true },
  csv: { type: 'text/csv', reads: () => true },
  json: {
    type: 'application/json',
    reads: (text) => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    },
  },
}

/** The media type of a file by its bytes, not by what its sender claims; undefined when it is none that we take. */
export async function kindOf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const sniffed = await fileTypeFromBuffer(bytes)
  if (sniffed && sniffed.mime !== 'application/xml') return sniffed.mime in FILE_TYPES ? sniffed.mime : undefined
  const kind = TEXT_KINDS[name.split('.').at(-1)?.toLowerCase() ?? '']
  if (!kind) return undefined
  try {
    return kind.reads(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ? kind.type : undefined
  } catch {
    return undefined
  }
}

import type { Asker } from '../asker.ts'
import type { Axis } from './ask.ts'

const sentence = (key: string) => {
  const words = key.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a key is called: by the row that it names, by the source, or as it is. `beside` stood beside it. */
export function labelOf({ names, tenant }: Asker, axis: Axis, key: string, beside: string | null): string {
  const { dimension, splitting } = axis
  const { resource, title, keys } = dimension
  if (splitting.labelOf) return splitting.labelOf(key, tenant.locale)
  if (key === '') return `No ${title.toLowerCase()}`
  const name = resource ? names.of(resource, key) : undefined
  return name ?? beside ?? (keys ? sentence(key) : key)
}

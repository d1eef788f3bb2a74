import { adviseOnPage, type PageFault } from '@mtc/openapi/page'
import { useMemo } from 'react'
import type { Builder } from '../model/builder.ts'

/** What whoever publishes should know: widgets that would show visitors nothing. */
export function useAdvice({ content, components }: Pick<Builder, 'content' | 'components'>): readonly PageFault[] {
  return useMemo(() => {
    const advised = [...components].map(
      ([id, { defaultProps, manifest }]) => [id, { defaultProps, unfinished: manifest?.unfinished }] as const,
    )
    return adviseOnPage(content, new Map(advised))
  }, [content, components])
}

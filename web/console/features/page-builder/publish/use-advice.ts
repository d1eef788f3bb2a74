import { adviseOnPage, type PageFault } from '@mtc/openapi/page'
import { useMemo } from 'react'
import type { Builder } from '../model/builder.ts'
import { surroundingsOf } from '../model/faults.ts'

/** What whoever publishes should know: widgets that would show visitors nothing. */
export function useAdvice({ content, components }: Pick<Builder, 'content' | 'components'>): readonly PageFault[] {
  return useMemo(() => adviseOnPage(content, surroundingsOf(undefined, components)), [content, components])
}

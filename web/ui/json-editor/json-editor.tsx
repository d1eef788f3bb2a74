import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { JsonEditorProps } from './editor.tsx'

export type { JsonEditorProps, JsonFinding } from './editor.tsx'

const Editor = lazy(async () => ({ default: (await import('./editor.tsx')).Editor }))

/** JSON as text, with its faults underlined as they are typed. */
export function JsonEditor(props: JsonEditorProps) {
  return (
    <Suspense fallback={<Skeleton height={320} />}>
      <Editor {...props} />
    </Suspense>
  )
}

import { useState } from 'react'
import type { Builder } from '../model/builder.ts'
import { findWidget, titleOf } from '../model/surface.ts'

/** The sections that somebody has folded to have less before the eyes; the page itself does not change. */
export function useFolded({ content, components, announce }: Builder): {
  foldedIds: ReadonlySet<string>
  toggle: (id: string) => void
} {
  const [foldedIds, setFolded] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const isFolded = foldedIds.has(id)
    const widget = findWidget(content, id)
    setFolded(new Set(isFolded ? [...foldedIds].filter((one) => one !== id) : [...foldedIds, id]))
    if (widget) announce(`${titleOf(components, widget)} ${isFolded ? 'unfolded' : 'folded'}.`)
  }
  return { foldedIds, toggle }
}

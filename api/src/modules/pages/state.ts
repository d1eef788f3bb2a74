import type { ResolvedPage } from '@mtc/openapi'
import type { PageVariable, VisibilityRules } from '@mtc/openapi/page'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

type Shown = ResolvedPage['widgets'][number]

/** A page as far as it is the same for everybody: after six of the seven steps. */
export interface PageState {
  /** What everybody sees who may open the page. */
  head: Omit<ResolvedPage, 'widgets' | 'variables' | 'explain'>
  headTag: string
  /** Who may open the page. */
  rules: VisibilityRules
  variables: readonly PageVariable[]
  /** In reading order. */
  widgets: readonly StateWidget[]
}
export interface StateWidget {
  widget: Omit<Shown, 'position'>
  rules: VisibilityRules
  /** The variables, by their ids, that its data follows. */
  follows: readonly string[]
  tag: string
}

/** A short name of some content: the same for the same, and for nothing else. */
export function contentTag(content: unknown): string {
  const digest = sha256(new TextEncoder().encode(JSON.stringify(content)))
  return bytesToHex(digest.slice(0, 12))
}

import {
  apply,
  type Choose,
  type Content,
  type DocumentOperation,
  diff,
  PATCH_LIMITS,
  type Patch,
  type Rebased,
  rebase,
} from '@mtc/openapi/document'
import type { KeptEdits } from './transport.ts'

/** What one call takes along. */
const MOST_PATCHES = 50
const MOST_CHARACTERS = 700_000

/** One's own edits that the server does not have yet, in order, on top of what they were made on. */
export class EditQueue<C extends Content> {
  base: C
  content: C
  patches: Patch[]
  /** Grows with every edit: tells whether something was tried already. */
  version = 0
  /** How many are on their way: they stay as they were sent. */
  private sent = 0
  private topic: string | undefined
  private readonly newId: () => string

  constructor({ base, patches }: Pick<KeptEdits<C>, 'base' | 'patches'>, newId: () => string) {
    this.base = base
    this.patches = [...patches]
    this.content = applied(base, patches)
    this.newId = newId
  }

  get isEmpty(): boolean {
    return this.patches.length === 0
  }

  /**
   * Makes the content another one, which `operations` lead to: by a patch of its own, or by the last one, where it is of
   * the same topic and still here.
   */
  add(words: string, content: C, operations: readonly DocumentOperation[], topic?: string): void {
    const label = words.slice(0, PATCH_LIMITS.label)
    const last = this.patches.at(-1)
    this.version += 1
    if (last && topic !== undefined && this.topic === topic && this.patches.length > this.sent) {
      const before = applied(this.base, this.patches.slice(0, -1))
      const both = diff(before, content)
      this.patches = [...this.patches.slice(0, -1), ...(both.length ? [{ ...last, label, operations: both }] : [])]
    } else if (operations.length > 0) {
      this.patches = [...this.patches, { id: this.newId(), label, operations: [...operations] }]
    }
    this.topic = topic
    this.content = content
  }

  /** The patches to send next. */
  take(): readonly Patch[] {
    let characters = 0
    const some = this.patches.slice(0, MOST_PATCHES).filter((patch, i) => {
      characters += JSON.stringify(patch).length
      return i === 0 || characters < MOST_CHARACTERS
    })
    this.sent = some.length
    return some
  }
  /** They did not arrive, or nobody knows. */
  release(): void {
    this.sent = 0
  }

  /** The server has these: what is left was made on top of them. */
  arrived(ids: ReadonlySet<string>): void {
    this.sent = 0
    const known = this.patches.filter(({ id }) => ids.has(id))
    if (known.length === 0) return
    if (this.patches.slice(0, known.length).every(({ id }) => ids.has(id))) {
      this.base = applied(this.base, known)
      this.patches = this.patches.slice(known.length)
    } else {
      // Another window sent some of what this one had taken over from a third: whatever of them is left goes anew.
      this.patches = this.patches.map((patch) => (ids.has(patch.id) ? { ...patch, id: this.newId() } : patch))
    }
  }

  /** How it would be on top of another content; nothing changes. */
  over(theirs: C, choose?: Choose): Rebased<C> {
    return rebase(this.base, this.patches, theirs, choose)
  }

  /** Puts the queue on top of another content. */
  move(theirs: C, rebased: Rebased<C>): void {
    this.base = theirs
    this.patches = rebased.patches
    this.content = rebased.content
    this.topic = undefined
  }

  /** Takes in what another window kept. */
  adopt({ base, patches }: KeptEdits<C>): void {
    const rebased = rebase(base, patches, this.content)
    this.patches = [...this.patches, ...rebased.patches]
    this.content = rebased.content
    this.version += 1
  }
}

function applied<C extends Content>(content: C, patches: readonly Patch[]): C {
  return patches.reduce<C>((before, { label, operations }) => {
    const { content: after, misfit } = apply(before, operations)
    if (misfit) throw new Error(`"${label}" does not fit what it was made on: ${misfit.message}`)
    return after
  }, content)
}

import { apply, type Conflict, type Content, type DocumentOperation, diff, invert, merge } from '@mtc/openapi/document'

/** Keystrokes that are further apart are steps of their own. */
const PAUSE_MS = 4_000
const KEPT_ENTRIES = 1_000

interface Step {
  /** Its own through undo and redo. */
  id: number
  label: string
  entry: number
  topic: string | undefined
  at: number
}
/** From one content to another. */
interface Doing<C extends Content> {
  before: C
  after: C
  operations: readonly DocumentOperation[]
}
export const stepOf = <C extends Content>(before: C, after: C): Doing<C> => ({
  before,
  after,
  operations: diff(before, after),
})

/** A step taken back: the content and what leads to it, and the places that somebody else had changed and which were left alone. */
export interface TakenBack<C extends Content> {
  label: string
  content: C
  operations: readonly DocumentOperation[]
  skipped: readonly Conflict[]
}

/**
 * Everything that happened to a content, one's own doing and that of others, so that any own step can be taken back
 * later: it is undone where it was done, and merged with all that came after.
 */
export class StepLog<C extends Content> {
  private entries: (readonly DocumentOperation[])[] = []
  private dropped = 0
  private undoable: Step[] = []
  private redoable: Step[] = []
  private steps = 0

  get undoLabel(): string | undefined {
    return this.undoable.at(-1)?.label
  }
  get redoLabel(): string | undefined {
    return this.redoable.at(-1)?.label
  }

  /** The step that an undo would take back. */
  get lastStep(): number | undefined {
    return this.undoable.at(-1)?.id
  }
  canUndo(step: number): boolean {
    return this.undoable.some(({ id }) => id === step)
  }

  /** Writes down a step of one's own. */
  did(label: string, { before, after, operations }: Doing<C>, at: number, topic?: string): void {
    if (operations.length === 0) return
    this.redoable = []
    const last = this.undoable.at(-1)
    const goesOn = last && topic !== undefined && last.topic === topic && at - last.at < PAUSE_MS
    if (last && goesOn && last.entry === this.dropped + this.entries.length - 1) {
      const start = taken(before, this.entries.at(-1) ?? [])
      this.entries[this.entries.length - 1] = diff(start, after)
      this.undoable[this.undoable.length - 1] = { ...last, label, at }
    } else {
      this.steps += 1
      this.undoable.push({ id: this.steps, label, entry: this.write(operations), topic, at })
    }
  }

  /** Writes down what others did. */
  theyDid(before: C, after: C): void {
    const operations = diff(before, after)
    if (operations.length > 0) this.write(operations)
  }

  /** Takes back the last step, or a certain one, whatever came since. */
  undo(content: C, at: number, step = this.lastStep): TakenBack<C> | undefined {
    return this.takeBack(this.undoable, this.redoable, step, content, at)
  }
  redo(content: C, at: number): TakenBack<C> | undefined {
    return this.takeBack(this.redoable, this.undoable, this.redoable.at(-1)?.id, content, at)
  }

  private takeBack(
    from: Step[],
    to: Step[],
    wanted: number | undefined,
    content: C,
    at: number,
  ): TakenBack<C> | undefined {
    const index = from.findIndex(({ id }) => id === wanted)
    const [step] = index < 0 ? [] : from.splice(index, 1)
    if (!step || step.entry < this.dropped) return undefined
    const place = step.entry - this.dropped
    const did = this.entries[place] ?? []
    const done = this.entries.slice(place + 1).reduceRight<C>(taken, content)
    const undone = taken(done, did)
    // With nothing done since there is nothing to merge with.
    const merged = done === content ? { content: undone, conflicts: [] } : merge(done, undone, content)
    const operations = done === content ? invert(did) : diff(content, merged.content)
    // Taking this back in turn is what the other direction does.
    const entry = this.write(operations)
    to.push({ id: step.id, label: step.label, entry, topic: undefined, at })
    return { label: step.label, content: merged.content, operations, skipped: merged.conflicts }
  }

  private write(operations: readonly DocumentOperation[]): number {
    this.entries.push(operations)
    if (this.entries.length > KEPT_ENTRIES) {
      this.entries.shift()
      this.dropped += 1
      this.undoable = this.undoable.filter(({ entry }) => entry >= this.dropped)
    }
    return this.dropped + this.entries.length - 1
  }
}

function taken<C extends Content>(content: C, operations: readonly DocumentOperation[]): C {
  const { content: before, misfit } = apply(content, invert(operations))
  if (misfit) throw new Error(`The log of steps does not fit the document: ${misfit.message}`)
  return before
}

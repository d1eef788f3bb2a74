import { apply, type Choose, type Conflict, type Content, diff, merge, type Side } from '@mtc/openapi/document'
import { asJson } from './as-json.ts'
import { EditQueue } from './edit-queue.ts'
import type { Edit } from './edited-document.ts'
import { StepLog, stepOf, type TakenBack } from './step-log.ts'
import type { KeptEdits } from './transport.ts'

/** What was published past a draft, and from where both began. */
interface Overtaking<C extends Content> {
  base: C
  published: C
  number: number
}

/** One person's edits of a document, as far as they need no server: steps, what can be taken back, what is to be chosen. */
export class Editing<C extends Content> {
  queue: EditQueue<C>
  conflicts: readonly Conflict[] = []
  /** What happened that the person should know of. */
  notice: string | undefined
  /** The revision that the draft will have taken over once the queue has arrived. */
  takesOver: number | undefined
  private overtaking: Overtaking<C> | undefined
  private readonly log = new StepLog<C>()
  private readonly newId: () => string
  private readonly now: () => number

  constructor(kept: Pick<KeptEdits<C>, 'base' | 'patches' | 'takesOver'>, newId: () => string, now: () => number) {
    this.queue = new EditQueue(kept, newId)
    this.takesOver = kept.takesOver
    this.newId = newId
    this.now = now
  }

  get content(): C {
    return this.queue.content
  }
  get undoLabel(): string | undefined {
    return this.log.undoLabel
  }
  get redoLabel(): string | undefined {
    return this.log.redoLabel
  }
  /** Whether the server has everything. */
  get isQuiet(): boolean {
    return this.queue.isEmpty && this.takesOver === undefined
  }

  change(label: string, edit: Edit<C>, topic?: string): void {
    this.does(label, edited(this.content, edit), topic)
  }

  /** A step that leads to a content. */
  does(label: string, content: C, topic?: string): void {
    const before = this.content
    const operations = diff(before, content)
    this.queue.add(label, content, operations, topic)
    this.log.did(label, { before, after: content, operations }, this.now(), topic)
  }

  get lastStep(): number | undefined {
    return this.log.lastStep
  }
  canUndo(step: number): boolean {
    return this.log.canUndo(step)
  }

  undo(step?: number): void {
    this.takeBack('Undo', this.log.undo(this.content, this.now(), step))
  }
  redo(): void {
    this.takeBack('Redo', this.log.redo(this.content, this.now()))
  }

  /** Brings in what was published past the draft, once what both changed is chosen. */
  overtake(overtaking: Overtaking<C>, confirmed: C): void {
    this.overtaking = overtaking
    const { conflicts } = merge(overtaking.base, this.content, overtaking.published)
    if (conflicts.length > 0) this.conflicts = conflicts
    else this.finishOvertaking(confirmed)
  }

  resolve(choices: Readonly<Record<string, Side>>, otherwise: Side, confirmed: C): void {
    const choose: Choose = ({ key }) => (Object.hasOwn(choices, key) ? (choices[key] ?? otherwise) : otherwise)
    if (this.overtaking) this.finishOvertaking(confirmed, choose)
    else this.stack(confirmed, choose)
  }

  /** Puts one's own edits on top of what the server has; what cannot be merged waits for somebody to choose. */
  stack(confirmed: C, choose?: Choose): void {
    if (this.overtaking) return
    const before = this.content
    const asTheirs = this.queue.over(confirmed)
    if (!choose && asTheirs.conflicts.length > 0) {
      this.conflicts = asTheirs.conflicts
      return
    }
    const chosen = choose ? this.queue.over(confirmed, choose) : asTheirs
    this.log.theyDid(before, asTheirs.content)
    // To keep one's own is a step: taken back, theirs counts.
    if (chosen !== asTheirs)
      this.log.did('Choose between two changes', stepOf(asTheirs.content, chosen.content), this.now())
    this.queue.move(confirmed, chosen)
    this.conflicts = []
  }

  /** The draft was thrown away: what is published counts. That is a step, too. */
  discard(published: C): void {
    const before = this.content
    this.overtaking = undefined
    this.takesOver = undefined
    this.conflicts = []
    this.queue = new EditQueue({ base: published, patches: [] }, this.newId)
    this.log.did('Discard the draft', stepOf(before, published), this.now())
  }

  private finishOvertaking(confirmed: C, choose?: Choose): void {
    if (!this.overtaking) return
    const { base, published, number } = this.overtaking
    this.overtaking = undefined
    this.conflicts = []
    this.takesOver = number
    this.does(`Take over revision ${number}`, merge(base, this.content, published, choose).content)
    this.stack(confirmed)
  }

  private takeBack(verb: 'Undo' | 'Redo', taken: TakenBack<C> | undefined): void {
    if (!taken) return
    this.queue.add(`${verb}: ${taken.label}`, taken.content, taken.operations)
    this.notice =
      taken.skipped.length === 0
        ? undefined
        : `Somebody has changed the same since “${taken.label}”, and what they did was left as it is.`
  }
}

function edited<C extends Content>(content: C, edit: Edit<C>): C {
  if (typeof edit === 'function') return asJson(edit(content)) as C
  const { content: after, misfit } = apply(content, edit)
  if (misfit) throw new Error(`The edit does not fit the document: ${misfit.message}`)
  return after
}

import {
  apply,
  type Choose,
  type Conflict,
  type Content,
  type DraftState,
  diff,
  merge,
  type Path,
  type Side,
} from '@mtc/openapi/document'
import { ApiFailure, isStatus } from '../api-failure.ts'
import { EditQueue } from './edit-queue.ts'
import type { Edit, EditedDocument } from './edited-document.ts'
import { paceOf, retryMs } from './pace.ts'
import { snapshotOf } from './snapshot.ts'
import { StepLog, type TakenBack } from './step-log.ts'
import type {
  DocumentTransport,
  DraftNews,
  DraftRead,
  DraftStand,
  EditStorage,
  KeptEdits,
  SessionClock,
} from './transport.ts'

export interface SessionParts<C extends Content> {
  transport: DocumentTransport<C>
  storage: EditStorage<C>
  clock: SessionClock
  /** Names this window. */
  editorId: string
  newId: () => string
  /** Whether somebody looks at it: then others' edits are asked for. */
  isVisible: () => boolean
}

/** Edits wait so long for more of them. */
const DEBOUNCE_MS = 400

/** What a session holds beside its queue: how the server stands as far as it knows. */
export interface Standing<C extends Content> {
  stand: DraftStand
  /** The draft on the server; while there are conflicts the queue stands on something older. */
  confirmed: C
  published: { number: number; content: C } | undefined
  conflicts: readonly Conflict[]
  isUnreachable: boolean
  refusal: string | undefined
  notice: string | undefined
}

/**
 * One person's editing of one document: edits apply at once, are kept on the device, travel to the server when it can be
 * reached, and are put on top of what others did. Knows neither React nor the browser.
 */
export class DocumentSession<C extends Content> {
  private readonly parts: SessionParts<C>
  private readonly log = new StepLog<C>()
  private readonly listeners = new Set<() => void>()
  private queue: EditQueue<C>
  private is: Standing<C>
  private snapshot: EditedDocument<C> | undefined
  private place: Path | null = null
  private takesOver: number | undefined
  /** What the server knows cannot be followed from here: the draft has to be read. */
  private mustRead: boolean
  /** What is asked about a publication that is taken over. */
  private overtaking: { base: C; published: C; number: number } | undefined
  private refusedAt = -1
  private failures = 0
  private lastNewsAt: number
  private running: Promise<void> | undefined
  private callOff: () => void = () => undefined
  private isClosed = false

  /** Opens a document: with what this device kept, though there be no network, or as the server has it. */
  static async open<C extends Content>(parts: SessionParts<C>): Promise<DocumentSession<C>> {
    const [kept, ...others] = parts.storage.load()
    const session = kept ? new DocumentSession(parts, kept) : new DocumentSession(parts, await parts.transport.read())
    for (const other of others) session.queue.adopt(other)
    session.keep()
    session.schedule(kept ? 0 : paceOf(0))
    void session.learnPublished()
    return session
  }

  private constructor(parts: SessionParts<C>, from: KeptEdits<C> | DraftRead<C>) {
    this.parts = parts
    this.lastNewsAt = parts.clock.now()
    const isRead = 'content' in from
    const [base, patches] = isRead ? [from.content, []] : [from.base, from.patches]
    this.queue = new EditQueue({ base, patches }, parts.newId)
    this.mustRead = !isRead && from.stamp === undefined
    this.takesOver = isRead ? undefined : from.takesOver
    const stamp = isRead ? from : (from.stamp ?? { draftId: null, sequence: 0, baseRevision: 1 })
    this.is = {
      stand: isRead ? from : { ...stamp, publishedRevision: stamp.baseRevision, editors: [] },
      confirmed: base,
      published: isRead && from.draftId === null ? { number: from.publishedRevision, content: base } : undefined,
      conflicts: [],
      isUnreachable: false,
      refusal: undefined,
      notice: undefined,
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  current = (): EditedDocument<C> => {
    this.snapshot ??= snapshotOf(this, this.queue, this.log, this.is, this.parts.editorId)
    return this.snapshot
  }
  /** Ends it; what was not sent stays kept. */
  close(): void {
    this.isClosed = true
    this.callOff()
  }
  /** Somebody looks again, or the network is back: no need to wait. */
  wake = (): void => this.schedule(0)

  change = (label: string, edit: Edit<C>, topic?: string): void => {
    const before = this.queue.content
    const after = edited(before, edit)
    this.does(label, after, topic)
  }

  undo = (): void => this.takeBack('Undo', this.log.undo(this.queue.content, this.parts.clock.now()))
  redo = (): void => this.takeBack('Redo', this.log.redo(this.queue.content, this.parts.clock.now()))

  setPlace = (place: Path | null): void => {
    if (JSON.stringify(place) === JSON.stringify(this.place)) return
    this.place = place
    this.schedule(DEBOUNCE_MS)
  }

  dismissNotice = (): void => this.set({ notice: undefined })

  resolve = (choices: Readonly<Record<string, Side>>, otherwise: Side): void => {
    const choose: Choose = ({ key }) => (Object.hasOwn(choices, key) ? (choices[key] ?? otherwise) : otherwise)
    if (this.overtaking) this.finishOvertaking(choose)
    else this.stack(choose)
    this.schedule(0)
  }

  takeOver = async (): Promise<void> => {
    const { baseRevision, publishedRevision } = this.is.stand
    if (baseRevision === publishedRevision) return
    const { revision } = this.parts.transport
    const [base, published] = await Promise.all([revision(baseRevision), revision(publishedRevision)])
    this.overtaking = { base, published, number: publishedRevision }
    const { conflicts } = merge(base, this.queue.content, published)
    if (conflicts.length > 0) this.set({ conflicts })
    else this.finishOvertaking(() => 'theirs')
  }

  restore = async (number: number): Promise<void> => {
    const content = await this.parts.transport.revision(number)
    this.does(`Go back to edition ${number}`, content)
  }

  discard = async (): Promise<void> => {
    await this.running
    const { draftId, sequence } = this.is.stand
    if (draftId !== null) await this.parts.transport.discard({ draftId, sequence })
    const before = this.queue.content
    this.overtaking = undefined
    this.takesOver = undefined
    const read = await this.parts.transport.read()
    this.queue = new EditQueue({ base: read.content, patches: [] }, this.parts.newId)
    this.log.did('Discard the draft', before, read.content, this.parts.clock.now())
    this.stands(read, read.content)
    this.set({ conflicts: [], refusal: undefined })
  }

  settled = async (): Promise<DraftState> => {
    await this.running
    while (!this.queue.isEmpty || this.takesOver !== undefined) {
      if (this.is.conflicts.length > 0)
        throw new Error('First choose what counts where two of you changed the same thing.')
      await this.exchange()
      if (this.is.refusal !== undefined) throw new Error(this.is.refusal)
      if (this.is.isUnreachable) throw new Error('The server does not answer; your edits are kept on this device.')
    }
    const { draftId, sequence } = this.is.stand
    return { draftId, sequence }
  }

  reload = async (): Promise<void> => {
    await this.running
    await this.read()
  }

  private does(label: string, after: C, topic?: string): void {
    const before = this.queue.content
    this.queue.add(label, after, topic)
    this.log.did(label, before, this.queue.content, this.parts.clock.now(), topic)
    this.lastNewsAt = this.parts.clock.now()
    this.set({ refusal: undefined })
    this.schedule(DEBOUNCE_MS)
  }

  private takeBack(verb: string, taken: TakenBack<C> | undefined): void {
    if (!taken) return
    this.queue.add(`${verb}: ${taken.label}`, taken.content)
    const [first] = taken.skipped
    const notice =
      first &&
      `Somebody has changed the same since, and that was left as it is: ${verb.toLowerCase()} of “${taken.label}” did the rest.`
    this.set({ notice, refusal: undefined })
    this.tell()
    this.schedule(DEBOUNCE_MS)
  }

  private finishOvertaking(choose: Choose): void {
    if (!this.overtaking) return
    const { base, published, number } = this.overtaking
    const { content } = merge(base, this.queue.content, published, choose)
    this.overtaking = undefined
    this.takesOver = number
    this.set({ conflicts: [] })
    this.does(`Take over edition ${number}`, content)
    this.stack()
  }

  /** Sends what there is to send and takes in what there is to take in, one call at a time. */
  private exchange(): Promise<void> {
    this.running ??= this.exchangeOnce().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async exchangeOnce(): Promise<void> {
    const isBlocked = !this.isStacked || this.refusedAt === this.queue.version
    const patches = isBlocked || this.mustRead ? [] : this.queue.take()
    const isWhole = patches.length === this.queue.patches.length
    try {
      if (this.mustRead) await this.read()
      else {
        const { draftId, sequence, baseRevision } = this.is.stand
        const { editorId } = this.parts
        const place = this.place && JSON.stringify(this.place)
        const takesOver = this.takesOver !== undefined && isWhole && !isBlocked ? { takesOver: this.takesOver } : {}
        const news = await this.parts.transport.sync({
          draftId,
          sequence,
          baseRevision,
          editorId,
          place,
          patches,
          ...takesOver,
        })
        if ('takesOver' in takesOver) this.takesOver = undefined
        await this.takeIn(
          news,
          patches.map(({ id }) => id),
        )
      }
      this.failures = 0
      this.set({ isUnreachable: false, ...(patches.length > 0 ? { refusal: undefined } : {}) })
    } catch (error) {
      this.queue.release()
      await this.recover(error, patches.length > 0)
    }
  }

  /** Whether one's own edits stand on what the server has: else there is something to choose first. */
  private get isStacked(): boolean {
    return this.is.conflicts.length === 0 && this.queue.base === this.is.confirmed
  }

  private async recover(error: unknown, hadPatches: boolean): Promise<void> {
    if (!(error instanceof ApiFailure)) throw error
    if (isStatus(error, 412) && error.current) {
      try {
        // The contract's own shape: what the call would have answered.
        await this.takeIn(error.current as unknown as DraftNews, [])
      } catch (next) {
        await this.recover(next, false)
      }
      return
    }
    const isRefused = error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status)
    if (isRefused) {
      this.refusedAt = this.queue.version
      if (hadPatches || error.status === 404) this.set({ refusal: error.message, isUnreachable: false })
      return
    }
    this.failures += 1
    this.set({ isUnreachable: true })
  }

  private async takeIn(news: DraftNews, sent: readonly string[]): Promise<void> {
    if (news.mustReload) {
      this.queue.arrived(new Set(sent))
      this.mustRead = true
      return this.read()
    }
    const fresh = news.patches.filter(({ sequence }) => sequence > this.is.stand.sequence)
    const arrived = new Set([...sent, ...fresh.map(({ id }) => id)])
    if (this.isStacked && fresh.every(({ id }, i) => this.queue.patches[i]?.id === id)) {
      this.queue.arrived(arrived)
      this.stands(news, this.queue.base)
      return
    }
    const { content, misfit } = apply(
      this.is.confirmed,
      fresh.flatMap(({ operations }) => operations),
    )
    // What is here is not what is there, whyever: what is there counts.
    if (misfit) {
      this.mustRead = true
      return this.read()
    }
    this.lastNewsAt = this.parts.clock.now()
    this.queue.arrived(arrived)
    this.stands(news, content)
    this.stack()
  }

  private async read(): Promise<void> {
    const read = await this.parts.transport.read()
    this.mustRead = false
    this.stands(read, read.content)
    this.stack()
  }

  private stands(stand: DraftStand, confirmed: C): void {
    const { draftId, sequence, baseRevision, publishedRevision, editors } = stand
    const next = { draftId, sequence, baseRevision, publishedRevision, editors }
    this.set({ stand: isSame(next, this.is.stand) ? this.is.stand : next, confirmed })
    if (draftId === null && this.is.published?.number !== publishedRevision)
      this.set({ published: { number: publishedRevision, content: confirmed } })
    else void this.learnPublished()
  }

  /** Puts one's own edits on top of what the server has; what cannot be merged waits for somebody to choose. */
  private stack(choose?: Choose): void {
    if (this.overtaking) return
    const before = this.queue.content
    const asTheirs = this.queue.over(this.is.confirmed)
    if (!choose && asTheirs.conflicts.length > 0) {
      this.set({ conflicts: asTheirs.conflicts })
      return
    }
    const chosen = choose ? this.queue.over(this.is.confirmed, choose) : asTheirs
    this.log.theyDid(before, asTheirs.content)
    // To keep one's own is a step: taken back, theirs counts.
    if (chosen !== asTheirs)
      this.log.did('Choose between two changes', asTheirs.content, chosen.content, this.parts.clock.now())
    this.queue.move(this.is.confirmed, chosen)
    this.set({ conflicts: [] })
  }

  private async learnPublished(): Promise<void> {
    const { publishedRevision: number } = this.is.stand
    if (this.is.published?.number === number || this.learning === number) return
    this.learning = number
    try {
      this.set({ published: { number, content: await this.parts.transport.revision(number) } })
    } catch (error) {
      // Only "is it changed" hangs on it; the next answer asks again.
      if (!(error instanceof ApiFailure)) throw error
    } finally {
      this.learning = undefined
    }
  }
  private learning: number | undefined

  private set(some: Partial<Standing<C>>): void {
    const is = { ...this.is, ...some }
    const isNews = (Object.keys(is) as (keyof Standing<C>)[]).some((key) => is[key] !== this.is[key])
    this.is = is
    this.keep()
    if (isNews || this.shown !== this.queue.content) this.tell()
  }

  private shown: C | undefined
  private tell(): void {
    this.shown = this.queue.content
    this.snapshot = undefined
    for (const listener of this.listeners) listener()
  }

  private kept: { base: C; patches: unknown; stamp: unknown } | undefined
  private keep(): void {
    const { queue, takesOver } = this
    const { draftId, sequence, baseRevision } = this.is.stand
    const isOnServer = queue.base === this.is.confirmed && !this.mustRead
    const stamp = isOnServer ? { stamp: { draftId, sequence, baseRevision } } : {}
    if (queue.isEmpty && takesOver === undefined) {
      if (this.kept) this.parts.storage.save(undefined)
      this.kept = undefined
      return
    }
    if (this.kept?.base === queue.base && this.kept.patches === queue.patches) return
    this.kept = { base: queue.base, patches: queue.patches, stamp }
    this.parts.storage.save({
      base: queue.base,
      patches: queue.patches,
      ...stamp,
      ...(takesOver === undefined ? {} : { takesOver }),
    })
  }

  private schedule(ms: number): void {
    this.callOff()
    if (this.isClosed) return
    this.callOff = this.parts.clock.later(ms, () => void this.turn())
  }

  private get hasWork(): boolean {
    const isQuiet = this.queue.isEmpty && this.takesOver === undefined
    return this.mustRead || (!isQuiet && this.isStacked && this.refusedAt !== this.queue.version)
  }

  private async turn(): Promise<void> {
    try {
      if (this.hasWork || this.parts.isVisible()) await this.exchange()
    } finally {
      const idleMs = this.parts.clock.now() - this.lastNewsAt
      this.schedule(this.failures > 0 ? retryMs(this.failures) : this.hasWork ? 0 : paceOf(idleMs))
    }
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function edited<C extends Content>(content: C, edit: Edit<C>): C {
  // JSON knows no undefined, and what an edit shares with the content before stays the same object.
  const operations = typeof edit === 'function' ? diff(content, JSON.parse(JSON.stringify(edit(content))) as C) : edit
  const { content: after, misfit } = apply(content, operations)
  if (misfit) throw new Error(`The edit does not fit the document: ${misfit.message}`)
  return after
}

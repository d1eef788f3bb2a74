import { apply, type Content, type DraftState, type Path, type Side } from '@mtc/openapi/document'
import { ApiFailure, isStatus } from '../api-failure.ts'
import { EditKeeper } from './edit-keeper.ts'
import type { DoneStep, Edit, EditedDocument } from './edited-document.ts'
import { Editing } from './editing.ts'
import { paceOf, retryMs } from './pace.ts'
import type { SessionParts, Standing } from './session-parts.ts'
import { snapshotOf } from './snapshot.ts'
import type { DraftNews, DraftRead, DraftStand, KeptEdits } from './transport.ts'

/** Edits wait so long for more of them. */
const DEBOUNCE_MS = 400

/**
 * One person's editing of one document: edits apply at once, are kept on the device, travel to the server when it can be
 * reached, and are put on top of what others did. Knows neither React nor the browser.
 */
export class DocumentSession<C extends Content> {
  private readonly parts: SessionParts<C>
  private readonly editing: Editing<C>
  private readonly keeper: EditKeeper<C>
  private readonly listeners = new Set<() => void>()
  private is: Standing<C>
  private snapshot: EditedDocument<C> | undefined
  private place: Path | null = null
  /** What the server knows cannot be followed from here: the draft has to be read. */
  private mustRead: boolean
  /** The version of the edits that the server refused: not sent again until there are others. */
  private refusedAt = -1
  private failures = 0
  private lastNewsAt: number
  private learning: number | undefined
  private running: Promise<void> | undefined
  private callOff: () => void = () => undefined
  private isClosed = false

  /** Opens a document: with what this device kept, though there be no network, or as the server has it. */
  static async open<C extends Content>(parts: SessionParts<C>): Promise<DocumentSession<C>> {
    const [kept, ...others] = parts.storage.load()
    const session = kept ? new DocumentSession(parts, kept) : new DocumentSession(parts, await parts.transport.read())
    for (const other of others) session.editing.queue.adopt(other)
    session.set({})
    session.schedule(kept || others.length > 0 ? 0 : paceOf(0))
    void session.learnPublished()
    return session
  }

  private constructor(parts: SessionParts<C>, from: KeptEdits<C> | DraftRead<C>) {
    this.parts = parts
    this.keeper = new EditKeeper(parts.storage)
    this.lastNewsAt = parts.clock.now()
    const isRead = 'content' in from
    const kept = isRead ? { base: from.content, patches: [] } : from
    this.editing = new Editing(kept, parts.newId, parts.clock.now)
    this.mustRead = !isRead && from.stamp === undefined
    const stamp = isRead ? from : (from.stamp ?? { draftId: null, sequence: 0, baseRevision: 1 })
    this.is = {
      stand: isRead ? from : { ...stamp, publishedRevision: stamp.baseRevision, editors: [] },
      confirmed: kept.base,
      published: isRead && from.draftId === null ? { number: from.publishedRevision, content: kept.base } : undefined,
      isUnreachable: false,
      refusal: undefined,
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  current = (): EditedDocument<C> => {
    this.snapshot ??= snapshotOf(this, this.editing, this.is, this.parts.editorId)
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
    this.editing.change(label, edit, topic)
    this.edited()
  }
  undo = (): C => {
    this.editing.undo()
    this.edited()
    return this.editing.content
  }
  redo = (): C => {
    this.editing.redo()
    this.edited()
    return this.editing.content
  }
  lastStep = (): DoneStep => {
    const step = this.editing.lastStep
    const isDone = () => step !== undefined && this.editing.canUndo(step)
    return {
      undo: () => {
        if (!isDone()) return
        this.editing.undo(step)
        this.edited()
      },
      onceUndone: (run) => {
        const stop = this.subscribe(() => {
          if (isDone()) return
          stop()
          run()
        })
        return stop
      },
    }
  }
  resolve = (choices: Readonly<Record<string, Side>>, otherwise: Side): void => {
    this.editing.resolve(choices, otherwise, this.is.confirmed)
    this.edited()
  }
  restore = async (number: number): Promise<void> => {
    const content = await this.parts.transport.revision(number)
    this.editing.does(`Go back to revision ${number}`, content)
    this.edited()
  }
  takeOver = async (): Promise<void> => {
    const { baseRevision, publishedRevision: number } = this.is.stand
    if (baseRevision === number) return
    const { revision } = this.parts.transport
    const [base, published] = await Promise.all([revision(baseRevision), revision(number)])
    this.editing.overtake({ base, published, number }, this.is.confirmed)
    this.edited()
  }

  setPlace = (place: Path | null): void => {
    if (isSame(place, this.place)) return
    this.place = place
    this.schedule(DEBOUNCE_MS)
  }
  dismissNotice = (): void => {
    this.editing.notice = undefined
    this.tell()
  }

  discard = async (): Promise<void> => {
    await this.running
    const { draftId, sequence } = this.is.stand
    if (draftId !== null) await this.parts.transport.discard({ draftId, sequence })
    const read = await this.parts.transport.read()
    this.editing.discard(read.content)
    this.stands(read, read.content)
    this.set({ refusal: undefined })
    this.tell()
  }

  settled = async (): Promise<DraftState> => {
    await this.running
    while (!this.editing.isQuiet) {
      if (this.editing.conflicts.length > 0)
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
    // As an exchange of its own: nothing is sent on top of what is about to be read.
    this.mustRead = true
    await this.exchange()
    if (this.mustRead) await this.exchange()
  }

  private edited(): void {
    this.lastNewsAt = this.parts.clock.now()
    this.set({ refusal: undefined })
    this.tell()
    this.schedule(DEBOUNCE_MS)
  }

  /** Whether one's own edits stand on what the server has: else there is something to choose first. */
  private get isStacked(): boolean {
    return this.editing.conflicts.length === 0 && this.editing.queue.base === this.is.confirmed
  }
  private get maySend(): boolean {
    return this.isStacked && this.refusedAt !== this.editing.queue.version
  }
  private get hasWork(): boolean {
    return this.mustRead || (!this.editing.isQuiet && this.maySend)
  }

  /** Sends what there is to send and takes in what there is to take in, one call at a time. */
  private exchange(): Promise<void> {
    this.running ??= this.exchangeOnce().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async exchangeOnce(): Promise<void> {
    const { editing } = this
    const patches = this.maySend && !this.mustRead ? editing.queue.take() : []
    try {
      if (this.mustRead) await this.read()
      else {
        const { draftId, sequence, baseRevision } = this.is.stand
        const place = this.place && JSON.stringify(this.place)
        const isWhole = this.maySend && patches.length === editing.queue.patches.length
        const takesOver = isWhole && editing.takesOver !== undefined ? { takesOver: editing.takesOver } : {}
        const { editorId } = this.parts
        const report = { draftId, sequence, baseRevision, editorId, place, patches, ...takesOver }
        const news = await this.parts.transport.sync(report)
        if ('takesOver' in takesOver) editing.takesOver = undefined
        const sent = patches.map(({ id }) => id)
        await this.takeIn(news, sent)
      }
      this.failures = 0
      this.set({ isUnreachable: false, ...(patches.length > 0 ? { refusal: undefined } : {}) })
    } catch (error) {
      editing.queue.release()
      await this.recover(error, patches.length > 0)
    }
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
      this.refusedAt = this.editing.queue.version
      if (hadPatches || error.status === 404) this.set({ refusal: error.message, isUnreachable: false })
      return
    }
    this.failures += 1
    this.set({ isUnreachable: true })
  }

  private async takeIn(news: DraftNews, sent: readonly string[]): Promise<void> {
    const { queue } = this.editing
    const fresh = news.patches.filter(({ sequence }) => sequence > this.is.stand.sequence)
    const arrived = new Set([...sent, ...fresh.map(({ id }) => id)])
    const isOnlyMine = this.isStacked && fresh.every(({ id }, i) => queue.patches[i]?.id === id)
    const followed = apply(
      this.is.confirmed,
      fresh.flatMap(({ operations }) => operations),
    )
    queue.arrived(arrived)
    if (news.mustReload || followed.misfit) {
      this.mustRead = true
      await this.read()
    } else if (isOnlyMine) {
      this.stands(news, queue.base)
    } else {
      this.lastNewsAt = this.parts.clock.now()
      this.stands(news, followed.content)
      this.editing.stack(followed.content)
      this.tell()
    }
  }

  private async read(): Promise<void> {
    const read = await this.parts.transport.read()
    this.mustRead = false
    this.stands(read, read.content)
    this.editing.stack(read.content)
    this.set({})
    this.tell()
  }

  private stands(stand: DraftStand, confirmed: C): void {
    const { draftId, sequence, baseRevision, publishedRevision, editors } = stand
    const next = { draftId, sequence, baseRevision, publishedRevision, editors }
    this.set({ stand: isSame(next, this.is.stand) ? this.is.stand : next, confirmed })
    if (draftId === null && this.is.published?.number !== publishedRevision)
      this.set({ published: { number: publishedRevision, content: confirmed } })
    else void this.learnPublished()
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

  private set(some: Partial<Standing<C>>): void {
    const is = { ...this.is, ...some }
    const isNews = (Object.keys(is) as (keyof Standing<C>)[]).some((key) => is[key] !== this.is[key])
    this.is = is
    const { draftId, sequence, baseRevision } = is.stand
    const isOnServer = this.editing.queue.base === is.confirmed && !this.mustRead
    this.keeper.keep(this.editing, isOnServer ? { draftId, sequence, baseRevision } : undefined)
    if (isNews) this.tell()
  }

  private tell(): void {
    this.snapshot = undefined
    for (const listener of this.listeners) listener()
  }

  private schedule(ms: number): void {
    this.callOff()
    if (this.isClosed) return
    this.callOff = this.parts.clock.later(ms, () => void this.turn())
  }

  private async turn(): Promise<void> {
    try {
      if (this.hasWork || this.parts.isVisible()) await this.exchange()
    } finally {
      const idleMs = this.parts.clock.now() - this.lastNewsAt
      this.schedule(this.failures > 0 ? retryMs(this.failures) : this.hasWork ? DEBOUNCE_MS : paceOf(idleMs))
    }
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

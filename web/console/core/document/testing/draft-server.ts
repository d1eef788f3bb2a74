import { apply, type Content, type DraftState, type Patch } from '@mtc/openapi/document'
import { ApiFailure } from '../../api-failure.ts'
import type { DocumentTransport, DraftNews, Report, Seen } from '../transport.ts'

export const failure = (status: number, more: { message?: string; current?: unknown } = {}) =>
  new ApiFailure({
    code: `HTTP_${status}`,
    status,
    message: more.message ?? `It answered ${status}`,
    ...(more.current === undefined ? {} : { current: more.current as Record<string, unknown> }),
  })

/** One document on a server, as the contract says a server treats it. */
export class DraftServer<C extends Content> {
  private revisions: C[]
  private draft:
    | {
        id: string
        content: C
        base: number
        patches: (Patch & { sequence: number; editorId: string; authorName: string })[]
      }
    | undefined
  private drafts = 0
  readonly seen = new Map<string, Seen>()

  constructor(content: C) {
    this.revisions = [content]
  }

  get content(): C {
    return this.draft?.content ?? this.published
  }
  get published(): C {
    return this.revisions.at(-1) ?? ({} as C)
  }

  /** Publishes the draft, as the noun's own operation does. */
  publish(): void {
    this.revisions.push(this.content)
    this.draft = undefined
  }
  /** Publishes past the draft. */
  publishPast(content: C): void {
    this.revisions.push(content)
  }

  transport(): DocumentTransport<C> {
    return {
      read: async () => structuredClone({ ...this.stand(), content: this.content }),
      sync: async (report) => structuredClone(this.sync(structuredClone(report))),
      revision: async (number) => structuredClone(this.revisions[number - 1] ?? ({} as C)),
      discard: async (state) => this.discard(state),
    }
  }

  private stand() {
    const publishedRevision = this.revisions.length
    return {
      draftId: this.draft?.id ?? null,
      sequence: this.draft?.patches.length ?? 0,
      baseRevision: this.draft?.base ?? publishedRevision,
      publishedRevision,
      editors: [...this.seen.values()],
    }
  }

  private sync(report: Report): DraftNews {
    this.seen.set(report.editorId, {
      id: report.editorId,
      userId: report.editorId,
      name: report.editorId,
      place: report.place,
    })
    const fresh = report.patches.filter(({ id }) => !this.draft?.patches.some((patch) => patch.id === id))
    const takesOver = report.takesOver !== undefined && report.takesOver > (this.draft?.base ?? this.revisions.length)
    if (fresh.length > 0 || takesOver) {
      if (!this.isFollowed(report) || report.sequence !== this.stand().sequence)
        throw failure(412, { current: this.newsFor(report) })
      const { content, misfit } = apply(
        this.content,
        fresh.flatMap(({ operations }) => operations),
      )
      if (misfit) throw failure(422, misfit)
      if (String(content['name']).length > 20) throw failure(422, { message: 'Name may have at most 20 characters' })
      this.draft ??= { id: `draft ${++this.drafts}`, content, base: this.revisions.length, patches: [] }
      this.draft.content = content
      if (report.takesOver !== undefined) this.draft.base = report.takesOver
      for (const patch of fresh)
        this.draft.patches.push({
          ...patch,
          sequence: this.draft.patches.length + 1,
          editorId: report.editorId,
          authorName: 'A',
        })
    }
    return this.newsFor(report)
  }

  private isFollowed({ draftId, sequence, baseRevision }: Report): boolean {
    if (sequence > this.stand().sequence) return false
    if (draftId !== null) return draftId === this.draft?.id
    return sequence === 0 && baseRevision === this.stand().baseRevision
  }

  private newsFor(report: Report): DraftNews {
    const mustReload = !this.isFollowed(report)
    const patches = mustReload ? [] : (this.draft?.patches.slice(report.sequence) ?? [])
    return { ...this.stand(), mustReload, patches }
  }

  private discard({ draftId, sequence }: DraftState): void {
    const now = this.stand()
    if (now.draftId !== draftId || now.sequence !== sequence) throw failure(412)
    this.draft = undefined
  }
}

import { diff, draftTag, type Merged, merge, type Side, tellConflict } from '@mtc/openapi/document'
import { inOwnIds, inSystemIds, type OwnIds, type PageContent, pageNaming } from '@mtc/openapi/page'
import { ApiError } from '../../../kit/api-error.ts'
import { isMatched } from '../../../kit/crud/index.ts'
import { append } from '../../../kit/documents/append.ts'
import { revisionOf } from '../../../kit/documents/document.ts'
import { draftOf, presentDraft, stateOf } from '../../../kit/documents/draft.ts'
import { type Opened, staleDraft } from '../../../kit/documents/index.ts'
import { editedContent, shown, standing } from './difference.ts'
import { type Origin, originOf } from './origin.ts'
import { pageWords } from './page-words.ts'

/** Whose counts where both changed the same, by the key of the conflict. */
export type Choices = Readonly<Record<string, Side>>
const MOST_CONFLICTS = 2000

interface Upgrade {
  origin: Origin
  own: PageContent
  ownIds: OwnIds
  merged: Merged<PageContent & Record<string, unknown>>
}

/** What taking over the system's page as it is now makes of what somebody has made of it. */
async function upgradeOf(opened: Opened, choices: Choices = {}): Promise<Upgrade | undefined> {
  const own = await editedContent(opened)
  const origin = await originOf(opened, own.systemRevision)
  if (!origin || origin.latest <= origin.held) return undefined
  const { content: mine, ownIds } = inSystemIds(own)
  const merged = merge({ ...origin.base }, { ...mine }, { ...origin.now }, ({ key }) => choices[key] ?? 'mine')
  return { origin, own, ownIds, merged }
}

/** Says what the system has to offer to a copy of its page, and what of it meets what the shop changed. */
export async function previewUpgrade(opened: Opened) {
  const upgrade = await upgradeOf(opened)
  const own = await editedContent(opened)
  const origin = upgrade?.origin ?? (await originOf(opened, own.systemRevision))
  if (!upgrade) return { ...standing(opened, origin), isAvailable: false, changes: [], conflicts: [] }
  const { base, now } = upgrade.origin
  const words = await pageWords(opened.tenant, base, now, own)
  const naming = pageNaming(words)
  const mine = { ...inSystemIds(own).content }
  return {
    ...standing(opened, upgrade.origin),
    isAvailable: true,
    changes: shown(base, now, words),
    conflicts: upgrade.merged.conflicts.slice(0, MOST_CONFLICTS).map((conflict) => {
      const told = tellConflict(conflict, mine, naming)
      return {
        ...conflict,
        path: [...conflict.path],
        place: told.place.slice(0, 1000),
        mineInWords: told.mine.slice(0, 1000),
        theirsInWords: told.theirs.slice(0, 1000),
      }
    }),
  }
}

/** Puts what the system changed into the draft, beside what the shop did, as one patch. */
export async function takeUpgrade(opened: Opened, systemRevision: number, choices: Choices) {
  const { c } = opened
  const { newId } = c.get('platform')
  const draft = await draftOf(opened)
  if (!isMatched(c, draftTag(stateOf(draft)))) throw await staleDraft(opened)
  const upgrade = await upgradeOf(opened, choices)
  if (!upgrade)
    throw new ApiError('UNPROCESSABLE', {
      message: 'This page holds what the system has: there is nothing to take over',
    })
  const { origin, own, ownIds, merged } = upgrade
  if (systemRevision !== origin.latest)
    throw new ApiError('CONFLICT', { message: 'The system has moved on since you looked: look at the upgrade again' })
  const after = { ...inOwnIds(merged.content, ownIds, newId), systemRevision: origin.latest }
  const patch = { id: newId(), label: 'Take over what the system changed', operations: diff({ ...own }, { ...after }) }
  const known = { ...stateOf(draft), baseRevision: draft?.baseRevision ?? revisionOf(opened.row) }
  if (!(await append(opened, { ...known, editorId: newId(), patches: [patch] }))) throw await staleDraft(opened)
  return presentDraft(opened)
}

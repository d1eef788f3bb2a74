import { allows } from '@mtc/openapi'
import type { Patch } from '@mtc/openapi/document'
import { ApiError } from '../api-error.ts'
import { append } from './append.ts'
import { type Opened, revisionOf } from './document.ts'
import { draftHeadOf, presentState } from './draft.ts'
import { isFollowed, type Known, patchesSince } from './patches.ts'
import { see } from './presence.ts'

/** What an editor sends: what it knows, where it is, what it did. */
export interface Sent extends Known {
  editorId: string
  place: string | null
  patches: readonly Patch[]
}

/** Appends what an editor did and answers what it does not know yet: 412 with the same where others were faster. */
export async function synchronise(opened: Opened, sent: Sent) {
  const { c, document } = opened
  const permission = `${document.kind.resource.subject}:update`
  if (sent.patches.length > 0 && !allows(c.get('principal').permissions, permission))
    throw new ApiError('FORBIDDEN', {
      message: `This needs the permission ${permission}; an owner of the shop can grant it`,
    })
  const isDone = sent.patches.length === 0 || (await append(opened, sent, sent.editorId, sent.patches))
  await see(opened, sent.editorId, sent.place)
  const news = await newsFor(opened, sent)
  if (!isDone) throw new ApiError('PRECONDITION_FAILED', { current: news })
  return news
}

async function newsFor(opened: Opened, sent: Sent) {
  const draft = await draftHeadOf(opened)
  const patches = isFollowed(sent, draft, revisionOf(opened.row))
    ? await patchesSince(opened, draft, sent.sequence)
    : undefined
  return { ...(await presentState(opened, draft)), mustReload: patches === undefined, patches: patches ?? [] }
}

import { allows } from '@mtc/openapi'
import { ApiError } from '../api-error.ts'
import { append, type Edits } from './append.ts'
import { type Opened, revisionOf } from './document.ts'
import { draftHeadOf, presentState } from './draft.ts'
import { isFollowed, patchesSince } from './patches.ts'
import { see } from './presence.ts'

/** What an editor sends: what it knows and did, and where it is. */
export interface Sent extends Edits {
  place: string | null
}

/** Appends what an editor did and answers what it does not know yet: 412 with the same where others were faster. */
export async function synchronise(opened: Opened, sent: Sent) {
  const { c, document } = opened
  const permission = `${document.kind.resource.subject}:update`
  const isWriting = sent.patches.length > 0 || sent.takesOver !== undefined
  if (isWriting && !allows(c.get('principal').permissions, permission))
    throw new ApiError('FORBIDDEN', {
      message: `This needs the permission ${permission}; an owner of the shop can grant it`,
    })
  const isDone = !isWriting || (await append(opened, sent))
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

import { draftTag } from '@mtc/openapi/document'
import { ApiError } from '../../../kit/api-error.ts'
import { isMatched } from '../../../kit/crud/index.ts'
import { draftOf, stateOf } from '../../../kit/documents/draft.ts'
import { draftGone, type Opened, staleDraft } from '../../../kit/documents/index.ts'
import { refusals, verdictsOn } from '../impact/impact.ts'
import { draftOver } from './draft-content.ts'
import { designOfRow, type Proposal, proposalOf } from './proposal.ts'
import { writeRevision } from './write-revision.ts'

/** Makes the draft what is published, and sets the job going that carries the products over. */
export async function publish(
  opened: Opened,
  { publishedRevision, message }: { publishedRevision: number; message: string },
) {
  const { c, tenant, row } = opened
  const draft = await draftOf(opened)
  if (!isMatched(c, draftTag(stateOf(draft))) || publishedRevision !== row['revision']) throw await staleDraft(opened)
  const proposal = draft && proposalOf(c, row, draftOver(designOfRow(row), draft.content))
  if (!draft || !proposal || (proposal.issues.length === 0 && proposal.migration.changes.length === 0))
    throw new ApiError('UNPROCESSABLE', {
      message: 'The draft says what is published already: there is nothing to publish',
    })
  const errors = proposal.issues.length > 0 ? proposal.issues : await stopped(opened, proposal)
  if (errors.length > 0)
    throw new ApiError('UNPROCESSABLE', { message: errors[0]?.message ?? 'The draft cannot be published', errors })
  const { before, after, shop, fields } = proposal
  return writeRevision(opened, {
    kind: 'publish-product-type',
    fields,
    note: { message },
    carry: { before, after, shop, direction: 'forward', undoes: null },
    steps: [draftGone(tenant, draft)],
  })
}

/** Where somebody chose that a loss must stop it: whether there is one. */
async function stopped({ c, row }: Opened, proposal: Proposal) {
  if (!proposal.migration.changes.some(({ choice }) => choice.otherwise === 'refuse')) return []
  const refused = new Map<string, number>()
  for await (const verdict of verdictsOn(c, row, proposal))
    for (const key of verdict.refused) refused.set(key, (refused.get(key) ?? 0) + 1)
  return refusals(refused)
}

import { VisuallyHidden } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import type { ScreenResource } from '../../core/screens.ts'
import { useCurrencyOf } from '../row-currency.ts'
import { entryChanges } from './entry-changes.ts'
import { EntryList } from './entry-list.tsx'
import { type Change, changesIn } from './history-diff.ts'
import { MemberValue } from './member-value.tsx'
import classes from './record.module.css'
import { type Member, useMembers } from './use-members.ts'

interface ChangesProps {
  screen: ScreenResource
  before: unknown
  after: unknown
}

function ChangeRow({ change, member, currency }: { change: Change; member: Member; currency: string }) {
  const { label, property } = member
  const entries = entryChanges(change.before, change.after)
  return (
    <tr>
      <th scope="row">{label}</th>
      {entries ? (
        <td colSpan={2}>
          <EntryList changes={entries} />
        </td>
      ) : (
        <>
          <td>
            <del>
              <MemberValue property={property} value={change.before} currency={currency} />
            </del>
          </td>
          <td>
            <ins>
              <MemberValue property={property} value={change.after} currency={currency} />
            </ins>
          </td>
        </>
      )}
    </tr>
  )
}

/** What a change did, field by field: old and new. */
export function Changes({ screen, before, after }: ChangesProps) {
  const row = isRecord(after) ? after : isRecord(before) ? before : {}
  const memberOf = useMembers(screen, row)
  const changes = changesIn(before, after)
  const currency = useCurrencyOf(row)
  if (changes.length === 0) return null
  return (
    <table className={classes.changes}>
      <colgroup>
        <col style={{ inlineSize: '7rem' }} />
        <col />
        <col />
      </colgroup>
      <thead>
        <VisuallyHidden component="tr">
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </VisuallyHidden>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.path.join('/')} change={change} member={memberOf(change.path)} currency={currency} />
        ))}
      </tbody>
    </table>
  )
}

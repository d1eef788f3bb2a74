import { VisuallyHidden } from '@mantine/core'
import { isRecord } from '../../core/json.ts'
import { usePlace } from '../../core/place.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { changesIn } from './history-diff.ts'
import { MemberValue, pathLabel } from './member-value.tsx'
import classes from './record.module.css'

interface ChangesProps {
  screen: ScreenResource
  before: unknown
  after: unknown
}

/** What a change did, field by field: old and new. */
export function Changes({ screen, before, after }: ChangesProps) {
  const place = usePlace()
  const changes = changesIn(before, after)
  const row = isRecord(after) ? after : isRecord(before) ? before : {}
  const currency = typeof row.currency === 'string' ? row.currency : place.currency
  if (changes.length === 0) return null
  return (
    <table className={classes.changes}>
      <thead>
        <VisuallyHidden component="tr">
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </VisuallyHidden>
      </thead>
      <tbody>
        {changes.map(({ path, before: from, after: to }) => (
          <tr key={path.join('/')}>
            <th scope="row">{pathLabel(screen, path)}</th>
            <td>
              <del>
                <MemberValue screen={screen} path={path} value={from} currency={currency} />
              </del>
            </td>
            <td>
              <ins>
                <MemberValue screen={screen} path={path} value={to} currency={currency} />
              </ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import type { ScreenProps } from '../../core/screen-props.ts'
import { isNarrowed, narrowed } from './list-state.ts'
import type { List } from './use-list.ts'

/** Why a list shows no rows, and the way to some: none fit, none are left on this page, or there are none yet. */
export function NoRows({ screen, list, create }: ScreenProps & { list: List; create: ReactNode }) {
  const { state, show } = list
  const rows = screen.title.toLowerCase()
  if (state.offset > 0) {
    return (
      <EmptyState
        title={`No ${rows} on this page`}
        purpose="The list has become shorter than it was."
        action={
          <Button variant="default" onClick={() => show({ ...state, offset: 0 }, { replace: true })}>
            First page
          </Button>
        }
      />
    )
  }
  if (!isNarrowed(state)) return <EmptyState title={`No ${rows} yet`} purpose={screen.purpose} action={create} />
  return (
    <EmptyState
      title="Nothing matches"
      purpose={`No ${rows} fit what you search and filter by.`}
      action={
        <Button variant="default" onClick={() => show(narrowed(state, { q: '', filters: {} }))}>
          Clear search and filters
        </Button>
      }
    />
  )
}

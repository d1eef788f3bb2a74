import { Tabs } from '@mantine/core'
import { withArticle } from '@mtc/openapi/words'
import { toneOf } from '@mtc/widgets/status-tone'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PageHeader } from '../../../ui/page-header.tsx'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import { StatusDot } from '../../../ui/status-dot.tsx'
import { listAddress } from '../../core/addresses.ts'
import { isStatus } from '../../core/api-failure.ts'
import { usePlace } from '../../core/place.ts'
import { nameOf, rowQuery } from '../../core/queries.ts'
import type { Row, Versioned } from '../../core/resource-client.ts'
import type { RecordProps } from '../../core/screen-props.ts'
import { capitalized, humanized } from '../../core/screens.ts'
import { useShortcuts } from '../../core/shortcuts.ts'
import { useTitle } from '../../core/title.ts'
import { Failed } from '../failed.tsx'
import { NotFound } from '../refusals.tsx'
import { History } from './history.tsx'
import { isShared, useMayWrite } from './may-write.ts'
import { MoreMenu } from './more-menu.tsx'
import { GoneNotice } from './notices.tsx'
import classes from './record.module.css'

function Status({ row }: { row: Row }) {
  const { status } = row
  const tone = typeof status === 'string' ? toneOf(status) : undefined
  return tone && typeof status === 'string' ? <StatusDot tone={tone}>{humanized(status)}</StatusDot> : null
}

const focusFirstField = () => {
  const field = document.querySelector<HTMLElement>(
    'main form :is(input, textarea, select):not([type=hidden], :disabled)',
  )
  field?.focus()
}

export interface RecordFrameProps extends RecordProps {
  /** What stands in the first tab, once the row is there. */
  children: (loaded: Versioned) => ReactNode
  /** More tabs, by the name that stands in the address. */
  tabs?: readonly { value: string; label: string; content: (loaded: Versioned) => ReactNode }[]
  actions?: (loaded: Versioned) => ReactNode
}

function Frame({ screen, loaded, children, tabs = [], actions }: RecordFrameProps & { loaded: Versioned }) {
  const place = usePlace()
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  const { row } = loaded
  const name = nameOf(screen, row)
  useTitle(name)
  const mayWrite = useMayWrite(screen, row)
  useShortcuts(
    mayWrite ? [{ keys: 'e', label: `Edit the ${screen.singular}`, group: 'Records', run: focusFirstField }] : [],
  )
  const all = [
    { value: 'details', label: 'Details', content: children },
    ...tabs,
    ...(screen.operations.history
      ? [{ value: 'history', label: 'History', content: () => <History screen={screen} loaded={loaded} /> }]
      : []),
  ]
  const asked = new URLSearchParams(search).get('tab')
  const tab = all.find(({ value }) => value === asked)?.value ?? 'details'
  const show = (value: string | null) =>
    navigate(value === null || value === 'details' ? pathname : `${pathname}?tab=${value}`, { replace: true })
  return (
    <div className={classes.frame}>
      <PageHeader
        title={name}
        breadcrumb={[{ label: screen.title, href: listAddress(place, screen) }]}
        onNavigate={(href) => navigate(href)}
        meta={<Status row={row} />}
        actions={
          <>
            {actions?.(loaded)}
            <MoreMenu screen={screen} row={row} canWrite={!isShared(row)} />
          </>
        }
      />
      {all.length === 1 ? (
        children(loaded)
      ) : (
        <Tabs value={tab} onChange={show} keepMounted={false}>
          <Tabs.List mb="md">
            {all.map(({ value, label }) => (
              <Tabs.Tab key={value} value={value}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {all.map(({ value, content }) => (
            <Tabs.Panel key={value} value={value}>
              {content(loaded)}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </div>
  )
}

/** What stands around one row on every screen: its name, its tabs, its history, what can be done to it. */
export function RecordFrame(props: RecordFrameProps) {
  const { screen, id } = props
  const place = usePlace()
  const query = useQuery(rowQuery(place, screen, id))
  if (query.isPending) return <FormSkeleton />
  const isMissing = isStatus(query.error, 404) || isStatus(query.error, 400)
  if (!query.data && isMissing) return <NotFound what={screen.singular} />
  if (!query.data) {
    const what = `${capitalized(withArticle(screen.singular))} could not be loaded`
    return <Failed what={what} error={query.error} onRetry={() => void query.refetch()} />
  }
  return (
    <>
      {isMissing && (
        <div className={classes.notices}>
          <GoneNotice singular={screen.singular} />
        </div>
      )}
      <Frame key={id} {...props} loaded={query.data} />
    </>
  )
}

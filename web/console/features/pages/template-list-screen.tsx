import { useCallback, useMemo } from 'react'
import type { Column } from '../../../ui/data-table.tsx'
import { useOfferedPages } from '../../core/pages.ts'
import { usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { ListScreen } from '../../screens/list/list-screen.tsx'
import { TemplateState } from './template-state.tsx'

/**
 * The pages of a shop, with where each comes from and what waits on it. A page of the system that the shop has made its
 * own stands here once, as the shop's; who searches or filters finds both.
 */
export function TemplateListScreen({ screen }: ScreenProps) {
  // Drafts are begun without anybody telling this screen.
  const pages = useOfferedPages(usePlace(), { isAskedAnew: true })
  const replaced = useMemo(() => new Set(pages.flatMap(({ isSystem, page }) => (isSystem ? [] : [page]))), [pages])
  const isReplaced = useCallback(
    (row: Row) => row['isSystem'] === true && replaced.has(String(row['page'])),
    [replaced],
  )
  // What is known of all pages may be older than the rows.
  const isReplacedAmong = (row: Row, rows: readonly Row[]) =>
    isReplaced(row) || (row['isSystem'] === true && rows.some((one) => !one['isSystem'] && one['page'] === row['page']))
  const columns = useMemo((): Column<Row>[] => {
    const byId = new Map(pages.map((page) => [page.id, page]))
    const cell = (row: Row) => <TemplateState page={byId.get(row.id)} isReplaced={isReplaced(row)} />
    return [{ key: 'state', header: 'State', cell }]
  }, [pages, isReplaced])
  return <ListScreen screen={screen} ownColumns={columns} isAside={isReplacedAmong} />
}

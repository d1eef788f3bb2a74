import { useMemo } from 'react'
import type { Column } from '../../../ui/data-table.tsx'
import { useOfferedPages } from '../../core/pages.ts'
import { usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { ListScreen } from '../../screens/list/list-screen.tsx'
import { TemplateState } from './template-state.tsx'

/** The pages of a shop, with where each comes from and what waits on it. */
export function TemplateListScreen({ screen }: ScreenProps) {
  const pages = useOfferedPages(usePlace())
  const columns = useMemo((): Column<Row>[] => {
    const byId = new Map(pages.map((page) => [page.id, page]))
    const replaced = new Set(pages.flatMap(({ isSystem, page }) => (isSystem ? [] : [page])))
    const cell = (row: Row) => (
      <TemplateState
        page={byId.get(row.id)}
        isReplaced={row['isSystem'] === true && replaced.has(String(row['page']))}
      />
    )
    return [{ key: 'state', header: 'State', cell }]
  }, [pages])
  return <ListScreen screen={screen} ownColumns={columns} />
}

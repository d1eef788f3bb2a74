import { type DesignedRow, designOf } from '@mtc/openapi/product-schema'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isStatus } from '../../core/api-failure.ts'
import { useDocument } from '../../core/document/use-document.ts'
import { usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import type { Versioned } from '../../core/resource-client.ts'
import type { RecordProps, ScreenProps } from '../../core/screen-props.ts'
import { Failed } from '../../screens/failed.tsx'
import { isShared, useMayWrite } from '../../screens/record/may-write.ts'
import { MoreMenu } from '../../screens/record/more-menu.tsx'
import { WhyReadOnly } from '../../screens/record/record-screen.tsx'
import { NotFound } from '../../screens/refusals.tsx'
import type { Design } from './model/design.ts'
import type { Field } from './model/field.ts'
import { everyField } from './model/tree.ts'
import { Designer } from './shell/designer.tsx'
import { DesignerSkeleton } from './shell/designer-skeleton.tsx'
import { DiscardItem } from './shell/discard-item.tsx'

/** The design that products have now, and its fields by id. */
function usePublished({ row }: Versioned): { design: Design; fields: ReadonlyMap<string, Field> } {
  return useMemo(() => {
    const design = { ...designOf(row as unknown as DesignedRow), choices: {}, transfers: [] } // a row of product types
    return { design, fields: new Map(everyField(design).map(({ field }) => [field.id, field])) }
  }, [row])
}

function Opened({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const { row } = loaded
  const mayWrite = useMayWrite(screen, row)
  const published = usePublished(loaded)
  const { document, error } = useDocument<Design>('product-types', row.id)
  if (error instanceof Error && !document) {
    return <Failed what="The design could not be opened" error={error} onRetry={() => location.reload()} />
  }
  if (!document) return <DesignerSkeleton />
  return (
    <Designer
      screen={screen}
      typeId={row.id}
      document={document}
      published={published.fields}
      contractHash={typeof row.contractHash === 'string' ? row.contractHash : ''}
      isReadonly={!mayWrite}
      why={!mayWrite && <WhyReadOnly screen={screen} loaded={loaded} />}
      menu={
        <MoreMenu screen={screen} row={row} canWrite={!isShared(row)}>
          {mayWrite && <DiscardItem document={document} published={published.design} />}
        </MoreMenu>
      }
    />
  )
}

/** One product type, in its designer. */
export function ProductTypeScreen({ screen, id }: RecordProps) {
  const place = usePlace()
  const query = useQuery(rowQuery(place, screen, id))
  if (query.isPending) return <DesignerSkeleton />
  if (isStatus(query.error, 404) || isStatus(query.error, 400)) return <NotFound what={screen.singular} />
  if (!query.data) {
    return (
      <Failed what="The product type could not be loaded" error={query.error} onRetry={() => void query.refetch()} />
    )
  }
  return <Opened key={id} screen={screen} loaded={query.data} />
}

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import { may, usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import type { Row, Versioned } from '../../core/resource-client.ts'
import type { RecordProps, ScreenProps } from '../../core/screen-props.ts'
import { screenOf } from '../../core/screens.ts'
import { productSchema } from '../../screens/product-schema.ts'
import { editSchema } from '../../screens/record/body.ts'
import { EditForm } from '../../screens/record/edit-form.tsx'
import { About } from '../../screens/record/facts.tsx'
import { useMayWrite } from '../../screens/record/may-write.ts'
import record from '../../screens/record/record.module.css'
import { RecordFrame } from '../../screens/record/record-frame.tsx'
import { WhyReadOnly } from '../../screens/record/record-screen.tsx'
import { MisfitNotice } from './misfit-notice.tsx'
import { productUiSchema } from './product-form.ts'
import { TypeLink } from './type-link.tsx'
import { ViewInShop } from './view-in-shop.tsx'

const types = screenOf('product-types')

function ProductForm({ screen, loaded, type }: ScreenProps & { loaded: Versioned; type: Row | undefined }) {
  const mayWrite = useMayWrite(screen, loaded.row)
  // Without its type, which may be hidden from this person, the custom fields are edited as JSON.
  const schema = useMemo(() => {
    const body = editSchema(screen) ?? {}
    return type ? productSchema(body, type) : body
  }, [screen, type])
  const uiSchema = useMemo(() => (type ? productUiSchema(type) : undefined), [type])
  return (
    <>
      {!mayWrite && (
        <div className={record.notices}>
          <WhyReadOnly screen={screen} loaded={loaded} />
        </div>
      )}
      <EditForm
        screen={screen}
        schema={schema}
        {...(uiSchema ? { uiSchema } : {})}
        loaded={loaded}
        readonly={!mayWrite}
        schemaHelp={type && <TypeLink type={type} />}
        notice={(formId) => <MisfitNotice product={loaded.row} type={type} formId={formId} />}
      />
    </>
  )
}

function Details({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const place = usePlace()
  const mayReadType = may(place, types, 'read')
  const type = useQuery({ ...rowQuery(place, types, String(loaded.row.productTypeId)), enabled: mayReadType })
  const isWaiting = mayReadType && type.isPending
  return (
    <div className={record.columns}>
      <div data-contract-hash={type.data?.row.contractHash}>
        {isWaiting ? (
          <FormSkeleton fields={10} />
        ) : (
          <ProductForm screen={screen} loaded={loaded} type={type.data?.row} />
        )}
      </div>
      <aside className={record.aside}>
        <About screen={screen} row={loaded.row} fields={['productTypeId', 'typeRevision']} />
      </aside>
    </div>
  )
}

/** One product: what every product has, and the fields of its type, on one page. */
export function ProductScreen({ screen, id }: RecordProps) {
  return (
    <RecordFrame screen={screen} id={id} actions={({ row }) => <ViewInShop row={row} />}>
      {(loaded) => <Details screen={screen} loaded={loaded} />}
    </RecordFrame>
  )
}

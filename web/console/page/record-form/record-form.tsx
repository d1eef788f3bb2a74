import { Skeleton } from '@mtc/widgets/skeleton'
import type { RecordFormProps } from '@mtc/widgets/views'
import { lazy, Suspense } from 'react'

// The contract's schemas and the form library weigh more than a page of widgets.
const Creation = lazy(() => import('./creation.tsx'))

/** A form that makes a record of a resource, on a page of widgets. */
export function RecordForm(props: RecordFormProps) {
  return (
    <Suspense fallback={<Skeleton shape="rows" />}>
      <Creation {...props} />
    </Suspense>
  )
}

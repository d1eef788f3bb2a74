import { Button } from '@mantine/core'
import { Skeleton } from '@mtc/widgets/skeleton'
import type { RecordFormProps } from '@mtc/widgets/views'
import { useQuery } from '@tanstack/react-query'
import { lazy, useId, useMemo } from 'react'
import { usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import { resourceOf } from '../../core/schemas.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { Failed } from '../../screens/failed.tsx'
import { productSchema } from '../../screens/product-schema.ts'
import type { Body } from '../../screens/record/body.ts'
import { loadForm } from '../../screens/record/form.tsx'
import { useFormServices } from '../../screens/record/form-services.ts'
import { RefusalNotice } from '../../screens/record/notices.tsx'
import { startValues } from '../../screens/record/start-values.ts'
import { narrowed } from './narrowed.ts'
import { useQuickCreation } from './use-quick-creation.ts'

const SchemaForm = lazy(loadForm)
const types = resourceOf('product-types')

/** The form of a resource; of a product, with the custom fields of its type. */
export default function Creation(props: RecordFormProps) {
  const { resource, productTypeId = '' } = props
  const place = usePlace()
  const screen = resourceOf(resource)
  const type = useQuery({ ...rowQuery(place, types, productTypeId), enabled: productTypeId !== '' })
  const schema = useMemo(() => {
    if (productTypeId === '') return screen.create
    return type.data && productSchema(screen.create ?? {}, type.data.row, { productTypeId })
  }, [screen, productTypeId, type.data])
  if (type.error)
    return <Failed what="The form could not be loaded" error={type.error} onRetry={() => void type.refetch()} />
  if (!schema) return <Skeleton shape="rows" />
  const start = { ...startValues(screen, place), ...(productTypeId === '' ? {} : { productTypeId }) }
  return <ShortForm {...props} screen={screen} schema={schema} start={start} />
}

interface ShortFormProps extends RecordFormProps {
  screen: ScreenResource
  schema: Body
  start: Body
}

function ShortForm({ screen, schema, start, fields, submitLabel, onCreated }: ShortFormProps) {
  const { currency } = usePlace()
  const services = useFormServices()
  const formId = useId().replaceAll(':', '')
  const short = useMemo(() => narrowed(schema, fields), [schema, fields])
  const { data, refusal, isSaving, change, save } = useQuickCreation(screen, short, start, onCreated)
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <SchemaForm
        currency={currency}
        services={services}
        formId={formId}
        layout="plain"
        schema={short}
        formData={data}
        onChange={change}
        onSubmit={save}
        {...(refusal ? { serverErrors: refusal.issues } : {})}
      />
      <Button type="submit" form={formId} loading={isSaving} style={{ alignSelf: 'flex-start' }}>
        {submitLabel}
      </Button>
    </>
  )
}

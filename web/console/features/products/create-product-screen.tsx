import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import { createAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { screenOf } from '../../core/screens.ts'
import { Failed } from '../../screens/failed.tsx'
import { productSchema } from '../../screens/product-schema.ts'
import type { Body } from '../../screens/record/body.ts'
import { CreateForm } from '../../screens/record/create-form.tsx'
import { CreateHeader, useStart } from '../../screens/record/create-screen.tsx'
import { productUiSchema } from './product-form.ts'
import { TypeChoice } from './type-choice.tsx'
import { TypeLink } from './type-link.tsx'

const types = screenOf('product-types')

function NewProduct({ screen, type, start }: ScreenProps & { type: Row; start: Body }) {
  const schema = useMemo(
    () => productSchema(screen.create ?? {}, type, { productTypeId: type.id }),
    [screen.create, type],
  )
  const uiSchema = useMemo(() => productUiSchema(type), [type])
  return (
    <CreateForm
      screen={screen}
      schema={schema}
      uiSchema={uiSchema}
      start={start}
      variant={type.id}
      schemaHelp={<TypeLink type={type} />}
    />
  )
}

/** Makes a product: first its type, then one form of the fields that every product has and those of its type. */
export function CreateProductScreen({ screen }: ScreenProps) {
  const place = usePlace()
  const search = new URLSearchParams(useSearch())
  const { start, error, retry } = useStart(screen)
  const copied = start?.productTypeId
  const typeId = typeof copied === 'string' ? copied : (search.get('type') ?? '')
  const type = useQuery({ ...rowQuery(place, types, typeId), enabled: typeId !== '' })
  const failed = error ?? type.error
  const again = () => (error ? retry() : void type.refetch())
  if (failed) return <Failed what="The form could not be loaded" error={failed} onRetry={again} />
  if (typeId === '' && !search.has('copy')) {
    return (
      <>
        <CreateHeader screen={screen} title="What kind of product?" />
        <TypeChoice />
      </>
    )
  }
  return (
    <div style={{ maxInlineSize: '60rem' }} data-contract-hash={type.data?.row.contractHash}>
      <CreateHeader screen={screen} />
      {type.data && start ? (
        <>
          <p style={{ marginBlockStart: 0 }}>
            {String(type.data.row.name)}.{' '}
            <Anchor component={AppLink} underline="always" href={createAddress(place, screen)}>
              Choose another type
            </Anchor>
          </p>
          <NewProduct screen={screen} type={type.data.row} start={{ ...start, productTypeId: typeId }} />
        </>
      ) : (
        <FormSkeleton fields={10} />
      )}
    </div>
  )
}

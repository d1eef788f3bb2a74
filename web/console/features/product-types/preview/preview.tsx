import { Button, SegmentedControl, Select } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { checkSchema, uiSchemaOf } from '@mtc/openapi/product-schema'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { showDone } from '../../../../ui/undo-toast.tsx'
import { usePlace } from '../../../core/place.ts'
import { listQuery } from '../../../core/queries.ts'
import type { Row } from '../../../core/resource-client.ts'
import { screenOf } from '../../../core/screens.ts'
import { Form } from '../../../screens/record/form.tsx'
import { schemaOfDesign } from '../model/schema-of.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './preview.module.css'
import { PreviewRow } from './preview-row.tsx'
import { samplesOf } from './samples.ts'
import { ShopCard } from './shop-card.tsx'

const VIEWS = [
  { value: 'form', label: 'Form' },
  { value: 'row', label: 'List row' },
  { value: 'card', label: 'Shop card' },
]
const DEVICES = [
  { value: 'phone', label: 'Phone' },
  { value: 'desktop', label: 'Desktop' },
]

const EMPTY = 'empty'
const SAMPLE = 'sample'

/** The products of the type, to see the form with what is really in it. */
function useProducts(typeId: string) {
  const place = usePlace()
  const products = useQuery(listQuery(place, screenOf('products'), { productTypeId: typeId, limit: 50, count: 'none' }))
  return products.data?.rows ?? []
}

/** What the design makes of products: their form, their row in the list, their card in the shop. */
export function Preview({ typeId }: { typeId: string }) {
  const { design: now } = useDesigner()
  const design = useDeferredValue(now)
  const products = useProducts(typeId)
  const [view, setView] = useState('form')
  const [device, setDevice] = useState('desktop')
  const [source, setSource] = useState(EMPTY)
  const schema = useMemo(() => schemaOfDesign(design), [design])
  const isSound = useMemo(() => checkSchema(schema).length === 0, [schema])
  const product = products.find(({ id }) => id === source)
  const given = useMemo(
    () =>
      product
        ? isRecord(product.metadata)
          ? product.metadata
          : {}
        : source === SAMPLE && isSound
          ? samplesOf(schema)
          : {},
    [product, source, isSound, schema],
  )
  const shown: Row = product ?? {
    id: 'sample',
    name: design.name || 'A product',
    price: 1990,
    metadata: view === 'form' ? given : samplesOf(schema),
  }
  return (
    <section className={classes.preview} aria-label="The form that this makes">
      <div className={classes.tools}>
        <SegmentedControl size="xs" aria-label="What is shown" data={VIEWS} value={view} onChange={setView} />
        <SegmentedControl size="xs" aria-label="Width" data={DEVICES} value={device} onChange={setDevice} />
        <Select
          size="xs"
          aria-label="Filled with"
          className={classes.source ?? ''}
          allowDeselect={false}
          data={[
            { value: EMPTY, label: 'Empty' },
            { value: SAMPLE, label: 'Sample data' },
            ...(products.length > 0
              ? [{ group: 'Products', items: products.map((row) => ({ value: row.id, label: String(row.name) })) }]
              : []),
          ]}
          value={source}
          onChange={(next) => setSource(next ?? EMPTY)}
        />
      </div>
      {!isSound ? (
        <p className={classes.note}>The preview comes back once the fields are sound.</p>
      ) : (
        <div className={classes.frame} data-device={device}>
          {view === 'form' && (
            <LiveForm key={source} schema={schema} uiSchema={uiSchemaOf(design.uiConfig)} given={given} />
          )}
          {view === 'row' && <PreviewRow design={design} schema={schema} products={[shown]} />}
          {view === 'card' && <ShopCard design={design} product={shown} />}
        </div>
      )}
    </section>
  )
}

interface LiveFormProps {
  schema: Record<string, unknown>
  uiSchema: Record<string, unknown>
  given: Record<string, unknown>
}

/** The form itself: filled in and checked as a product's would be, and never saved. */
function LiveForm({ schema, uiSchema, given }: LiveFormProps) {
  const [typed, setTyped] = useState<{ over: unknown; data: unknown }>()
  const data = typed?.over === given ? typed.data : given
  const isEmpty =
    Object.keys(isRecord(schema.properties) ? schema.properties : {}).length === 0 && schema.allOf === undefined
  if (isEmpty) return <p className={classes.note}>Every field that you add is shown here at once.</p>
  return (
    <>
      <Form
        formId="live-form"
        schema={schema}
        uiSchema={uiSchema}
        formData={data}
        onChange={(next) => setTyped({ over: given, data: next })}
        onSubmit={() => showDone('This product would be valid')}
      />
      <Button size="xs" variant="default" type="submit" form="live-form" mt="sm">
        Check
      </Button>
    </>
  )
}

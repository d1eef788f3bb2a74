import { Alert, Button, Group } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { createValidator, type JsonSchema } from '@mtc/openapi/product-schema'
import { useMemo } from 'react'
import { focusField } from '../../../ui/schema-form/pointer.ts'
import type { Row } from '../../core/resource-client.ts'

interface MisfitNoticeProps {
  product: Row
  type: Row | undefined
  formId: string
}

/** The custom fields of a product as stored that do not fit its type, as pointers into the product. */
function misfits(product: Row, type: Row | undefined): string[] {
  if (!type || !isRecord(type.schema)) return []
  const validate = createValidator(type.schema satisfies JsonSchema)
  return [...new Set(validate(product.metadata).map(({ field }) => `/metadata${field}`))]
}

/** Above a product that no longer fits its type: how much of it, and the way to the first. */
export function MisfitNotice({ product, type, formId }: MisfitNoticeProps) {
  const isMisfit = Number(product.faultCount) > 0
  const found = useMemo(() => (isMisfit ? misfits(product, type) : []), [isMisfit, product, type])
  if (!isMisfit) return null
  const count = found.length || Number(product.faultCount)
  const [first] = found
  return (
    <Alert color="yellow" role="status">
      <Group justify="space-between">
        <span>
          {count === 1 ? 'One field does not fit' : `${count} fields do not fit`} since the product type was changed.
        </span>
        {first && (
          <Button size="xs" variant="default" onClick={() => focusField(formId, first)}>
            {count === 1 ? 'Go to it' : 'Go to the first'}
          </Button>
        )}
      </Group>
    </Alert>
  )
}

import { z } from '@hono/zod-openapi'
import { jsonObject } from '../fields.ts'
import { JsonValue } from '../json-value.ts'
import { defineOperation } from '../operation.ts'
import { FieldIssue } from '../problems.ts'
import { FieldList } from '../resources/product-types.ts'

const CheckRequest = z
  .strictObject({
    schema: jsonObject({ title: 'Schema', description: 'The schema to try' }).optional(),
    fields: FieldList.optional(),
    data: z
      .array(JsonValue)
      .max(100)
      .default([])
      .openapi({ description: 'Sample data: one set of custom fields per product' }),
  })
  .openapi('ProductTypeCheck', {
    description: 'A schema, or its short form, and sample data to try it on.',
    example: {
      fields: [{ name: 'platform', type: 'text', label: 'Platform', required: true }],
      data: [{ platform: 'Steam' }, {}],
    },
  })

const CheckResult = z
  .strictObject({
    valid: z.boolean().openapi({ description: 'Whether the entry fits the schema' }),
    errors: z.array(FieldIssue).max(1000).openapi({ description: 'Every fault of the entry, by JSON Pointer' }),
  })
  .openapi('ProductTypeCheckResult', {
    description: 'How one entry of the sample data fared.',
    example: { valid: true, errors: [] },
  })

const reportExample = {
  schema: { type: 'object', properties: { platform: { type: 'string', title: 'Platform' } }, required: ['platform'] },
  schemaErrors: [],
  results: [
    { valid: true, errors: [] },
    { valid: false, errors: [{ field: '/platform', message: 'Platform is required' }] },
  ],
}
export const ProductTypeCheckReport = z
  .strictObject({
    schema: jsonObject({ title: 'Schema', description: 'The schema that was tried: compiled, where fields were sent' }),
    schemaErrors: z
      .array(FieldIssue)
      .max(1000)
      .openapi({ description: 'Faults of the schema itself, by JSON Pointer into it' }),
    results: z.array(CheckResult).max(100).openapi({ description: 'One result per entry of the data, in its order' }),
  })
  .openapi('ProductTypeCheckReport', { description: 'What a schema says of sample data.', example: reportExample })

export const checkProductType = defineOperation({
  id: 'checkProductType',
  method: 'post',
  path: '/{tenant}/admin/product-types/check',
  tag: 'Product types',
  access: 'product-types:read',
  body: CheckRequest,
  bodyExample: {
    fields: [{ name: 'platform', type: 'text', label: 'Platform', required: true }],
    data: [{ platform: 'Steam' }, {}],
  },
  data: ProductTypeCheckReport,
  example: reportExample,
  summary: 'Try a schema on sample data',
  description:
    'Checks a schema, or its short form, and validates sample data against it, with the very validator that saves products. Saves nothing.',
})

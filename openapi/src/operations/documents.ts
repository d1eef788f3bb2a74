import { defineOperation } from '../operation.ts'

const raw = {
  type: 'application/json',
  schema: { type: 'object', maxProperties: 50, additionalProperties: true, description: 'An OpenAPI 3.1 document' },
}

export const getContract = defineOperation({
  id: 'getContract',
  method: 'get',
  path: '/openapi.json',
  tag: 'Contract',
  access: 'public',
  raw: { ...raw, description: 'The contract' },
  summary: 'Get the contract',
  description: 'Answers this document.',
})
export const getTenantContract = defineOperation({
  id: 'getTenantContract',
  method: 'get',
  path: '/{tenant}/admin/openapi.json',
  tag: 'Contract',
  access: 'product-types:read',
  raw: { ...raw, description: "The shop's own contract" },
  summary: "Get the shop's own contract",
  description:
    'Answers the contract narrowed to one shop: every product type is a schema and a path of its own, its custom fields are typed filters.',
})

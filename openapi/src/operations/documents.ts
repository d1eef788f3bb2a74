import { NO_NUL } from '../no-nul.ts'
import { defineOperation } from '../operation.ts'

const part = (description: string, maxProperties: number) => ({
  type: 'object',
  description,
  maxProperties,
  additionalProperties: { type: 'object', description: 'As OpenAPI 3.1 says' },
})
const raw = {
  type: 'application/json',
  schema: {
    type: 'object',
    description: 'An OpenAPI 3.1 document',
    required: ['openapi', 'info', 'paths'],
    properties: {
      openapi: {
        type: 'string',
        description: 'The version of OpenAPI it is written in',
        maxLength: 20,
        pattern: '^3\\.1\\.\\d+$',
      },
      info: {
        type: 'object',
        description: 'Whose contract this is',
        required: ['title', 'version'],
        properties: {
          title: { type: 'string', description: 'The name of the API', maxLength: 200, pattern: NO_NUL.source },
          version: {
            type: 'string',
            description: 'The version of the API',
            maxLength: 40,
            pattern: '^\\d+\\.\\d+\\.\\d+',
          },
        },
      },
      paths: part('The operations, by path and method', 10_000),
      components: part('What the operations share: schemas, refusals, headers', 50),
    },
  },
  example: {
    openapi: '3.1.0',
    info: { title: 'MTC Console API', version: '0.1.0' },
    paths: { '/health': { get: { operationId: 'getHealth', summary: 'Get health' } } },
    components: { schemas: {} },
  },
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

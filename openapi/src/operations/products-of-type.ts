import { z } from '@hono/zod-openapi'
import { defineOperation } from '../operation.ts'
import { byId, listQuery } from '../paging.ts'
import { IdempotencyKey } from '../parameters.ts'
import { Products } from '../resources/products.ts'

const { productTypeId: _, ...createExample } = Products.createExample ?? {}
const { productTypeId: __, ...filters } = Products.filters
const path = '/{tenant}/admin/product-types/{productType}/products'
const answer = { data: Products.schema, example: Products.example }

/** What makes a product where the path names the type. */
const ProductOfTypeCreate = z.strictObject(Products.fields).openapi('ProductOfTypeCreate', {
  description: 'What makes a product of the type that the path names.',
  example: createExample,
})

export const listProductsOfType = defineOperation({
  id: 'listProductsOfType',
  method: 'get',
  path,
  tag: Products.screen.title,
  access: 'products:read',
  query: listQuery({
    name: Products.name,
    sort: Products.sort,
    filters: { ...byId, ...filters },
    searchable: true,
    attributes: true,
  }),
  list: true,
  responseName: 'ProductList',
  ...answer,
  summary: 'List the products of a type',
  description:
    "Answers a page of the products of one type, with the parameters of the list of all products. The shop's own document has this path once for each type, with the type's custom fields as parameters.",
})

export const createProductOfType = defineOperation({
  id: 'createProductOfType',
  method: 'post',
  path,
  tag: Products.screen.title,
  access: 'products:create',
  headers: IdempotencyKey,
  body: ProductOfTypeCreate,
  bodyExample: createExample,
  status: 201,
  refuses: [409, 422],
  etag: true,
  responseName: 'ProductResponse',
  ...answer,
  summary: 'Create a product of a type',
  description:
    "Makes a product of the type that the path names. The shop's own document has this path once for each type, with the type's custom fields in the body.",
})

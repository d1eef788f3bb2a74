import type { Json } from './document.ts'

interface TypeOfProduct {
  slug: string
  name: string
  schema: Json
  /** Names the type's contract by its content. */
  contractHash: string
  /** The custom fields that a list can filter by, and those that they were called formerly: `until` they are accepted. */
  filters: readonly {
    key: string
    label: string
    type: string
    options?: readonly { value: unknown }[]
    until?: string
  }[]
}
type Parameter = Json & { name?: string }
type OperationObject = Json & { operationId?: string; parameters?: Parameter[]; responses?: Json }

const pascal = (slug: string) => slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `#/$defs/x` in an embedded schema points at the document's root: make it point below its own component. */
function rebase(node: unknown, at: string): unknown {
  if (Array.isArray(node)) return node.map((n) => rebase(n, at))
  if (!node || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== '$schema' && key !== '$id')
      .map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string' && value.startsWith('#') ? at + value.slice(1) : rebase(value, at),
      ]),
  )
}

const VALUE_SCHEMAS: Readonly<Record<string, Json>> = {
  number: { type: 'number' },
  integer: { type: 'integer' },
  money: { type: 'integer' },
  percentage: { type: 'number' },
  measurement: { type: 'number' },
  duration: { type: 'number' },
  boolean: { type: 'boolean' },
}
const RANGED = new Set([
  'number',
  'integer',
  'money',
  'percentage',
  'measurement',
  'duration',
  'date',
  'datetime',
  'time',
])

function attributeParameters(type: TypeOfProduct): Parameter[] {
  return type.filters.flatMap((field) => {
    const values = field.options?.map((o) => o.value)
    const schema = values?.length
      ? { type: 'string', enum: values }
      : (VALUE_SCHEMAS[field.type] ?? { type: 'string', maxLength: 500 })
    const former = field.until === undefined ? {} : { deprecated: true }
    const note = field.until === undefined ? '' : ` (a former name, accepted until ${field.until})`
    const parameter = (suffix: string, label: string): Parameter => ({
      name: `attr.${field.key}${suffix}`,
      in: 'query',
      required: false,
      description: label + note,
      ...former,
      schema,
    })
    return [
      parameter('', field.label),
      ...(RANGED.has(field.type)
        ? [parameter('.gte', `${field.label}: this or more`), parameter('.lte', `${field.label}: this or less`)]
        : []),
    ]
  })
}

const withoutTenant = (operation: OperationObject): OperationObject => ({
  ...operation,
  ...(operation.parameters ? { parameters: operation.parameters.filter((p) => p.name !== 'tenant') } : {}),
})

/** The parameters but for the type, which the path names in full. */
const parametersOf = ({ parameters = [] }: OperationObject) => parameters.filter((p) => p.name !== 'productType')

/** The keyword under which contracts are named by their content. */
const CONTRACT_HASH = 'x-contract-hash'

/**
 * One shop's own contract: the tenant is filled in, and each product type has a schema for its custom fields
 * (`GameKeyData`), its products (`GameKeyProduct`) and a path of its own, `…/product-types/game-key/products`.
 */
export function tenantDocument(
  contract: Json,
  tenant: { slug: string; name: string },
  types: readonly TypeOfProduct[],
  contractHash: string,
): Json {
  const base = structuredClone(contract) as Json & {
    info: Json
    paths: Record<string, Record<string, OperationObject>>
    components: Json & { schemas: Json }
  }
  const paths: Record<string, Record<string, OperationObject>> = {}
  for (const [path, item] of Object.entries(base.paths)) {
    if (path.startsWith('/admin/')) continue
    paths[path.replace('{tenant}', tenant.slug)] = Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [method, withoutTenant(operation)]),
    )
  }
  const generic = `/${tenant.slug}/admin/product-types/{productType}/products`
  const { get: list, post: create } = paths[generic] ?? {}
  delete paths[generic]
  const { schemas } = base.components
  for (const type of types) {
    const name = pascal(type.slug)
    const data = `${name}Data`
    const described = { title: type.name, ...type.schema, [CONTRACT_HASH]: type.contractHash }
    schemas[data] = rebase(described, `#/components/schemas/${data}`)
    const typed = (of: string): Json => ({
      allOf: [
        { $ref: `#/components/schemas/${of}` },
        { type: 'object', properties: { metadata: { $ref: `#/components/schemas/${data}` } }, required: ['metadata'] },
      ],
    })
    schemas[`${name}Product`] = typed('Product')
    schemas[`${name}ProductCreate`] = typed('ProductOfTypeCreate')
    const ref = (component: string) => ({
      'application/json': { schema: { $ref: `#/components/schemas/${component}` } },
    })
    const product = { $ref: `#/components/schemas/${name}Product` }
    const answering = (response: string, data: Json) => ({
      'application/json': {
        schema: {
          allOf: [{ $ref: `#/components/schemas/${response}` }, { type: 'object', properties: { data } }],
        },
      },
    })
    if (!list || !create) continue
    paths[`/${tenant.slug}/admin/product-types/${type.slug}/products`] = {
      get: {
        ...list,
        operationId: `list${name}Products`,
        summary: `List products of the type ${type.name}`,
        parameters: [...parametersOf(list), ...attributeParameters(type)],
        responses: {
          ...list.responses,
          200: { description: 'The products', content: answering('ProductList', { type: 'array', items: product }) },
        },
      },
      post: {
        ...create,
        operationId: `create${name}Product`,
        summary: `Create a product of the type ${type.name}`,
        parameters: parametersOf(create),
        requestBody: { required: true, content: ref(`${name}ProductCreate`) },
        responses: {
          ...create.responses,
          201: { description: 'The product', content: answering('ProductResponse', product) },
        },
      },
    }
  }
  return { ...base, info: { ...base.info, title: `${tenant.name}: API`, [CONTRACT_HASH]: contractHash }, paths }
}

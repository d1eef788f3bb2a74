import { type FieldIssue, ProductTypes } from '@mtc/openapi'
import { isDay } from '@mtc/openapi/calendar-day'
import {
  type Choice,
  checkFields,
  checkSchema,
  createValidator,
  designOf,
  faultOfExpression,
  type JsonSchema,
  type Migration,
  migrationBetween,
  pointerTo,
  type ShopContext,
  schemaOfDesign,
  type TypeDesign,
  type TypeDraft,
  type Validate,
} from '@mtc/openapi/product-schema'
import type { Row } from '../../../kit/crud/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { fieldIssues } from '../../../kit/zod-issues.ts'
import { todayOf } from '../../products/today.ts'
import { contractHashOf } from '../contract-hash.ts'
import { withAliases } from './aliases.ts'
import { areFields } from './draft-content.ts'

/** A type as it would be published: what would be stored, and how products get there. */
export interface Proposal {
  before: TypeDesign
  after: TypeDraft
  shop: ShopContext
  fields: { name: string; slug: string; description: string; schema: JsonSchema; uiConfig: Record<string, unknown> }
  contractHash: string
  migration: Migration
  /** Holds a product against it; undefined where no product can be, for the schema is broken. */
  validate: Validate | undefined
  /** Why it cannot be published, by pointers into the design. */
  issues: FieldIssue[]
}

export const designOfRow = (row: Record<string, unknown>): TypeDesign =>
  designOf(row as unknown as Parameters<typeof designOf>[0]) // a row of product_types

const shopOf = (c: AppContext): ShopContext => {
  const { locale, currency } = c.get('tenant')
  return { locale, currency }
}

/** Looks at a design as what a type is to become. */
export function proposalOf(c: AppContext, type: Row, draft: TypeDraft): Proposal {
  const before = designOfRow(type)
  const shop = shopOf(c)
  const unnamed = checkFields(draft.fields, draft.rest).map(({ pointer, message }) => ({
    field: `/fields${pointer}`,
    message,
  }))
  const isWorkable = unnamed.length === 0 || areFields(draft.fields)
  const after = { ...draft, fields: isWorkable ? withAliases(before, draft, todayOf(c)) : before.fields }
  const schema = schemaOfDesign(after)
  const faults = checkSchema(schema)
  const { name, slug, description, uiConfig } = after
  const migration = migrationBetween(before, after, shop)
  return {
    before,
    after,
    shop,
    fields: { name, slug, description, schema, uiConfig: uiConfig as Record<string, unknown> },
    contractHash: contractHashOf({ schema, uiConfig }),
    migration,
    validate: faults.length === 0 ? createValidator(schema) : undefined,
    issues: [
      ...detailIssues(after),
      ...unnamed,
      ...(unnamed.length > 0 ? [] : faults.map(({ pointer, message }) => ({ field: `/rest${pointer}`, message }))),
      ...migration.changes.flatMap(({ key, choice }) => choiceIssues(key, choice)),
    ],
  }
}

/** What the contract says of a type's own fields holds for a design that is published. */
function detailIssues({ name, slug, description, uiConfig }: TypeDraft): FieldIssue[] {
  const { error } = ProductTypes.update.safeParse({ name, slug, description, uiConfig })
  return error ? fieldIssues(error.issues, 'json').map(({ field, message }) => ({ field, message })) : []
}

function choiceIssues(key: string, { expression, aliasUntil, otherwise, value }: Choice): FieldIssue[] {
  const place = pointerTo('/choices', key)
  const fault = expression === undefined ? undefined : faultOfExpression(expression)
  return [
    ...(fault ? [{ field: `${place}/expression`, message: fault }] : []),
    ...(aliasUntil !== undefined && !isDay(String(aliasUntil))
      ? [{ field: `${place}/aliasUntil`, message: 'The former name needs a last day, such as 2027-01-31' }]
      : []),
    ...(otherwise === 'value' && value === undefined
      ? [{ field: `${place}/value`, message: 'Say which value is to take the place of what cannot be taken over' }]
      : []),
  ]
}

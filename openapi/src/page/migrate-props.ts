import { migrationBetween } from '../product-schema/changes/migration.ts'
import { designOf } from '../product-schema/design.ts'
import { type JsonSchema, sameJson } from '../product-schema/json.ts'

type Json = Readonly<Record<string, unknown>>

// What a component's props are is no matter of a shop's language or money.
const NO_SHOP = { locale: 'en', currency: 'EUR' }

const designed = (schema: JsonSchema) => designOf({ name: '', slug: '', schema })

/**
 * Props that were made for one schema, as the next one has them: a prop that was renamed or moved keeps its value, one that
 * has another type is converted, what cannot be stays as it is. Fields are told apart by their ids, as those of product types.
 */
export function migrateProps(from: JsonSchema, to: JsonSchema, props: Json): Json {
  if (sameJson(from, to)) return props
  const after = { ...designed(to), choices: {}, transfers: [] }
  return migrationBetween(designed(from), after, NO_SHOP).forward({ ...props }).data
}

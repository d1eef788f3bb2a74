import { isRecord } from '@mtc/openapi/json'
import { type Choice, isFieldType, type Transfer, type TypeDesign, type TypeDraft } from '@mtc/openapi/product-schema'

const isIds = (value: unknown): value is string[] => Array.isArray(value) && value.every((id) => typeof id === 'string')

/** Whether fields can be told apart at least: what else is wrong with them does not stand in the way of a preview. */
export const areFields = (fields: unknown): boolean => Array.isArray(fields) && fields.every(isField)

function isField(field: unknown): boolean {
  if (!isRecord(field)) return false
  const { name, type, fields = [], item } = field
  return typeof name === 'string' && isFieldType(type) && areFields(fields) && (item === undefined || isField(item))
}

/** A choice as it can be worked with: what is half typed is as good as not said. */
function choiceOf(given: Record<string, unknown>): Choice {
  const { mapping, ...choice } = given as Choice
  return Array.isArray(mapping) ? { ...choice, mapping: mapping.filter(isRecord) } : choice
}
const isTransfer = (value: unknown): value is Transfer =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  (value['kind'] === 'split' || value['kind'] === 'merge') &&
  isIds(value['from']) &&
  isIds(value['to'])

/** A design as it was sent or drafted, over the published one, with the choices and transfers that make sense. */
export function draftOver(
  published: TypeDesign,
  content: Record<string, unknown>,
  more: { choices?: unknown; transfers?: unknown } = {},
): TypeDraft {
  const choices = more.choices ?? content['choices']
  const transfers = more.transfers ?? content['transfers']
  return {
    ...published,
    ...(content as Partial<TypeDraft>), // what is wrong with it, the proposal says
    choices: Object.fromEntries(
      Object.entries(isRecord(choices) ? choices : {}).flatMap(([key, choice]) =>
        isRecord(choice) ? [[key, choiceOf(choice)]] : [],
      ),
    ),
    transfers: Array.isArray(transfers) ? transfers.filter(isTransfer) : [],
  }
}

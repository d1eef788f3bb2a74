import type { FieldDefinition, FieldValidation } from '../field-definition.ts'
import { VALIDATION_KEYWORDS, X_FIELD } from '../field-keywords.ts'
import { type JsonSchema, own, ownRecord, ownString } from '../json.ts'

/** The keywords that state a field's bounds. */
export function boundsOf(validation: FieldValidation = {}): JsonSchema {
  const stated = VALIDATION_KEYWORDS.filter(([bound]) => validation[bound] !== undefined)
  return Object.fromEntries(stated.map(([bound, keyword]) => [keyword, validation[bound]]))
}

/** What a person's own messages are kept as in `x-field`. */
export function messageExtras({ validation }: FieldDefinition): JsonSchema {
  return {
    ...(validation?.message === undefined ? {} : { message: validation.message }),
    ...(validation?.messages === undefined ? {} : { messages: validation.messages }),
  }
}

/** An `x-field` that carries the messages only, for a part of a field's value. */
export function messagesOf(field: FieldDefinition): JsonSchema {
  const extras = messageExtras(field)
  return Object.keys(extras).length === 0 ? {} : { [X_FIELD]: extras }
}

/** The bounds and messages that a property states; `except` are keywords that its kind states by itself. */
export function validationOf(bounded: unknown, extras: JsonSchema, except: JsonSchema): FieldValidation {
  const stated = VALIDATION_KEYWORDS.filter(([, keyword]) => !Object.hasOwn(except, keyword))
    .map(([bound, keyword]) => [bound, own(bounded, keyword)] as const)
    .filter(([, value]) => value !== undefined)
  const message = ownString(extras, 'message')
  return {
    ...Object.fromEntries(stated),
    ...(message === undefined ? {} : { message }),
    ...(Object.hasOwn(extras, 'messages') ? { messages: ownRecord(extras, 'messages') } : {}),
  }
}

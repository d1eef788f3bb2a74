import type { FieldDefinition } from '@mtc/openapi/product-schema'

/** Changes one member of a field; what is empty goes away. */
export type SetMember = <K extends keyof FieldDefinition>(member: K, value: FieldDefinition[K] | undefined) => void

/** What every setting of a field is given. */
export interface SettingProps {
  field: FieldDefinition
  set: SetMember
}

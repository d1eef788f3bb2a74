import type { FieldType } from '@mtc/openapi/product-schema'
import type { ComponentType } from 'react'
import { Columns } from './columns.tsx'
import { Entry } from './entry.tsx'
import { FragmentOrigin } from './fragment-origin.tsx'
import { Measure, Unit } from './measure.tsx'
import { Options } from './options.tsx'
import { RawSchema } from './raw-schema.tsx'
import type { SettingProps } from './setting.ts'
import { Language, ReferenceTarget } from './target.tsx'

type Setting = ComponentType<SettingProps>

/** What each kind of field is made of; kinds that are not named here say it all by their name. */
const CONTENT: Readonly<Partial<Record<FieldType, readonly Setting[]>>> = {
  select: [Options],
  multiselect: [Options],
  integer: [Unit],
  number: [Unit],
  measurement: [Measure],
  reference: [ReferenceTarget],
  code: [Language],
  list: [Entry],
  table: [Columns],
  group: [Columns, FragmentOrigin],
  schema: [RawSchema],
}

// These hold other fields, or anything: a default is given under JSON.
const WITHOUT_DEFAULT: ReadonlySet<FieldType> = new Set([
  'group',
  'table',
  'schema',
  'json',
  'image',
  'gallery',
  'file',
])

/** The settings of a kind of field that other kinds do not have. */
export const contentOf = (type: FieldType): readonly Setting[] => CONTENT[type] ?? []

/** Whether a default is given with the field's own widget. */
export const takesDefault = (type: FieldType): boolean => !WITHOUT_DEFAULT.has(type)

import { createContext, useContext } from 'react'
import type { FieldError } from './errors.ts'
import { isWithin } from './pointer.ts'

/** A file as the server keeps it. */
export interface UploadedFile {
  id: string
  url: string
  name: string
}

/** One row that a reference can point to. */
export interface ReferenceOption {
  value: string
  label: string
}

/** A file of the shop's library. */
export interface StoredFile {
  id: string
  name: string
  alt: string
}

/** A place that a link can lead to; `address` is what its field holds: an address, or a page's name in addresses. */
export interface AddressPlace {
  address: string
  label: string
}

/** Places of one kind: "Pages". No address stands in two of them. */
export interface AddressGroup {
  label: string
  places: readonly AddressPlace[]
}

/** Finds places by words of their names; the usual ones without any. */
export type AddressSearch = (query: string) => Promise<readonly AddressGroup[]>

/** Which rows of a resource a reference is about. */
export interface ReferenceScope {
  productTypeId?: string
}

/** What fields need from the outside world. A form whose fields need none of it can do without. */
export interface FormServices {
  upload: (file: File) => Promise<UploadedFile>
  fileUrl: (id: string) => string
  /** A file's name and its text for those who cannot see it. */
  describeFile?: (id: string) => Promise<{ name: string; alt: string }>
  saveAlt?: (id: string, alt: string) => Promise<void>
  /** The files that are there already, pictures only where asked: what the library offers beside an upload. */
  searchFiles?: (query: string, only: 'images' | 'all') => Promise<StoredFile[]>
  /** The languages that the shop speaks (BCP 47), its first one first. */
  locales?: () => Promise<readonly string[]>
  /** Places that a link can lead to. */
  searchAddresses?: AddressSearch
  /** Pages, for a field that holds the name of one. */
  searchPages?: AddressSearch
  searchReference: (resource: string, query: string, within?: ReferenceScope) => Promise<ReferenceOption[]>
  referenceLabel: (resource: string, value: string) => Promise<string>
}

/** What every field of one form shares. */
export interface FormEnvironment {
  formId: string
  currency: string
  locale: string | undefined
  services: FormServices | undefined
  layout: 'cards' | 'plain'
  /** Fields whose text has not reached the data yet; each is written through before a submit. */
  drafts: Set<() => void>
  /** A field reports that what stands in it cannot become a value, e.g. broken JSON; undefined takes it back. */
  setFault: (pointer: string, message: string | undefined) => void
}

const Environment = createContext<FormEnvironment | undefined>(undefined)

// The form library treats functions in its own context as equal and would keep stale ones: hence one of our own.
export const FormEnvironmentProvider = Environment.Provider

/** The form that a field stands in. */
export function useFormEnvironment(): FormEnvironment {
  const environment = useContext(Environment)
  if (!environment) throw new Error('Form fields work inside <SchemaForm> only.')
  return environment
}

const ShownErrors = createContext<readonly FieldError[]>([])

export const ShownErrorsProvider = ShownErrors.Provider

/** What stands at the fields of the form now. */
export const useShownErrors = (): readonly FieldError[] => useContext(ShownErrors)

/** What is wrong anywhere inside a value that one widget edits as a whole, as one text. */
export function useErrorsWithin(pointer: string): string | undefined {
  const messages = useContext(ShownErrors).filter(({ field }) => isWithin(field, pointer))
  return messages.length > 0 ? messages.map(({ message }) => message).join(' · ') : undefined
}

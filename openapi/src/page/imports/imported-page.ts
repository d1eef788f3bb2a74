import type { Binding } from '../binding.ts'
import type { Cells, VisibilityRules } from '../content.ts'
import type { ImportNote } from './note.ts'

/** A widget as a file describes it: its component by address name, for ids differ from shop to shop. */
export interface ImportedWidget {
  /** What the file calls it. */
  key: string
  component: string
  /** The revision its props were made for; absent: the present one. */
  componentRevision?: number | undefined
  /** Absent: the first of the layout. */
  region?: string | undefined
  grid: Readonly<Record<string, Cells>>
  props: Readonly<Record<string, unknown>>
  /** Absent: what a new widget of its component shows. */
  binding?: Binding | null | undefined
  visibilityRules: VisibilityRules
  isActive: boolean
}

/** A page that came of another tool's file. */
export interface ImportedPage {
  /** Undefined where the file says nothing of it. */
  name: string | undefined
  widgets: ImportedWidget[]
}

/** A page that came of a file, and what to know of it; without a page, the notes say why. */
export interface PageImport {
  page: ImportedPage | undefined
  notes: ImportNote[]
}

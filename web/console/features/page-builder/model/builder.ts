import type { PageContent, PageFault } from '@mtc/openapi/page'
import type { Grid } from '@mtc/openapi/page/grid'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import type { EffectiveComponent } from './effective-component.ts'
import type { PageLayout, Region } from './layout.ts'
import type { PreviewState } from './preview-state.ts'
import type { Surface } from './surface.ts'

/** The page being built, and all that can be done to it: what every part of the builder is handed. */
export interface Builder {
  tenant: string
  /** The page's name in addresses, as it is published. */
  page: string
  templateId: string
  /** Steps, undo, autosave, conflicts, other people. */
  document: EditedDocument<PageContent>
  content: PageContent
  canEdit: boolean
  /** By id; those derived from others with what they have of them. */
  components: ReadonlyMap<string, EffectiveComponent>
  layouts: readonly PageLayout[]
  /** The layout that the page really has; undefined: it is gone. */
  layout: PageLayout | undefined
  regions: readonly Region[]
  grid: Grid
  /** What edits need to know besides the content. */
  surface: Surface
  /** The breakpoint being worked on; the frame is as wide as its device. */
  breakpoint: string
  setBreakpoint: (name: string) => void
  /** The breakpoint at which a region is shown in this frame: a narrow region has the grid of a narrow page. */
  breakpointIn: (region: string) => string
  /** Ids of the selected widgets, the first chosen first. */
  selection: readonly string[]
  select: (ids: readonly string[]) => void
  /** The widget that the focus is to go to as soon as it is drawn. */
  focusNext: { current: string | undefined }
  /** Does one step; steps in a row with the same `topic` become one. False where there was nothing to do. */
  change: (label: string, recipe: (content: PageContent) => PageContent, topic?: string) => boolean
  /** Says something to those who hear the screen. */
  announce: (words: string) => void
  /** What keeps the page from being published. */
  faults: readonly PageFault[]
  /** What a widget's preview is drawn from. */
  dataOf: (id: string) => PreviewState
}

/** The builder, nothing yet, or why there is none. */
export interface UsedBuilder {
  builder: Builder | undefined
  error: unknown
  /** What was last said to those who hear the screen. */
  said: string
}

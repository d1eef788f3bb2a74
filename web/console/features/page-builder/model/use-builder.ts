import type { PageContent } from '@mtc/openapi/page'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useDocument } from '../../../core/document/use-document.ts'
import type { Builder, UsedBuilder } from './builder.ts'
import { faultFinder, surroundingsOf } from './faults.ts'
import { firstBreakpoint, frameWidth, isBreakpoint, regionBreakpoint } from './frame.ts'
import { effectiveLayout, gridOfLayout, regionsOf } from './layout.ts'
import { componentsQuery, layoutsQuery } from './queries.ts'
import type { Surface } from './surface.ts'
import { useAddress } from './use-address.ts'
import { useGoneRows } from './use-gone-rows.ts'
import { usePreviewData } from './use-preview-data.ts'
import { useSelection } from './use-selection.ts'
import { useSteps } from './use-steps.ts'

const NOTHING: Builder['components'] = new Map()
const TEMPLATES = 'ui/templates'

interface BuiltPage {
  tenant: string
  /** Its name in addresses, as it is published. */
  page: string
  templateId: string
  canEdit: boolean
}

/** Opens a page in the builder: its draft, and what it is built from. */
export function useBuilder({ tenant, page, templateId, canEdit }: BuiltPage): UsedBuilder {
  const { document: opened, error: refused } = useDocument<PageContent>(TEMPLATES, templateId)
  const components = useQuery(componentsQuery(tenant))
  const layouts = useQuery(layoutsQuery(tenant))
  const { selection, select } = useSelection()
  const focusNext = useRef<string>(undefined)
  const document = useSteps(opened, selection, { select, focusNext })
  const [asked, setBreakpoint] = useAddress('at')
  const [firstWidth] = useState(() => innerWidth)
  const [said, setSaid] = useState('')
  const announce = useCallback((words: string) => {
    // The same sentence twice is two events: a trailing space tells them apart to those who hear the screen.
    setSaid((before) => (before === words ? `${words} ` : words))
  }, [])

  const content = document?.content
  const layoutId = content?.layoutId
  const known = components.data ?? NOTHING
  const layout = useMemo(
    () => (layoutId === undefined ? undefined : effectiveLayout(layouts.data ?? [], layoutId)),
    [layouts.data, layoutId],
  )
  const surface = useMemo(
    (): Surface => ({ regions: regionsOf(layout), grid: gridOfLayout(layout), components: known }),
    [layout, known],
  )
  const findFaults = useMemo(() => faultFinder(surroundingsOf(layout, known)), [layout, known])
  // Checking a large page takes longer than a keystroke may: the page is drawn first.
  const drawn = useDeferredValue(content)
  const gone = useGoneRows(tenant, drawn, known)
  const faults = useMemo(() => (drawn ? [...findFaults(drawn), ...gone] : []), [findFaults, drawn, gone])
  const widgets = content?.widgets
  const present = useMemo(() => {
    const there = selection.filter((id) => widgets?.some((one) => one.id === id))
    return there.length === selection.length ? selection : there
  }, [selection, widgets])
  const dataOf = usePreviewData(tenant, page, document, known)

  const error = refused ?? components.error ?? layouts.error
  if (!document || !content || !components.data || !layouts.data) return { builder: undefined, error, said }

  const { regions, grid } = surface
  const usual = firstBreakpoint(grid, firstWidth)
  const breakpoint = asked !== undefined && isBreakpoint(grid, asked) ? asked : usual
  const frame = frameWidth(grid, breakpoint)
  const breakpointIn = (name: string) => {
    const region = regions.find((one) => one.name === name)
    return region ? regionBreakpoint(grid, frame, region) : breakpoint
  }
  const change: Builder['change'] = (label, recipe, topic) => {
    const before = document.content
    const after = canEdit ? recipe(before) : before
    if (after === before) return false
    document.change(label, (now) => (now === before ? after : recipe(now)), topic)
    return true
  }
  const builder: Builder = {
    tenant,
    page,
    templateId,
    document,
    content,
    canEdit,
    components: known,
    layouts: layouts.data,
    layout,
    regions,
    grid,
    surface,
    breakpoint,
    setBreakpoint: (name) => setBreakpoint(name === usual ? undefined : name),
    breakpointIn,
    selection: present,
    select,
    focusNext,
    change,
    announce,
    faults,
    dataOf,
  }
  return { builder, error, said }
}

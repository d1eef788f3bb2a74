import type { PageContent, PageFault } from '@mtc/openapi/page'
import { whoSees } from '../inspector/visibility/who-sees.ts'

const LIST = new Intl.ListFormat('en', { type: 'conjunction' })

/** Widgets that some people see without data, because their role may not read it, in reading order. */
export function widgetsWithoutData({ widgets, audience }: Pick<PageContent, 'widgets' | 'audience'>): PageFault[] {
  return widgets.flatMap(({ id, isActive, visibilityRules, binding }, index) => {
    if (!isActive) return []
    const without = whoSees(visibilityRules, audience, binding).filter(({ sees }) => sees === 'no-data')
    // Of a page for customers what counts is what they see.
    const told = audience === 'storefront' ? without.slice(0, 1).filter(({ role }) => role === 'visitors') : without
    const [first] = told
    if (!first) return []
    const who = LIST.format(told.map(({ label }) => label))
    const pointer = `/widgets/${index}/visibilityRules`
    return [{ pointer, message: `Without its data for ${who}: ${first.because}`, widgetId: id }]
  })
}

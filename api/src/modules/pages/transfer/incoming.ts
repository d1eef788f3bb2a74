import { PageBundle } from '@mtc/openapi'
import type { ResponsiveConfig } from '@mtc/openapi/page'
import { type ImportedWidget, type ImportNote, importDashboard } from '@mtc/openapi/page/imports'
import { ApiError, invalid } from '../../../kit/api-error.ts'
import { fieldIssues } from '../../../kit/zod-issues.ts'

type Details = Pick<
  PageBundle,
  'audience' | 'area' | 'refreshSeconds' | 'visibilityRules' | 'overrideConfig' | 'variables'
>

/** A page that came of a file, whatever kind of file that was. */
export interface Incoming extends Details {
  name: string
  page: string | undefined
  /** Undefined: the shop's plain one. */
  layout: PageBundle['layout'] | undefined
  theme: string | null
  components: PageBundle['components']
  widgets: readonly ImportedWidget[]
  notes: readonly ImportNote[]
}

const PLAIN: Details = {
  audience: 'console',
  area: null,
  refreshSeconds: null,
  visibilityRules: {},
  overrideConfig: {},
  variables: [],
}

const isBundle = (source: unknown): boolean =>
  typeof source === 'object' && source !== null && 'kind' in source && source.kind === 'mtc-page'

/** Reads a file: a bundle must be one in every part, another tool's dashboard is taken as far as it goes. */
export function readSource(source: unknown, plainGrid: ResponsiveConfig): Incoming {
  if (isBundle(source)) return readBundle(source)
  const { page, notes } = importDashboard(source, plainGrid)
  if (!page) {
    const message = notes[0]?.message ?? 'This is no page'
    throw new ApiError('UNPROCESSABLE', { message, errors: [{ field: '/source', message }] })
  }
  const { name = 'Imported page', widgets } = page
  return { ...PLAIN, name, page: undefined, layout: undefined, theme: null, components: [], widgets, notes }
}

function readBundle(source: unknown): Incoming {
  const { data, error } = PageBundle.safeParse(source)
  if (!data)
    throw invalid(
      fieldIssues(error.issues, 'json').map(({ field, message }) => ({ field: `/source${field}`, message })),
    )
  return { ...data, notes: [] }
}

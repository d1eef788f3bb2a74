const WIDGETS = 200
const COLUMNS = 12
/** Widgets of each kind stand in rows of three. */
const KINDS = ['figure', 'bar-chart', 'line-chart', 'figure', 'table', 'figure'] as const
const WIDE = 4
const HIGH = 4

export const LARGE_PAGE = 'bench-200'

type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>

interface BundledWidget {
  component: string
  [member: string]: unknown
}

async function dataOf<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  if (!response.ok) throw new Error(`The bench was refused: ${response.status} ${await response.text()}`)
  const { data }: { data: T } = await response.json()
  return data
}

/**
 * Makes a page of 200 widgets in a demonstration shop, each with data of its own, and publishes it; answers the
 * template's id. They are those of the shop's dashboard, over and over.
 */
export async function makeLargePage(call: Call, tenant: string): Promise<string> {
  const templates = `/api/v1/${tenant}/admin/ui/templates`
  const [dashboard] = await dataOf<{ id: string }[]>(call('GET', `${templates}?page=dashboard&isSystem=true`))
  if (!dashboard) throw new Error('The system has no dashboard to take widgets from.')
  const bundle = await dataOf<{ widgets: BundledWidget[] }>(call('GET', `${templates}/${dashboard.id}/export`))
  const models = KINDS.flatMap((kind) => bundle.widgets.find(({ component }) => component === kind) ?? [])
  const widgets = Array.from({ length: WIDGETS }, (_, index) => {
    const column = (index * WIDE) % COLUMNS
    const row = Math.floor((index * WIDE) / COLUMNS) * HIGH
    const model = models[index % models.length]
    return { ...model, key: `widget-${index}`, grid: { lg: { x: column, y: row, w: WIDE, h: HIGH } } }
  })
  const source = { ...bundle, widgets, area: null }
  const made = { source, name: 'Two hundred widgets', page: LARGE_PAGE }
  const { templateId } = await dataOf<{ templateId: string }>(call('POST', `${templates}/import`, made))
  const draft = await call('GET', `${templates}/${templateId}/draft`)
  const published = call(
    'POST',
    `${templates}/${templateId}/publish`,
    { message: 'For the bench' },
    {
      'if-match': draft.headers.get('etag') ?? '',
    },
  )
  await dataOf(published)
  return templateId
}

import type { Answer, Point } from '@mtc/openapi/page'
import { readableFields } from '../rows/row-link.ts'
import { changeOf } from '../series.ts'

/** One thing of the line: its name, its figure, and how much that changed. */
export interface Quote {
  id: string
  name: string
  value: number | undefined
  currency: string | null
  /** As a part of before; undefined where there was nothing to compare with. */
  change: number | undefined
  /** What it leads to. */
  leadsTo: { kind: 'point'; point: Point } | { kind: 'row'; id: string; slug: string | undefined }
}

/** What an answer has to say in one line: the groups of figures, or the first text and the first figure of each row. */
export function quotesOf(answer: Answer | undefined, shopCurrency: string): Quote[] {
  if (answer?.kind === 'insight') {
    const before = new Map(answer.before.map((point) => [idOf(point), point.value]))
    return answer.points.map((point) => ({
      id: idOf(point),
      name: point.label,
      value: point.value ?? undefined,
      currency: point.currency,
      change: changeOf(point.value, before.get(idOf(point))),
      leadsTo: { kind: 'point', point },
    }))
  }
  if (!answer) return []
  const { rows } = answer
  const fields = readableFields(answer)
  const title = fields.find(({ type }) => type === 'text')
  const figure = fields.find(({ type }) => type === 'money' || type === 'number')
  return rows.map((row) => {
    const id = String(row['id'])
    const value = figure && row[figure.name]
    const { currency, slug } = row
    return {
      id,
      name: String((title && row[title.name]) ?? ''),
      value: typeof value === 'number' ? value : undefined,
      currency: figure?.type === 'money' ? (typeof currency === 'string' ? currency : shopCurrency) : null,
      change: undefined,
      leadsTo: { kind: 'row', id, slug: typeof slug === 'string' ? slug : undefined },
    }
  })
}

const idOf = ({ key, currency }: Point): string => JSON.stringify([key, currency])

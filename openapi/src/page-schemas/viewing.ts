import { z } from '@hono/zod-openapi'
import { ROLE_SLUGS } from '../permissions.ts'

/** As whom a page can be looked at: a role of the shop, or somebody who is nobody there. */
const VIEWERS = [...ROLE_SLUGS, 'visitor'] as const

/** `visitor`: somebody without a role, as the storefront's visitors are. */
export const LookingAs = z.enum(VIEWERS)

const parameter = (name: string, description: string) => ({
  param: { name, in: 'query' as const, description },
  description,
})
const YES = ['1', 'true']
const flag = (name: string, description: string) =>
  z
    .enum(['1', '0', 'true', 'false'])
    .optional()
    .transform((value) => value !== undefined && YES.includes(value))
    .openapi({ ...parameter(name, description), type: 'string', enum: ['1', '0', 'true', 'false'] })

/** How somebody who makes pages can look at one. */
export const PageQuery = z.strictObject({
  explain: flag('explain', 'Also tell which row won at each step, and which widgets are not shown and why'),
  as: LookingAs.optional().openapi(
    parameter('as', 'Look as somebody of that role would see it; `visitor`: somebody without a role'),
  ),
  isDraft: flag('isDraft', 'Look at the draft, as far as it has been edited, instead of what is published'),
})

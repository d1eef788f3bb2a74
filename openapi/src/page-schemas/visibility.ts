import { z } from '@hono/zod-openapi'
import { slug } from '../fields.ts'

export const VisibilityRules = z
  .strictObject({
    roles: z
      .array(slug({ description: 'A role' }))
      .max(50)
      .optional()
      .openapi({ title: 'Roles', description: 'Only for these roles; absent means everybody', example: ['owner'] }),
    permission: z
      .string()
      .max(80)
      .regex(/^[a-z-]+:(\*|[a-z-]+)$/)
      .optional()
      .openapi({ title: 'Permission', description: 'Only for those who hold it', example: 'orders:read' }),
  })
  .openapi('VisibilityRules', {
    description: 'Who sees it. Decided on the server; every rule that is there must hold.',
    example: { roles: ['owner'] },
  })

import { demoId, REQUEST_ID_EXAMPLE } from './demo-id.ts'

const integer = (description: string, example: number) => ({
  description,
  schema: { type: 'integer' as const, format: 'int32', minimum: 0, maximum: 1_000_000, example },
})
const text = (description: string, example: string, pattern: string, maxLength: number) => ({
  description,
  schema: { type: 'string' as const, maxLength, pattern, example },
})

/** How much of the caller's budget is left (draft-ietf-httpapi-ratelimit-headers), on every answer. */
export const rateLimitHeaders = (refused: boolean) => ({
  'RateLimit-Limit': integer('Requests allowed in the current window', 100),
  'RateLimit-Remaining': integer('Requests left in the current window', refused ? 0 : 99),
  'RateLimit-Reset': integer('Seconds until the window starts anew', 60),
  ...(refused ? { 'Retry-After': integer('Seconds to wait before the next try', 30) } : {}),
})

export const requestIdHeader = {
  'X-Request-Id': text('Names this request in our logs', REQUEST_ID_EXAMPLE, '^[\\w-]+$', 64),
  'Access-Control-Allow-Origin': text(
    'The origin that may read this answer from a browser',
    'https://shop.example.com',
    '^(\\*|https?://\\S+|null)$',
    255,
  ),
}

export const etagHeader = {
  ETag: text('The version of the row: send it back as If-Match to change the row', '"v3"', '^(W/)?"[^"]*"$', 80),
}
export const locationHeader = {
  Location: text(
    'The address of the new row',
    `/api/v1/games/admin/products/${demoId('games', 'product')}`,
    '^/\\S+$',
    300,
  ),
}
export const contractHashHeader = {
  'X-Contract-Hash': text(
    'Names the contract of the product type by its content',
    '0123456789abcdef',
    '^[0-9a-f]{16}$',
    16,
  ),
}

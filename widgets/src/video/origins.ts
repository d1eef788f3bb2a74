/** Where films of others are played: all that a page may embed. */
export const EMBED_ORIGINS = { youtube: 'https://www.youtube-nocookie.com', vimeo: 'https://player.vimeo.com' } as const

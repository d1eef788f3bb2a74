import { EMBED_ORIGINS } from './origins.ts'

/** A video that a page of its provider plays. */
export interface Embed {
  provider: 'YouTube' | 'Vimeo'
  /** The player's page, made from nothing but the video's id. */
  src: string
  /** Where it is to be seen outside of this page. */
  watch: string
}

const YOUTUBE_HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
])
const VIMEO_HOSTS = new Set(['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'])

const youtube = (id: string | null | undefined): Embed | undefined =>
  id && /^[\w-]{11}$/.test(id)
    ? {
        provider: 'YouTube',
        src: `${EMBED_ORIGINS.youtube}/embed/${id}?autoplay=1&rel=0`,
        watch: `https://www.youtube.com/watch?v=${id}`,
      }
    : undefined

/** `hash` names a video that is not listed. */
function vimeo(id: string | undefined, hash: string | null | undefined): Embed | undefined {
  if (!id || !/^\d{5,12}$/.test(id)) return undefined
  const secret = hash && /^[0-9a-f]{6,40}$/i.test(hash) ? hash : undefined
  return {
    provider: 'Vimeo',
    src: `${EMBED_ORIGINS.vimeo}/video/${id}?autoplay=1&dnt=1${secret ? `&h=${secret}` : ''}`,
    watch: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
  }
}

/** The video behind an address of YouTube or Vimeo; undefined for every other address. */
export function embedOf(address: string): Embed | undefined {
  const url = URL.parse(address.trim())
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '') return undefined
  const [first, second, third] = url.pathname.split('/').filter((part) => part !== '')
  if (url.hostname === 'youtu.be') return youtube(first)
  if (YOUTUBE_HOSTS.has(url.hostname)) {
    const isNamed = first === 'embed' || first === 'shorts' || first === 'live'
    return youtube(isNamed ? second : first === 'watch' ? url.searchParams.get('v') : undefined)
  }
  if (!VIMEO_HOSTS.has(url.hostname)) return undefined
  const hash = url.searchParams.get('h')
  return first === 'video' ? vimeo(second, hash ?? third) : vimeo(first, hash ?? second)
}

// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { click, found, show } from '../testing/show.tsx'
import VideoView from './view.tsx'

const props = { title: 'Trailer', from: 'address', address: 'https://youtu.be/dQw4w9WgXcQ' }

it('asks its provider for nothing until somebody plays it', async () => {
  const host = await show(VideoView, { props })
  expect(host.querySelectorAll('iframe, video, img, link')).toHaveLength(0)
  await click(found(host, 'button'))
  const player = found<HTMLIFrameElement>(host, 'iframe')
  expect(player.getAttribute('src')).toBe('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0')
  expect(player.title).toBe('Trailer')
})

it.each(['javascript:alert(1)', 'https://evil.example/embed/dQw4w9WgXcQ', 'data:text/html,x'])(
  'plays nothing from %s',
  async (address) => {
    const host = await show(VideoView, { props: { ...props, address } })
    expect(host.querySelectorAll('iframe, video, button, a')).toHaveLength(0)
    expect(host.textContent).toBe('No video has been chosen yet.')
  },
)

it('plays a file of the media with its controls, and never by itself', async () => {
  const fileId = '0192f5c1-0000-7000-8000-000000000001'
  const host = await show(VideoView, { props: { title: 'Trailer', from: 'file', fileId } })
  const film = found<HTMLVideoElement>(host, 'video')
  expect([film.getAttribute('src'), film.controls, film.autoplay]).toEqual([`/files/${fileId}`, true, false])
  expect(film.getAttribute('aria-label')).toBe('Trailer')
})

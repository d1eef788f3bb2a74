import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'

describe("a file's content", () => {
  let api: TestApi
  let at: string

  beforeAll(async () => {
    api = await startApi()
    const owner = await api.as('owner')
    const form = new FormData()
    form.set('file', new File(['0123456789'], 'digits.txt', { type: 'text/plain' }))
    at = `/api/v1/alpha/files/${(await owner('POST', '/alpha/admin/files', { body: form })).body.data.id}`
  })

  const content = async (range?: string) => {
    const answer = await api.app.request(at, range === undefined ? {} : { headers: { range } })
    return { status: answer.status, range: answer.headers.get('content-range'), text: await answer.text() }
  }

  test('is answered whole, and says that parts can be asked for', async () => {
    expect(await content()).toEqual({ status: 200, range: null, text: '0123456789' })
    expect((await api.app.request(at)).headers.get('accept-ranges')).toBe('bytes')
  })

  test.each([
    ['bytes=2-4', 'bytes 2-4/10', '234'],
    ['bytes=7-', 'bytes 7-9/10', '789'],
    ['bytes=-2', 'bytes 8-9/10', '89'],
  ])('is answered in the part that %s asks for', async (asked, range, text) => {
    expect(await content(asked)).toEqual({ status: 206, range, text })
  })

  test('is answered whole to who asks for what is not there', async () => {
    expect((await content('bytes=10-')).status).toBe(200)
  })
})

import { describe, expect, test } from 'vitest'
import { upload } from '../rows/make.ts'
import type { Here } from '../world.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>'
const form = (content: BlobPart, name: string, type = 'application/octet-stream') => {
  const body = new FormData()
  body.set('file', new File([content], name, { type }))
  return { body }
}

/** What is uploaded comes back byte by byte, and is only what it is. */
export function filesSubject(here: Here): void {
  describe('files', () => {
    test('an uploaded picture is read by anybody, as the kind that its bytes are', async () => {
      const owner = await here().as('owner')
      const { row } = await owner.must('createFile', form(SVG, 'moon.svg', 'image/png'))
      expect(row).toMatchObject({ name: 'moon.svg', alt: '', contentType: 'image/svg+xml', size: SVG.length })
      expect(row['url']).toBe(`/api/v1/${here().shop}/files/${row.id}`)
      const content = await here().nobody.must('getFileContent', { params: { fileId: row.id } })
      expect(content.text).toBe(SVG)
      expect(content.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
      expect(content.headers.get('content-security-policy')).toContain('sandbox')
      expect(content.headers.get('x-content-type-options')).toBe('nosniff')
      expect(content.headers.get('cache-control')).toContain('immutable')
    })

    test.each([
      ['a program', form('MZ\u0090\u0000\u0003', 'tool.exe')],
      ['a page that calls itself a picture', form('<!doctype html><script>alert(1)</script>', 'moon.png', 'image/png')],
      ['a page that calls itself an SVG', form('<html><svg></svg></html>', 'moon.svg')],
      ['broken JSON', form('{"a":', 'data.json')],
      ['an unknown ending', form('text', 'notes.bat')],
    ])('%s is refused', async (_what, request) => {
      await (await here().as('owner')).refuse(415, 'createFile', request)
    })

    test('an empty file, none at all and something that is no form are refused', async () => {
      const owner = await here().as('owner')
      expect((await owner.refuse(400, 'createFile', form('', 'empty.txt'))).fields).toEqual(['/file'])
      expect((await owner.refuse(400, 'createFile', { body: new FormData() })).fields).toEqual(['/file'])
      await owner.refuse(415, 'createFile', { body: { file: 'text' } })
      const raw = { text: 'nothing', type: 'multipart/form-data; boundary=x' }
      await owner.refuse(400, 'createFile', { raw })
    })

    test('a file may be large, but not larger than ten mebibytes', async () => {
      const owner = await here().as('owner')
      const mebibytes = (n: number) => 'x'.repeat(n * 1024 * 1024)
      expect((await owner.must('createFile', form(mebibytes(2), 'large.txt'))).row['size']).toBe(2 * 1024 * 1024)
      await owner.refuse(413, 'createFile', form(`${mebibytes(10)}x`, 'huge.txt'))
    })

    test('its name and description can be changed, its content cannot', async () => {
      const owner = await here().as('owner')
      const { row } = await owner.must('createFile', { body: upload({ name: 'a.txt' }) })
      const request = { params: { id: row.id }, headers: { 'If-Match': '*' } }
      const changed = await owner.must('updateFile', { ...request, body: { alt: 'A note' } })
      expect(changed.row).toMatchObject({ alt: 'A note', name: 'a.txt', url: row['url'] })
      expect((await owner.refuse(400, 'updateFile', { ...request, body: { size: 1 } })).fields).toContain('/size')
      await owner.must('deleteFile', request)
      await here().nobody.refuse(404, 'getFileContent', { params: { fileId: row.id } })
    })
  })
}

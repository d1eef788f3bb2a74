import type { Content } from '@mtc/openapi/document'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DocumentSession } from './document-session.ts'
import { DraftServer, failure } from './testing/draft-server.ts'
import { VirtualClock } from './testing/virtual-clock.ts'
import type { DocumentTransport, EditStorage, KeptEdits } from './transport.ts'

interface Design extends Record<string, unknown> {
  name: string
  fields: { id: string; label: string }[]
}
const design: Design = {
  name: 'Book',
  fields: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
    { id: 'c', label: 'C' },
  ],
}

/** What a device keeps, over the sessions on it. */
class Device<C extends Content> implements EditStorage<C> {
  kept: KeptEdits<C> | undefined
  load = () => (this.kept ? [structuredClone(this.kept)] : [])
  save = (kept: KeptEdits<C> | undefined) => {
    this.kept = kept && structuredClone(kept)
  }
}

let ids = 0
const world = (content: Design = design) => {
  const server = new DraftServer<Design>(structuredClone(content))
  const clock = new VirtualClock()
  const open = (name: string, { device = new Device<Design>(), transport = server.transport() } = {}) =>
    DocumentSession.open<Design>({
      transport,
      storage: device,
      clock,
      editorId: name,
      newId: () => `patch ${++ids}`,
      isVisible: () => true,
    })
  return { server, clock, open }
}
const rename = (session: DocumentSession<Design>, name: string, topic?: string) =>
  session.change('Rename', (content) => ({ ...content, name }), topic)
const label = (session: DocumentSession<Design>, id: string, text: string) =>
  session.change(`Label ${id}`, (content) => ({
    ...content,
    fields: content.fields.map((field) => (field.id === id ? { ...field, label: text } : field)),
  }))
const labels = ({ fields }: Design) => fields.map((field) => field.label).join('')

test('an edit is there at once, kept, and saved a moment later', async () => {
  const { server, clock, open } = world()
  const device = new Device<Design>()
  const session = await open('one', { device })
  expect(session.current()).toMatchObject({ content: design, state: 'saved', isChanged: false })
  rename(session, 'Novel')
  expect(session.current()).toMatchObject({
    content: { name: 'Novel' },
    state: 'saving',
    isChanged: true,
    undoLabel: 'Rename',
  })
  expect(device.kept?.patches).toHaveLength(1)
  await clock.pass(300)
  expect(server.content.name).toBe('Book')
  await clock.pass(200)
  expect(server.content.name).toBe('Novel')
  expect(session.current().state).toBe('saved')
  expect(device.kept).toBeUndefined()
})

test('keystrokes of one topic are one step and one patch; a pause begins another', async () => {
  const { server, clock, open } = world()
  const session = await open('one')
  for (const name of ['N', 'No', 'Nov']) rename(session, name, 'name')
  await clock.pass(500)
  rename(session, 'Nove', 'name')
  rename(session, 'Novel', 'name')
  await clock.pass(500)
  expect(server.content.name).toBe('Novel')
  session.undo()
  expect(session.current()).toMatchObject({ content: design, undoLabel: undefined, redoLabel: 'Rename' })
  session.redo()
  await clock.pass(10_000)
  rename(session, 'Tale', 'name')
  session.undo()
  expect(session.current().content.name).toBe('Novel')
})

test('undo and redo go all the way back and forth, and a new edit ends what could be redone', async () => {
  const { server, clock, open } = world()
  const session = await open('one')
  label(session, 'a', 'X')
  label(session, 'b', 'Y')
  for (const _ of [1, 2]) session.undo()
  expect(session.current().content).toEqual(design)
  for (const _ of [1, 2]) session.redo()
  expect(labels(session.current().content)).toBe('XYC')
  session.undo()
  label(session, 'c', 'Z')
  expect(session.current().redoLabel).toBeUndefined()
  await clock.pass(500)
  expect(labels(server.content)).toBe('XBZ')
})

test('two people see what the other does, and who is where', async () => {
  const { server, clock, open } = world()
  const [ann, ben] = [await open('ann'), await open('ben')]
  ann.setPlace(['fields', '#a'])
  label(ann, 'a', 'X')
  label(ben, 'b', 'Y')
  await clock.pass(5000)
  for (const one of [ann, ben]) {
    expect(labels(one.current().content)).toBe('XYC')
    expect(one.current().state).toBe('saved')
  }
  expect(labels(server.content)).toBe('XYC')
  expect(ben.current().editors).toMatchObject([{ id: 'ann', place: ['fields', '#a'] }])
  ann.undo()
  await clock.pass(5000)
  expect(labels(ben.current().content)).toBe('AYC')
})

test('what both changed waits for a choice; everything else goes on', async () => {
  const { server, clock, open } = world()
  const [ann, ben] = [await open('ann'), await open('ben')]
  label(ann, 'a', 'X')
  await clock.pass(450)
  label(ben, 'a', 'Y')
  label(ben, 'b', 'Q')
  await clock.pass(2000)
  expect(ben.current()).toMatchObject({ state: 'conflict', conflicts: [{ base: 'A', mine: 'Y', theirs: 'X' }] })
  expect(labels(ben.current().content)).toBe('YQC')
  expect(labels(server.content)).toBe('XBC')
  label(ann, 'c', 'W')
  await clock.pass(5000)
  const [conflict] = ben.current().conflicts
  ben.resolve({ [conflict?.key ?? '']: 'mine' }, 'theirs')
  await clock.pass(5000)
  expect([labels(server.content), labels(ann.current().content), ben.current().state]).toEqual(['YQW', 'YQW', 'saved'])
})

test('an undo leaves alone what somebody else has changed since, and says so', async () => {
  const { clock, open } = world()
  const [ann, ben] = [await open('ann'), await open('ben')]
  label(ann, 'a', 'X')
  await clock.pass(3000)
  label(ben, 'a', 'Y')
  await clock.pass(3000)
  ann.undo()
  expect(ann.current().notice).toMatch(/Somebody has changed the same/)
  expect(labels(ann.current().content)).toBe('YBC')
  ann.dismissNotice()
  expect(ann.current().notice).toBeUndefined()
})

test('a crash loses nothing, whether or not the server had it, and however long ago', async () => {
  const { server, clock, open } = world()
  const device = new Device<Design>()
  let isCut = false
  const { sync, ...rest } = server.transport()
  const deaf: DocumentTransport<Design> = {
    ...rest,
    sync: async (report) => {
      const news = await sync(report)
      if (isCut) throw failure(0)
      return news
    },
  }
  const first = await open('one', { device, transport: deaf })
  label(first, 'a', 'X')
  await clock.pass(500)
  isCut = true
  label(first, 'b', 'Y')
  await clock.pass(500)
  expect(first.current().state).toBe('offline')
  label(first, 'c', 'Z')
  first.close()
  // The server has the second edit, this device does not know; somebody else goes on meanwhile.
  const other = await open('two')
  label(other, 'a', 'W')
  await clock.pass(5000)
  const again = await open('one', { device })
  expect(labels(again.current().content)).toBe('XYZ')
  await clock.pass(5000)
  expect(again.current().state).toBe('saved')
  expect([labels(server.content), labels(again.current().content)]).toEqual(['WYZ', 'WYZ'])
})

test('without a network the document opens with what the device kept', async () => {
  const { server, clock, open } = world()
  const device = new Device<Design>()
  const first = await open('one', { device })
  label(first, 'a', 'X')
  first.close()
  const offline: DocumentTransport<Design> = {
    ...server.transport(),
    read: async () => Promise.reject(failure(0)),
    sync: async () => Promise.reject(failure(0)),
  }
  const second = await open('one', { device, transport: offline })
  await clock.pass(100)
  expect(labels(second.current().content)).toBe('XBC')
  expect(second.current().state).toBe('offline')
})

test('what the server refuses is said, and mended by the next edit', async () => {
  const { server, clock, open } = world()
  const session = await open('one')
  rename(session, 'x'.repeat(40))
  await clock.pass(5000)
  expect(session.current()).toMatchObject({ state: 'refused', refusal: 'Name may have at most 20 characters' })
  await expect(session.settled()).rejects.toThrow('at most 20')
  rename(session, 'Short')
  await clock.pass(500)
  expect(session.current()).toMatchObject({ state: 'saved', refusal: undefined })
  expect(server.content.name).toBe('Short')
})

test('settled sends what is left at once; after publishing the draft is read anew', async () => {
  const { server, clock, open } = world()
  const [ann, ben] = [await open('ann'), await open('ben')]
  rename(ann, 'Novel')
  expect(await ann.settled()).toEqual({ draftId: 'draft 1', sequence: 1 })
  server.publish()
  await ann.reload()
  expect(ann.current()).toMatchObject({ isChanged: false, publishedRevision: 2, content: { name: 'Novel' } })
  label(ben, 'b', 'Y')
  await clock.pass(5000)
  expect(server.content).toMatchObject({ name: 'Novel', fields: [{}, { label: 'Y' }, {}] })
  expect(ben.current()).toMatchObject({ isChanged: true, state: 'saved', baseRevision: 2 })
})

test('what was published past a draft is taken over, choice by choice', async () => {
  const { server, clock, open } = world()
  const session = await open('one')
  label(session, 'a', 'X')
  label(session, 'b', 'Y')
  await clock.pass(500)
  const fields = [
    { id: 'a', label: 'P' },
    { id: 'b', label: 'B' },
    { id: 'c', label: 'Q' },
  ]
  server.publishPast({ ...design, fields })
  await clock.pass(5000)
  expect(session.current()).toMatchObject({ isBehind: true, baseRevision: 1, publishedRevision: 2 })
  await session.takeOver()
  expect(session.current().conflicts).toMatchObject([{ mine: 'X', theirs: 'P' }])
  session.resolve({}, 'mine')
  await clock.pass(500)
  expect(session.current()).toMatchObject({ isBehind: false, conflicts: [], state: 'saved' })
  expect(labels(server.content)).toBe('XYQ')
})

test('a revision comes back as one step, and so does what was discarded', async () => {
  const { server, clock, open } = world()
  const session = await open('one')
  rename(session, 'Novel')
  label(session, 'a', 'X')
  await session.settled()
  await session.restore(1)
  expect(session.current().content).toEqual(design)
  session.undo()
  await session.settled()
  await session.discard()
  expect([server.content, session.current().isChanged]).toEqual([design, false])
  session.undo()
  await clock.pass(500)
  expect(server.content).toMatchObject({ name: 'Novel', fields: [{ label: 'X' }, {}, {}] })
})

/** A network that loses some requests, and some answers to requests that arrived. */
function flaky<C extends Content>(
  transport: DocumentTransport<C>,
  isLost: () => 'request' | 'answer' | undefined,
): DocumentTransport<C> {
  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    const lost = isLost()
    if (lost === 'request') throw failure(0)
    const answer = await call()
    if (lost === 'answer') throw failure(0)
    return answer
  }
  return {
    read: () => through(transport.read),
    sync: (report) => through(() => transport.sync(report)),
    revision: (number) => through(() => transport.revision(number)),
    discard: (state) => through(() => transport.discard(state)),
  }
}

const acts = fc.array(
  fc.record({
    who: fc.constantFrom(0, 1),
    what: fc.constantFrom('edit', 'edit', 'edit', 'undo', 'crash', 'publish'),
    waitMs: fc.constantFrom(0, 100, 500, 2500),
    lost: fc.array(fc.constantFrom('request', 'answer', undefined, undefined), { maxLength: 6 }),
  }),
  { maxLength: 25 },
)

test('whatever the network loses, no edit is lost, and in the end all see the same', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (script) => {
      const { server, clock, open } = world()
      let lost: ('request' | 'answer' | undefined)[] = []
      const transport = flaky(server.transport(), () => lost.shift())
      const devices = [new Device<Design>(), new Device<Design>()]
      const start = (who: number) => {
        const device = devices[who]
        return open(`editor ${who}`, { transport, ...(device ? { device } : {}) })
      }
      const sessions = [await start(0), await start(1)]
      const typed = ['A', 'B']
      for (const [i, { who, what, waitMs, lost: losses }] of script.entries()) {
        lost = [...losses]
        const session = sessions[who]
        if (!session) continue
        const id = who === 0 ? 'a' : 'b'
        if (what === 'edit') {
          typed[who] = `${id}${i}`
          label(session, id, typed[who] ?? '')
        } else if (what === 'undo') {
          session.undo()
          typed[who] = session.current().content.fields[who]?.label ?? ''
        } else if (what === 'publish') server.publish()
        else {
          session.close()
          if (devices[who]?.kept === undefined) lost = []
          sessions[who] = await start(who)
        }
        await clock.pass(waitMs)
      }
      lost = []
      await clock.pass(120_000)
      for (const session of sessions) {
        expect(session.current().state).toBe('saved')
        expect(session.current().content).toEqual(server.content)
        session.close()
      }
      expect(labels(server.content)).toBe(`${typed.join('')}C`)
    }),
    { numRuns: 100 },
  )
}, 120_000)

test('what a message offers to take back is its own step, whatever came since, and nothing once it is undone', async () => {
  const { open } = world()
  const session = await open('one')
  label(session, 'a', 'X')
  const step = session.current().lastStep()
  let isGone = false
  step.onceUndone(() => {
    isGone = true
  })
  label(session, 'b', 'Y')
  expect(isGone).toBe(false)
  step.undo()
  expect(labels(session.current().content)).toBe('AYC')
  expect(isGone).toBe(true)
  session.redo()
  session.undo()
  step.undo()
  expect(labels(session.current().content)).toBe('AYC')
  session.redo()
  expect(labels(session.current().content)).toBe('XYC')
})

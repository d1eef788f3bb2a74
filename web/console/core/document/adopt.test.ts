import { expect, it } from 'vitest'
import { adopt } from './adopt.ts'
import { DocumentSession } from './document-session.ts'
import { DraftServer } from './testing/draft-server.ts'
import { VirtualClock } from './testing/virtual-clock.ts'

interface Page extends Record<string, unknown> {
  name: string
  widgets: { id: string; title: string }[]
}
const page: Page = { name: 'Home', widgets: [{ id: 'a', title: 'A' }] }
const upgraded: Page = {
  name: 'Overview',
  widgets: [
    { id: 'a', title: 'Revenue' },
    { id: 'b', title: 'B' },
  ],
}

async function world() {
  const server = new DraftServer<Page>(structuredClone(page))
  const clock = new VirtualClock()
  let ids = 0
  const transport = server.transport()
  const refusals: unknown[] = []
  const sync: typeof transport.sync = (report) =>
    transport.sync(report).catch((error: unknown) => {
      refusals.push(error)
      throw error
    })
  let reading: Promise<void> = Promise.resolve()
  /** From now on the server is slow to answer what the draft is; answers how to let it go on. */
  const holdReading = (): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    reading = promise
    return resolve
  }
  const read = () => reading.then(() => transport.read())
  const session = await DocumentSession.open<Page>({
    transport: { ...transport, read, sync },
    storage: { load: () => [], save: () => undefined },
    clock,
    editorId: 'one',
    newId: () => `patch ${++ids}`,
    isVisible: () => true,
  })
  /** What the server does of its own: a patch of somebody else's. */
  const act = async () => {
    await server.transport().sync({
      draftId: null,
      sequence: 0,
      baseRevision: 1,
      editorId: 'server',
      place: null,
      patches: [
        {
          id: 'upgrade',
          label: 'Upgrade',
          operations: [
            { op: 'set', path: ['name'], value: 'Overview', was: 'Home' },
            { op: 'set', path: ['widgets', '#a', 'title'], value: 'Revenue', was: 'A' },
            { op: 'insert', path: ['widgets'], item: { id: 'b', title: 'B' }, after: 'a' },
          ],
        },
      ],
    })
    return structuredClone(server.content)
  }
  return { server, clock, session, act, refusals, holdReading }
}

it('what the server made of the draft is there at once, without anything to choose', async () => {
  const { server, clock, session, act, refusals } = await world()
  await adopt(session, 'Take over the upgrade', act)
  expect(session.current().content).toEqual(upgraded)
  await clock.pass(10_000)
  expect(session.current()).toMatchObject({ content: upgraded, state: 'saved', conflicts: [] })
  expect(server.content).toEqual(upgraded)
  expect(refusals).toEqual([])
})

it('nothing is sent while the draft is read again, however long that takes', async () => {
  const { server, clock, session, act, refusals, holdReading } = await world()
  const release = holdReading()
  const adopting = adopt(session, 'Take over the upgrade', act)
  await clock.pass(5_000)
  release()
  await adopting
  await clock.pass(5_000)
  expect(server.content).toEqual(upgraded)
  expect(refusals).toEqual([])
})

it('undo takes it back, here and on the server', async () => {
  const { server, clock, session, act } = await world()
  await adopt(session, 'Take over the upgrade', act)
  await clock.pass(10_000)
  expect(session.current().undoLabel).toBe('Take over the upgrade')
  session.undo()
  await clock.pass(10_000)
  expect([session.current().content, server.content]).toEqual([page, page])
  session.redo()
  await clock.pass(10_000)
  expect(server.content).toEqual(upgraded)
})

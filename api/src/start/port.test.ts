import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { assertPortFree, describeListenError } from './port.ts'

test('a taken port is named, with the way out', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  await expect(assertPortFree('127.0.0.1', port)).rejects.toThrow(
    new RegExp(`^Port ${port} is taken.*Choose another: PORT=${port + 1} npx --yes pnpm@12 start$`),
  )
  await new Promise((resolve) => taken.close(resolve))
  await expect(assertPortFree('127.0.0.1', port)).resolves.toBeUndefined()
})

test('an error that is not about listening passes through', async () => {
  const error = new Error('migration 3 failed')
  expect(await describeListenError(error, '127.0.0.1', 3000)).toBe(error)
})

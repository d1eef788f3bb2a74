import { contractSuite } from './suite.ts'
import { onMocks } from './targets/mocks.ts'

contractSuite('mocks in a browser', onMocks, { hasCookies: false })

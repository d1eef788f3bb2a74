import { contractSuite } from './suite.ts'
import { inProcess } from './targets/in-process.ts'

contractSuite('in process', () => inProcess())

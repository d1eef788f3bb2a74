import { judge, type Suite } from './judge.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    const suite: Suite = JSON.parse(await request.text())
    return new Response(judge(suite))
  },
}

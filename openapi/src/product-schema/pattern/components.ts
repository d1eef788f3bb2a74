/**
 * The strongly connected components of a graph (Tarjan), as a component number for each node. Numbers are given in
 * such an order that an edge never leads to a higher one.
 */
export function componentsOf(size: number, nextOf: (node: number) => Iterable<number>): number[] {
  const order = new Array<number>(size).fill(-1)
  const low = new Array<number>(size).fill(-1)
  const component = new Array<number>(size).fill(-1)
  const open: number[] = []
  let visited = 0
  let components = 0

  const enter = (node: number) => {
    order[node] = visited
    low[node] = visited
    visited += 1
    open.push(node)
    return { node, edges: [...nextOf(node)] }
  }
  const lower = (node: number, value: number | undefined) => {
    low[node] = Math.min(low[node] ?? 0, value ?? 0)
  }
  const close = (node: number) => {
    if (low[node] !== order[node]) return
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = components
      if (member === node) break
    }
    components += 1
  }

  for (let start = 0; start < size; start += 1) {
    if (order[start] !== -1) continue
    const path = [enter(start)]
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const to = frame.edges.pop()
      if (to === undefined) {
        path.pop()
        close(frame.node)
        const parent = path.at(-1)
        if (parent !== undefined) lower(parent.node, low[frame.node])
      } else if (order[to] === -1) path.push(enter(to))
      else if (component[to] === -1) lower(frame.node, order[to])
    }
  }
  return component
}

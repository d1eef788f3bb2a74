/** The half circle of a gauge, from the left over the top to the right, as SVG path data. */
export const ARC = 'M10 60A50 50 0 0 1 110 60'

/** How much of the arc is filled: all of it once the goal is reached, none below zero. */
export const filled = (value: number, goal: number): number => (goal > 0 ? Math.min(1, Math.max(0, value / goal)) : 0)

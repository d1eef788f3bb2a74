import { Component, type ReactNode } from 'react'

interface ViewBoundaryProps {
  children: ReactNode
  fallback: (retry: () => void) => ReactNode
}

/** Keeps a view that throws, or whose script does not arrive, from taking the page with it. */
export class ViewBoundary extends Component<ViewBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback(() => this.setState({ hasFailed: false })) : this.props.children
  }
}

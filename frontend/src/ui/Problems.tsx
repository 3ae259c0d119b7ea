import { Component, type ReactNode } from 'react'
import { t } from '~/lib/i18n'
import { ProblemNote } from './ProblemNote'

type Props = { children: ReactNode; place: string }

/** Keeps a failed page from taking the shell along; another address starts afresh. */
export class Problems extends Component<Props, { error: unknown; place: string }> {
  override state = { error: null as unknown, place: this.props.place }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: { error: unknown; place: string }) {
    return props.place === state.place ? null : { error: null, place: props.place }
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <>
        <h1>{t('error.page')}</h1>
        <ProblemNote error={this.state.error} />
      </>
    )
  }
}

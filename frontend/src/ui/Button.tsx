import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'button'>, 'kind'> & { kind?: 'pri' | 'quiet' | 'plain'; small?: boolean }

export const Button = ({ kind = 'plain', small, className = '', ...rest }: Props) => (
  <button type="button" className={`btn ${kind} ${small ? 'sm' : ''} ${className}`} {...rest} />
)

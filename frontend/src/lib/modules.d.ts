declare module '*.json?messages' {
  export const messages: Record<string, string>
}
declare module '@fontsource-variable/source-sans-3'
declare module '@fontsource/tinos/*'
declare module '*.json?desk' {
  export const messages: Record<string, string>
}
declare module '*.json?far' {
  export const messages: Record<string, string>
}
declare module '@fontsource-variable/source-sans-3'
declare module '@fontsource/tinos/*'

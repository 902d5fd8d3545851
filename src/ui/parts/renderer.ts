/** A renderer asked for in the address, for machines whose graphics are slow. */
export function rendererAsked(): 'auto' | 'canvas' {
  return new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : 'auto';
}

/** Properties of a drawing that the page's style sheets may set. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'paint-order',
  'text-anchor',
] as const;
const COLOURS: readonly string[] = ['fill', 'stroke'];
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing of the page as a file of its own: styles written into it, on the page's paper, with the
 * letters that it uses. It is as wide as it stands there.
 */
export async function standaloneSvg(drawing: SVGSVGElement): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  const fonts = new Set<string>();
  for (const [at, element] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[at]!);
    element.removeAttribute('class');
    element.removeAttribute('style');
    for (const property of DRAWN) {
      const value = style.getPropertyValue(property);
      if (value) element.setAttribute(property, COLOURS.includes(property) ? plain(value) : value);
    }
    if (element.localName === 'text') {
      fonts.add(`${style.fontStyle} ${style.fontWeight} ${firstFamily(style.fontFamily)}`);
    }
  }
  const { width, height } = drawing.getBoundingClientRect();
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  const [left, top, wide, high] = (copy.getAttribute('viewBox') ?? `0 0 ${width} ${height}`)
    .split(' ')
    .map(Number);
  const sheet = { x: left!, y: top!, width: wide!, height: high!, fill: paper };
  const label = drawing.getAttribute('aria-label') ?? '';
  copy.prepend(
    node('title', {}, label),
    node('style', {}, await fontFaces(fonts)),
    node('rect', sheet),
  );
  return new XMLSerializer().serializeToString(copy);
}

/** The drawing as a picture of twice its size; null where the browser has no memory for it. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob | null> {
  const url = URL.createObjectURL(
    new Blob([await standaloneSvg(drawing)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.width;
    canvas.height = 2 * image.height;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function node(name: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** A colour as every program knows it: mixed ones are computed in notations that only browsers read. */
function plain(colour: string): string {
  if (!colour.startsWith('color')) return colour;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

function firstFamily(families: string): string {
  return families.split(',', 1)[0]!.replaceAll(/["']/g, '').trim();
}

/** The font faces of the page that are asked for, as rules that carry their files. */
async function fontFaces(wanted: ReadonlySet<string>): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      return [];
    }
  });
  const faces = await Promise.all(
    rules.map(async ({ style, parentStyleSheet }) => {
      const family = firstFamily(style.getPropertyValue('font-family'));
      const kind = `${style.getPropertyValue('font-style')} ${style.getPropertyValue('font-weight')}`;
      const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (!address || !wanted.has(`${kind} ${family}`)) return '';
      const file = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI))
        .then((answer) => answer.blob())
        .then(dataUrl)
        .catch(() => null);
      if (file === null) return '';
      const [fontStyle, weight] = kind.split(' ');
      return `@font-face{font-family:"${family}";font-style:${fontStyle};font-weight:${weight};src:url(${file}) format("woff2")}`;
    }),
  );
  return faces.join('');
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}

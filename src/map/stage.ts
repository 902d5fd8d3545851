import Phaser from 'phaser';
import type { Drawn } from './contingents.ts';
import type { Point, Size } from './projection.ts';

/** A canvas that Phaser shows: painted with 2D calls, then sent to the screen. */
export interface Layer {
  readonly ctx: CanvasRenderingContext2D;
  /** Gives it a size in device px; what was painted is lost if that is new. */
  resize(width: number, height: number): void;
  /** Tells the renderer that it was painted. */
  refresh(): void;
}

/** A symbol and where it stands on the sheet, in device px. */
export interface Sprite {
  readonly id: string;
  readonly drawn: Drawn;
  readonly at: Point;
}

/** The Phaser game behind a map: a sheet that is painted, moved and scaled, with sprites on it. */
export interface Stage {
  readonly sheet: Layer;
  readonly bar: Layer;
  resize(size: Size, dpr: number): void;
  /** Puts the top left of the sheet at a point of the screen, in device px, at a scale. */
  moveSheet(at: Point, scale: number): void;
  moveBar(at: Point): void;
  placeSprites(sprites: readonly Sprite[], glide: boolean): void;
  /** A copy of a sprite that follows the pointer, on the screen in device px. */
  carry(id: string | undefined, at: Point): void;
  /** Draws a frame soon; the loop rests when nothing asks for one. */
  wake(): void;
  destroy(): void;
}

export type Renderer = 'auto' | 'canvas' | 'webgl';

const TYPES = { auto: Phaser.AUTO, canvas: Phaser.CANVAS, webgl: Phaser.WEBGL };
/** Frames drawn after the last request before the loop rests. */
const SPARE_FRAMES = 3;
const GLIDE_MS = 160;

/** Whether WebGL runs on a graphics card: where it is emulated, a plain canvas answers sooner. */
function hasFastGraphics(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Starts a game in the host and hands over its stage when it can be drawn on. */
export function createStage(
  host: HTMLElement,
  size: Size,
  dpr: number,
  renderer: Renderer,
  background: string,
  onReady: (stage: Stage) => void,
  onFrame: (now: number) => boolean,
): { destroy(): void } {
  let gone = false;
  const handlers = { blur: window.onblur, focus: window.onfocus };
  const game = new Phaser.Game({
    type: renderer === 'auto' && !hasFastGraphics() ? Phaser.CANVAS : TYPES[renderer],
    parent: host,
    width: Math.max(1, Math.round(size.width * dpr)),
    height: Math.max(1, Math.round(size.height * dpr)),
    backgroundColor: background,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
    // The loop rests between changes: what was drawn has to stay on the screen.
    render: { antialias: true, preserveDrawingBuffer: true, roundPixels: false },
    scene: {
      create(this: Phaser.Scene) {
        if (!gone) onReady(makeStage(game, this, onFrame, destroy));
      },
    },
  });
  function destroy(): void {
    if (gone) return;
    gone = true;
    game.canvas?.remove();
    game.destroy(true);
    // The game takes itself down on its next frame, which a resting loop would never draw.
    if (game.isBooted) game.loop.wake();
    window.onblur = handlers.blur;
    window.onfocus = handlers.focus;
  }
  return { destroy };
}

function makeLayer(
  scene: Phaser.Scene,
  key: string,
  opaque: boolean,
): Layer & { image: Phaser.GameObjects.Image } {
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d', { alpha: !opaque });
  const texture = scene.textures.addCanvas(key, canvas);
  if (!ctx || !texture) throw new Error('this browser has no 2D canvas');
  const image = new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0, 0);
  // Nothing is shown before it is painted: an opaque canvas begins black.
  image.setVisible(false);
  return {
    ctx,
    image,
    resize(width, height) {
      texture.setSize(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
      image.setFrame(texture.firstFrame, true, false).setOrigin(0, 0);
    },
    refresh() {
      texture.refresh();
      image.setVisible(true);
    },
  };
}

function makeStage(
  game: Phaser.Game,
  scene: Phaser.Scene,
  onFrame: (now: number) => boolean,
  destroy: () => void,
): Stage {
  const painted = makeLayer(scene, 'sheet', true);
  const bar = makeLayer(scene, 'bar', false);
  const sprites = new Map<string, Phaser.GameObjects.Image>();
  const sheet = scene.add.container(0, 0, [painted.image]);
  scene.add.existing(bar.image);
  let carried: Phaser.GameObjects.Image | undefined;
  let spare = SPARE_FRAMES;

  const textureOf = (drawn: Drawn): string => {
    if (!scene.textures.exists(drawn.key)) scene.textures.addCanvas(drawn.key, drawn.canvas);
    return drawn.key;
  };
  const gliding = () => scene.tweens.getTweens().length > 0;

  game.events.on(Phaser.Core.Events.STEP, (now: number) => {
    if (onFrame(now) || gliding()) spare = SPARE_FRAMES;
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    spare -= 1;
    if (spare <= 0) game.loop.sleep();
  });

  // Inline, a canvas would hang below its line of text and make the host scroll.
  game.canvas.style.display = 'block';
  return {
    sheet: painted,
    bar,
    resize({ width, height }, dpr) {
      game.scale.resize(
        Math.max(1, Math.round(width * dpr)),
        Math.max(1, Math.round(height * dpr)),
      );
      // Last: only a new zoom makes Phaser write the canvas's size on the page, and from the size it has.
      game.scale.setZoom(1 / dpr);
    },
    moveSheet({ x, y }, scale) {
      // On whole px a sheet at its own scale is copied as it is, many times sooner than between them.
      if (scale === 1) sheet.setPosition(Math.round(x), Math.round(y)).setScale(1);
      else sheet.setPosition(x, y).setScale(scale);
    },
    moveBar({ x, y }) {
      bar.image.setPosition(Math.round(x), Math.round(y));
    },
    placeSprites(wanted, glide) {
      for (const [id, image] of sprites) {
        if (wanted.some((s) => s.id === id)) continue;
        image.destroy();
        sprites.delete(id);
      }
      for (const { id, drawn, at } of wanted) {
        const key = textureOf(drawn);
        const x = Math.round(at.x);
        const y = Math.round(at.y);
        const known = sprites.get(id);
        const image = known ?? new Phaser.GameObjects.Image(scene, x, y, key);
        image
          .setTexture(key)
          .setOrigin(drawn.anchor.x / drawn.width, drawn.anchor.y / drawn.height);
        if (!known) {
          sprites.set(id, image);
          sheet.add(image);
        }
        scene.tweens.killTweensOf(image);
        if (known && glide && Math.hypot(image.x - x, image.y - y) > 2)
          scene.tweens.add({ targets: image, x, y, duration: GLIDE_MS, ease: 'Quad.easeOut' });
        else image.setPosition(x, y);
      }
    },
    carry(id, at) {
      const from = id === undefined ? undefined : sprites.get(id);
      if (!from) {
        carried?.destroy();
        carried = undefined;
        for (const image of sprites.values()) image.setAlpha(1);
        return;
      }
      carried ??= scene.add
        .image(at.x, at.y, from.texture.key)
        .setOrigin(from.originX, from.originY);
      carried.setPosition(at.x, at.y);
      from.setAlpha(0.35);
    },
    wake() {
      spare = SPARE_FRAMES;
      game.loop.wake();
    },
    destroy,
  };
}

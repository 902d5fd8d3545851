import type { MapIntent, MapTarget, MapView } from './view.ts';

/** What the keyboard can do to a map. */
export interface KeyCommands {
  view(): MapView;
  selected(): MapTarget | undefined;
  choose(target: MapTarget | undefined): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number): void;
  home(): void;
  intend(intent: MapIntent): void;
}

const PAN_PX = 60;
const ZOOM = 1.25;

/**
 * The keyboard twin of the pointer: arrows move the map, + and − zoom, 0 goes home; [ and ] walk the
 * sectors, ; and ' the contingents; Enter opens what is chosen. M takes up the chosen contingent, or
 * that of the chosen sector:
 * a number or [ and ] name its new sector, Enter sends it, Escape gives up.
 */
export function keyboard(commands: KeyCommands): (event: KeyboardEvent) => void {
  let moving: { contingent: string; digits: string; sector: string | undefined } | undefined;

  const step = <T>(items: readonly T[], now: number, by: number): T | undefined =>
    items[(now + by + items.length + (now < 0 && by < 0 ? 1 : 0)) % items.length];

  const walkSectors = (by: number) => {
    const { sectors } = commands.view();
    const chosen = commands.selected();
    const id = moving ? moving.sector : chosen?.kind === 'sector' ? chosen.id : undefined;
    const next = step(
      sectors,
      sectors.findIndex((s) => s.id === id),
      by,
    );
    if (!next) return;
    if (moving) consider(next.id);
    else commands.choose({ kind: 'sector', id: next.id });
  };

  const walkContingents = (by: number) => {
    const { contingents = [] } = commands.view();
    const chosen = commands.selected();
    const id = chosen?.kind === 'contingent' ? chosen.id : undefined;
    const next = step(
      contingents,
      contingents.findIndex((c) => c.id === id),
      by,
    );
    if (next) commands.choose({ kind: 'contingent', id: next.id });
  };

  const consider = (sector: string | undefined) => {
    if (!moving) return;
    moving.sector = sector;
    commands.intend({ type: 'consider-move', contingent: moving.contingent, sector });
  };

  const takeUp = (): boolean => {
    const chosen = commands.selected();
    const contingent = commands
      .view()
      .contingents?.find((c) =>
        chosen?.kind === 'sector' ? c.sector === chosen.id : c.id === chosen?.id,
      );
    if (!contingent?.movable) return false;
    moving = { contingent: contingent.id, digits: '', sector: undefined };
    consider(contingent.sector);
    return true;
  };

  const typeDigit = (digit: string): boolean => {
    if (!moving) return false;
    const { sectors } = commands.view();
    const byNumber = (text: string) => sectors.find((s) => String(s.number) === text);
    // "1" then "1" is sector 11, if there is one; otherwise the digit starts anew.
    const longer = byNumber(moving.digits + digit);
    moving.digits = longer ? moving.digits + digit : digit;
    const sector = longer ?? byNumber(digit);
    if (sector) consider(sector.id);
    return true;
  };

  const enter = (): boolean => {
    const chosen = commands.selected();
    if (moving) {
      const { contingent, sector } = moving;
      moving = undefined;
      if (sector) commands.intend({ type: 'move-contingent', contingent, sector });
      return true;
    }
    if (!chosen) return false;
    commands.intend({ type: 'open', target: chosen });
    return true;
  };

  const escape = (): boolean => {
    if (moving) {
      consider(undefined);
      moving = undefined;
      return true;
    }
    if (!commands.selected()) return false;
    commands.choose(undefined);
    return true;
  };

  const act = (key: string): boolean => {
    if (/^\d$/.test(key) && moving) return typeDigit(key);
    switch (key) {
      case 'ArrowLeft':
        commands.pan(PAN_PX, 0);
        return true;
      case 'ArrowRight':
        commands.pan(-PAN_PX, 0);
        return true;
      case 'ArrowUp':
        commands.pan(0, PAN_PX);
        return true;
      case 'ArrowDown':
        commands.pan(0, -PAN_PX);
        return true;
      case '+':
      case '=':
        commands.zoom(ZOOM);
        return true;
      case '-':
        commands.zoom(1 / ZOOM);
        return true;
      case '0':
        commands.home();
        return true;
      case '[':
        walkSectors(-1);
        return true;
      case ']':
        walkSectors(1);
        return true;
      case ';':
        walkContingents(-1);
        return true;
      case "'":
        walkContingents(1);
        return true;
      case 'm':
      case 'M':
        return takeUp();
      case 'Enter':
        return enter();
      case 'Escape':
        return escape();
      default:
        return false;
    }
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target !== event.currentTarget) return;
    if (act(event.key)) event.preventDefault();
  };
}

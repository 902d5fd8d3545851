import type { Catalogue } from '../catalogue.ts';
import { plural } from './forms.ts';

const TABLES = { one: 'стіл', few: 'столи', many: 'столів', other: 'столу' };
const YEARS = { one: 'рік', few: 'роки', many: 'років', other: 'року' };

/** Words of the classroom wall: for everyone in the room, so nothing private. */
export const wall: Catalogue['wall'] = {
  title: 'Спільний екран класу',
  tables: 'Столи',
  table: (number) => `Стіл ${number}`,
  forked: (table, turn) => `продовження столу ${table}, хід ${turn}`,
  stage: {
    lobby: 'Не почато',
    playing: 'Триває',
    debrief: 'Розбір',
    ended: 'Завершено',
  },
  phase: {
    talks: 'Переговори',
    ceasefire: 'Припинення вогню',
    deployment: 'Розгортання',
    violation: 'Порушення',
    settled: 'Утрималося',
    collapsed: 'Зламалося',
  },
  lobby: 'Очікується початок',
  round: (round, limit) => `Раунд ${round} з ${limit}`,
  quarter: (quarter, limit) => `Квартал ${quarter} з ${limit}`,
  seeds: { same: 'те саме зерно за кожним столом', each: 'окреме зерно для кожного столу' },
  counts: (tables, seats) =>
    `${tables}\u00a0${plural(tables, TABLES)}, ${seats}\u00a0${plural(seats, { one: 'місце', few: 'місця', many: 'місць', other: 'місця' })}`,
  people: (connected, strategies) =>
    `на зв’язку: ${connected}${strategies > 0 ? `, стратегій: ${strategies}` : ''}`,
  seat: {
    awaited: 'очікується',
    ready: 'готово',
    idle: '—',
    left: 'немає',
    seated: (count) => (count === 0 ? 'вільно' : `сидить: ${count}`),
    strategy: 'стратегія',
    because: {
      nobody: 'грає стратегія, бо ніхто не сидить',
      absent: 'грає стратегія, бо нікого немає на зв’язку',
      facilitator: 'грає стратегія за рішенням ведучого',
    },
    nobody: 'немає',
    nobodyLong: 'нікого з неї немає на зв’язку',
    spoken: (party, mark, note) => `${party}: ${mark}${note ? `, ${note}` : ''}`,
  },
  clock: {
    label: 'Лишилося часу на цей хід',
    paused: 'пауза',
    out: 'час вичерпано',
    open: 'без обмеження',
    none: '—',
  },
  awaitedFor: (who, time) => `${who}: очікують уже ${time}`,
  unpeopled: 'Тут ніхто не сидить; стіл чекає.',
  deserted: 'Тут нікого немає; стіл чекає.',
  stopped: 'Зупинено, де стояв.',
  minutes: (minutes) => `${minutes} хв`,
  seconds: (seconds) => `${seconds} с`,
  hours: (hours, minutes) => `${hours} год ${minutes} хв`,
  state: {
    talks: (agreed, bracketed) => `узгоджено ${agreed}, у дужках ${bracketed}`,
    ceasefire: 'Текст підписано, він чинний',
    deployment: (field, pool) => `${field} на місці, ${pool} у пулі`,
    noForce: 'Сил на місці немає',
    violation: {
      probe: (sector) => `Промацування в секторі ${sector}`,
      strike: (sector) => `Удар у секторі ${sector}`,
      offensive: (sector) => `Наступ у секторі ${sector}`,
    },
    killed: (words, count) =>
      `${words} ${plural(count, {
        one: 'військовий загинув',
        few: 'військові загинули',
        many: 'військових загинуло',
        other: 'військового загинуло',
      })}.`,
  },
  odds: {
    holds: {
      signature: (years) => `утримався б ${years}`,
      force: 'без удару й наступу до останнього кварталу',
      broken: 'без нового удару чи наступу до останнього кварталу',
    },
    years: (count, words) => `${words} ${plural(count, YEARS)}`,
    working: 'шанси обчислюються',
    none: '—',
    title: 'Імовірність, що до останнього кварталу не буде удару чи наступу, з діапазоном',
  },
  agreed: {
    fold: (count) => `Узгоджено досі: ${count}`,
    signed: 'Підписаний текст',
    none: 'Поки нічого не узгоджено.',
  },
  last: 'Останні ходи',
  map: {
    label: (number) => `Фронт за столом ${number}`,
    thinnest: (sector) => `Найслабший сектор: ${sector}.`,
    incident: (sector) => `Інцидент у секторі ${sector}.`,
    moved: (sector) => `Найбільше фронт змістився в секторі ${sector}.`,
    quiet: 'Фронт не змістився.',
  },
  join: {
    title: 'Код сесії',
    address: 'Обліковий запис не потрібен. Введіть код на',
    qr: (address) => `QR-код адреси ${address}`,
  },
  soFar: {
    title: (count) => `${count} досі`,
    tables: (count, words) => `${words} ${plural(count, TABLES)}`,
    unit: 'імовірність утриматися, %',
    label: (list) => `Імовірність того, що текст кожного столу втримається, у відсотках: ${list}`,
    entry: (table, chance) => `стіл ${table} ${chance}`,
    empty: 'Шанси з’являться тут, щойно їх матиме якийсь стіл.',
    hidden: 'У цій сесії шанси приховано.',
  },
  wire: {
    title: 'Стрічка преси',
    empty: 'На стрічці поки нічого немає.',
    to: (tables) => (tables.length === 1 ? `стіл ${tables[0]}` : `столи ${tables.join(', ')}`),
  },
  news: (table, phase, line) => `Стіл ${table}: ${phase}, ${line}`,
  line: {
    connecting: 'З’єднання із сесією',
    lost: 'Зв’язок утрачено, він відновлюється. Показане може бути застарілим.',
    refused: (why) => `Цей спільний екран не вдається відкрити: ${why}`,
  },
  paused: 'Усі столи призупинено',
  noCode: 'Ця адреса не називає сесії. Відкрийте спільний екран зі сторінки ведучого.',
  otherLevel: 'Ця сесія за сценарієм, якого ця сторінка не має або має в іншій версії.',
  home: 'На першу сторінку',
};

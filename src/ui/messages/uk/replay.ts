import { cast } from '../cast.ts';
import type { Catalogue } from '../catalogue.ts';
import { of, plural, to as toWhom } from './forms.ts';
import { fork } from './replayfork.ts';

/** Words of the replay: its library, its player, notes and sharing. Forks and comparison have their own. */
export const replay: Catalogue['replay'] = {
  heading: 'Повтор',
  headingOf: (whose) => `Повтор: ${whose}`,
  refused: (name, reason) => `${name}: не вдалося відкрити, бо ${reason}. Нічого не змінено.`,
  checked: (turns) =>
    `Зіграно знову рішення за рішенням; з записом збігаються всі ходи (${turns}).`,
  link: 'Посилання',
  pasted: 'Вставлене',
  facts: {
    title: 'Про цей запис',
    seat: (party) => `${party}: грає людина`,
    noSeat: 'за всі місця грають стратегії',
    underWay: 'Ще не завершено',
    hiddenEnd: 'Чим скінчилося, буде видно наприкінці',
    seed: 'Зерно',
    level: 'Сценарій',
    hash: 'Хеш останнього стану',
    seats: 'Хто грає',
    person: 'людина',
    forked: (turn) => `Гілка: власна від ходу ${turn}`,
    fork: (turn) => `Гілка від ходу ${turn}`,
  },
  library: {
    lead: 'Кожна партія — це зерно й перелік рішень. Відкрийте її, і її буде зіграно знову, рішення за рішенням, і перевірено хід за ходом.',
    open: 'Відкрити запис',
    file: 'Вибрати файл',
    fileNote: 'Запис, який гра пропонувала завантажити; він лишається на цьому пристрої.',
    unread: 'Файл не вдалося прочитати. Виберіть його ще раз.',
    paste: 'Або вставте посилання',
    pasteNote: 'У посиланні вся гра. Нічого нікуди не надсилається.',
    pasteOpen: 'Відкрити посилання',
    games: 'Ігри в цьому браузері',
    two: 'Порівняти дві партії',
    none: 'Поки немає. Тут зберігається кожна гра, яку ви завершите або залишите заради іншої.',
    line: (who, level, seed, turn) => `${who}, ${level}, зерно ${seed}: ${turn}`,
    forkLine: (turn, line) => `Гілка від ходу ${turn}, ${line}`,
    numbered: (line, nth) => `${line} (${nth})`,
    replay: 'Повтор',
    go: 'Продовжити',
    compare: 'Порівняти з вихідною',
    remove: 'Вилучити',
    removeAsk: (line) => `Вилучити «${line}»? Повернути її не можна.`,
    removeDo: 'Вилучити',
    underWay: 'ще не завершено',
    current: 'гра, що триває',
    forkOfGone: 'Партії, від якої її відгалужено, тут більше немає.',
    unreadable: (line) => `${line}: прочитати більше не вдається; залишено як було.`,
    other: 'Інші записи',
    working: 'Пошук першої відмінності',
  },
  player: {
    start: 'На початок',
    end: 'У кінець',
    turnBack: 'На хід назад',
    turnOn: 'На хід уперед',
    eventBack: 'На подію назад',
    eventOn: 'На подію вперед',
    play: 'Грати',
    pause: 'Пауза',
    speed: 'Швидкість',
    speeds: {
      slow: 'подія за 3 с',
      normal: 'подія за 1,5 с',
      fast: '2 події за секунду',
      turns: 'хід за 2 с',
    },
    jump: 'Перейти',
    jumps: {
      talks: 'Початок переговорів',
      signature: 'Підписання',
      deployment: 'Перший квартал за текстом',
      incident: 'Інцидент',
      end: 'Кінець',
    },
    here: 'до фази чи інциденту …',
    more: 'швидкість, перехід …',
    nextIncident: 'Наступний інцидент',
    noIncident: 'Інцидентів далі немає.',
    slider: 'Хід',
    timeline: 'Раунди й квартали',
    groups: {
      talks: 'Раунди переговорів',
      again: 'Нові переговори',
      quarters: 'Квартали за текстом',
    },
    cell: (line, what) => (what ? `${line}: ${what}` : line),
    after: (round, quarter) => `${round} після кварталу ${quarter}`,
    signed: 'підписано',
    reopened: 'переглядається',
    noted: 'з нотаткою',
    place: (event, events) => `подія ${event} з ${events}`,
    keys: {
      title: 'Клавіші',
      show: 'Клавіші',
      rows: [
        ['Пробіл', 'грати, пауза'],
        ['← →', 'на хід назад, на хід уперед'],
        ['Shift ← →', 'на подію назад, на подію вперед'],
        ['Home, End', 'на початок, у кінець'],
        ['N, Shift N', 'до наступного інциденту, до попереднього'],
        ['?', 'цей перелік'],
      ],
      note: 'У полі, на карті й у переліку варіантів клавіші роблять те, що завжди.',
      short: 'Пробіл — грати · ← → ходи · Shift ← → події',
    },
  },
  eyes: {
    label: 'Чиїми очима',
    all: 'Усіх',
    as: (who) =>
      `Як це бачить ${who}: вигляд із цього місця та події, помітні звідти. Решта запечатана.`,
    reveal: 'Відкрити все',
  },
  told: {
    title: 'Що сталося',
    nothing: 'На цьому ході поки нічого.',
    still: (count) =>
      `На цьому ході ще ${count}\u00a0${plural(count, { one: 'подія', few: 'події', many: 'подій', other: 'події' })}.`,
  },
  text: {
    draft: 'Текст на столі',
    draftAgain: 'Текст, що переглядається',
    signed: 'Підписаний текст',
    fell: 'Жодного тексту не підписано',
    counts: (bracketed, agreed) => `у дужках ${bracketed}, узгоджено ${agreed}`,
    agreed: 'узгоджено',
    void: 'Немає сил: не застосовується.',
    signedBy: 'Готові підписати',
    nobody: 'ніхто',
    ownText: (whose) => `Текст ${of(whose)}`,
    earlier: (whose, line) => `Текст ${of(whose)}, ${line}`,
    changed: (article) => `Щойно змінено: стаття ${article}`,
    showedTo: 'Показано окремо',
    showed: (from, to, turn) => `${from} — ${toWhom(to)}, ${turn}`,
    showedChanges: (changes) => `проти публічного тексту: ${changes}`,
    showedSame: 'публічний текст без змін',
  },
  standing: {
    title: 'Шанси й уявлення',
    get talks() {
      return `Жоден текст не чинний, тож ${cast.russia.seat} поки не має що випробовувати.`;
    },
    odds: (where) => `Що зробила б інша сторона (${cast.russia.seat}), ${where}`,
    get none() {
      return `За цього тексту ${cast.russia.seat} ще нічого не вирішує.`;
    },
    tempo: (share) => `Рішення поставало з імовірністю ${share}.`,
    get byPerson() {
      return `Чи випробовувати, вирішувала людина на місці ${cast.russia.of}.`;
    },
    troops: 'Військові на місці',
    get gained() {
      return `Просування ${cast.russia.of} від початку переговорів`;
    },
    gainedFigure: (km2) => `${km2} км²`,
    deaths: 'Загинуло у випробуваннях досі',
    beliefs: 'Що могли вважати всі',
    get jump() {
      return `Підписано на цьому ході: уявлення про ${cast.coalition.object} і ${cast.us.object} починаються наново з того, що обіцяє текст, — з правил застосування сили та зобов’язання США. Далі їх зсувають випробування й відповіді.`;
    },
    belief: {
      get revisionist() {
        return `${cast.russia.Seat} — ревізіоніст`;
      },
      get firm() {
        return `${cast.coalition.Seat} — твердий тип`;
      },
      get committed() {
        return `${cast.us.Seat} — відданий тип`;
      },
    },
    truth: 'Насправді',
    truths: {
      revisionist: { true: 'ревізіоніст', false: 'опортуніст' },
      firm: { true: 'твердий', false: 'м’який' },
      committed: { true: 'відданий', false: 'відсторонений' },
    },
    hidden: 'Приховане від інших',
    reserve: 'Вимагається понад продовження війни',
    alternative: 'Продовження війни',
    reasons: 'Чому стратегії так діяли',
    reasonsNote: 'Кожну стратегію запитано знову в тому самому стані.',
    ownOnly: 'Що знала лише ця делегація',
  },
  worlds: 'Світи звідси',
  tabs: {
    told: 'Події',
    text: 'Текст',
    odds: 'Шанси',
    notesOf: (count) => `Нотатки (${count})`,
  },
  fork,
  notes: {
    title: 'Нотатки',
    none: 'До цього ходу нотаток немає.',
    add: 'Додати нотатку до цього ходу',
    edit: 'Змінити',
    remove: 'Видалити',
    text: 'Нотатка',
    by: 'Ім’я, якщо бажаєте',
    save: 'Прикріпити',
    change: 'Зберегти зміну',
    cancel: 'Скасувати',
    others: 'Нотатки до інших ходів',
    kept: 'Зберігаються з цією грою в цьому браузері. Завантажений файл або скопійоване посилання несе нотатки із собою.',
    noRoom:
      'У браузері немає місця, щоб зберегти нотатку. Вона прикріплена, доки ви тут: завантажте запис, щоб зберегти її.',
    faults: {
      'note/text': 'Нотатка має від 1 до 2000 знаків.',
      'note/by': 'Ім’я має щонайбільше 80 знаків.',
      'note/turn': 'Цей хід не може мати нотатки.',
      'note/too-many': 'Запис вміщає щонайбільше 200 нотаток.',
    },
    at: (line, by) => (by ? `${line}, ${by}` : line),
  },
  share: {
    open: 'Поділитися',
    title: 'Поділитися цією грою',
    what: 'У посиланні вся гра з нотатками. Вона в частині адреси після #, якої браузер ніколи не надсилає серверу.',
    link: 'Посилання',
    copy: 'Копіювати посилання',
    copied: 'Скопійовано.',
    notCopied: 'Браузер не дозволив копіювати. Виділіть посилання та скопіюйте його.',
    atTurn: (line) => `Відкривати на: ${line}`,
    length: (characters) => `знаків: ${characters}`,
    qr: 'QR-код посилання',
    qrNote: 'Він відкриває гру на іншому пристрої, якому досяжна ця сторінка.',
    noQr: (characters, most) =>
      `Знаків у посиланні: ${characters}. QR-код вміщає ${most}: поділіться посиланням або файлом.`,
    file: 'Завантажити запис',
    print: 'Друкувати цей хід',
  },
  fault: {
    'link/none': 'у ньому немає гри',
    'link/too-long': 'воно задовге для гри',
    'link/damaged': 'його обрізано чи змінено дорогою; скопіюйте посилання повністю ще раз',
    'link/other-version': 'посилання пошкоджене або від іншої версії цієї сторінки',
    'link/unknown-level': 'його сценарію тут немає',
    'fork/no-such-turn': 'у ній немає такого ходу',
    'fork/tests-decided': 'хто вирішує про випробування, можна змінити лише до першого кварталу',
    get 'fork/tests-need-person'() {
      return `про випробування вирішувала людина, тож за ${cast.russia.object} має й далі грати людина`;
    },
    'fork/decision-refused': 'правила відхиляють це рішення',
    'fork/decision-not-due': 'цього рішення на цьому ході не запитували',
  },
};

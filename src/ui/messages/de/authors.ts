import type { Catalogue } from '../catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

export const authors: Catalogue['authors'] = {
  heading: 'Eigene Szenarien',
  lead: 'Ein Szenario besteht aus Daten und ist kein Programm: Delegationen, Artikel, Handlungen, eine Linie auf der Karte. Schreiben Sie hier eines, oder öffnen Sie eines, das Sie bekommen haben. Nichts verlässt diesen Browser, solange Sie es nicht verschicken.',
  back: 'Zu den Szenarien',
  kept: {
    title: 'In diesem Browser',
    none: 'Noch keines.',
    limits: (levels, characters) =>
      `Bis zu ${levels} Szenarien von je ${characters} Zeichen. Wer die Daten des Browsers löscht, löscht auch sie: Heben Sie zudem eine Datei auf.`,
    open: 'Öffnen',
    play: 'Spielen',
    remove: 'Entfernen',
    sure: (title) =>
      `„${title}“ wird aus diesem Browser entfernt. Gespielte Spiele bleiben, lassen sich ohne das Szenario aber nicht öffnen.`,
  },
  open: {
    title: 'Öffnen oder beginnen',
    file: 'Datei öffnen',
    fileNote:
      'Ein Szenario in einer Datei, wie es hier heruntergeladen oder mit „level bundle“ gemacht wird. Sie lässt sich auch auf diese Seite ziehen.',
    paste: 'Ein Szenario oder einen Link zu einem einfügen',
    pasteOpen: 'Eingefügtes öffnen',
    copy: 'Mit einer Kopie beginnen',
    unread: 'Die Datei ließ sich nicht lesen.',
    tooLarge: (most) => `Sie ist länger als ${most} Zeichen; kein Szenario braucht so viele.`,
    noLevel: 'Das ist weder ein Szenario noch ein Link zu einem.',
  },
  from: {
    link: 'Aus einem Link geöffnet. Was darin steht, hat geschrieben, wer ihn gemacht hat; noch ist nichts davon abgelegt.',
    file: 'Aus einer Datei geöffnet. Was darin steht, hat geschrieben, wer sie gemacht hat; noch ist nichts davon abgelegt.',
    paste: 'Aus Eingefügtem geöffnet; noch ist nichts davon abgelegt.',
    copy: 'Eine Kopie als Anfang; noch ist nichts davon abgelegt.',
    kept: 'In diesem Browser abgelegt.',
    draft: 'So, wie Sie es in diesem Tab verlassen haben.',
  },
  links: {
    'link/too-long': 'Der Link ist länger als jeder Link zu einem Szenario.',
    'link/damaged': 'Der Link ist nicht vollständig: Etwas fehlt oder wurde unterwegs verändert.',
    'link/other-version':
      'Den Link hat eine andere Fassung der Seite gemacht; diese kann ihn nicht lesen.',
  },
  close: 'Schließen',
  deeds: {
    keep: 'In diesem Browser ablegen',
    replace: 'Das abgelegte ersetzen',
    play: 'Ablegen und dieses Szenario spielen',
    download: 'Als Datei herunterladen',
    share: 'Als Link weitergeben',
    rename: (id) => `Die id in „${id}“ ändern`,
    kept: 'In diesem Browser abgelegt.',
    taken: (id) =>
      `Ein Szenario, das zur Seite gehört, hat die id „${id}“. Geben Sie Ihrem eine andere.`,
    takenHere: (id) =>
      `Ein anderes Szenario in diesem Browser hat die id „${id}“. Wird dieses abgelegt, ersetzt es jenes.`,
    notKept: {
      'too-many': (levels) =>
        `Hier liegen bereits ${levels} Szenarien: Entfernen Sie zuerst eines.`,
      'too-large': (characters) =>
        `Es ist länger als ${characters} Zeichen; mehr wird hier nicht abgelegt. Es lässt sich herunterladen.`,
      'no-room': () => 'Der Browser hat dafür keinen Platz. Es lässt sich herunterladen.',
    },
  },
  share: {
    what: 'Das ganze Szenario steht im Link, hinter dem „#“: Es wird an keinen Server geschickt. Wer ihn öffnet, sieht das Szenario, bevor etwas abgelegt wird.',
    link: 'Link',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser lässt das nicht zu: Kopieren Sie aus dem Feld.',
    length: (characters) => `${characters} Zeichen; manche Messenger kürzen lange Links.`,
    tooLong: (most) =>
      `Dieses Szenario ist für einen Link zu lang (höchstens ${most} Zeichen). Schicken Sie die Datei.`,
  },
  editor: {
    title: 'Die Datei',
    label: 'Das Szenario als Text (JSON)',
    note: 'Wird beim Schreiben geprüft. Was die Schlüssel bedeuten: docs/formats.md des Projekts; level.schema.json hilft Editoren dabei.',
  },
  check: {
    checking: 'Wird geprüft',
    sound: 'Kein Fehler.',
    faults: (count, words) => plural(count, { one: '1 Fehler', other: `${words} Fehler` }),
    failed: 'Die Prüfung ließ sich nicht laden. Laden Sie die Seite neu.',
    more: (words) => `und ${words} weitere`,
    whole: 'die ganze Datei',
    meant: (name) => `War „${name}“ gemeint?`,
    find: 'Im Text zeigen',
    findOf: (path) => `: ${path}`,
    stale: 'Die Vorschau zeigt den letzten Stand ohne Fehler.',
  },
  faults: {
    'not-json': 'Kein JSON',
    'too-large': 'Länger, als ein Szenario sein darf',
    'too-deep': 'Zu tief verschachtelt',
    'invalid-type': 'Fehlt oder ist nicht von dieser Art',
    'too-small': 'Zu klein oder zu kurz',
    'too-big': 'Zu groß oder zu lang',
    'invalid-format': 'Nicht so geschrieben, wie es sein muss',
    'invalid-key': 'Kein Name, der hier stehen kann',
    'unknown-key': 'Kein Schlüssel, der hier bekannt ist',
    'unknown-value': 'Keines der Wörter, die hier stehen können',
    custom: 'Ein Zeichen, das in keinem Text stehen darf',
    'duplicate-key': 'Zweimal derselbe Schlüssel',
    'duplicate-id': 'Zweimal dieselbe id',
    'bounds-reversed': 'Die untere Grenze liegt über der oberen',
    'no-bracket': 'Der Satz braucht „{}“ genau einmal',
    'turn-or-chance': 'Ein Ereignis hat entweder „turn“ oder „chance“',
    falls: 'Anteile müssen von Quartal zu Quartal steigen',
    'nothing-signable': 'Jede Option ist eine rote Linie einer Delegation, die jeder Text braucht',
    'unknown-source': 'Diese Quelle steht nicht in der Liste',
    'unknown-contributor': 'Diesen Beitragenden gibt es nicht',
    'unknown-article': 'Diesen Artikel gibt es nicht',
    'unknown-option': 'Der Artikel hat diese Option nicht',
    'not-the-coalition': 'Nur die Koalition fragt Beitragende',
    'act-without-effect': 'Die Handlung ändert nichts',
    'out-of-bounds': 'Der Anfang liegt außerhalb der Grenzen',
    'not-a-share': 'Muss zwischen 0 und 1 bleiben',
    'cover-mean': 'Das nach Länge gewichtete Mittel von „cover“ ist nicht 1',
    missing: 'Dazu ist nichts gesagt',
    'weights-sum': 'Die Gewichte ergeben zusammen nicht 100',
    'opening-crosses-red-line': 'Die Eröffnung überschreitet diese rote Linie',
    'other-format': 'Kein Szenario in einer Datei dieser Fassung',
    'level-alone': 'Nur eine level.json: Ihre Linie fehlt („level bundle“ fügt beide zusammen)',
    'no-such-sector': 'Das Szenario hat diesen Abschnitt nicht',
    'other-sector': 'Die Abschnitte müssen in der Reihenfolge des Szenarios stehen',
    'missing-sector': 'Ein Abschnitt des Szenarios hat keinen Ort auf der Karte',
    misnumbered: 'Abschnitte werden der Reihe nach ab 1 gezählt',
  },
  faultOther: 'Nicht so, wie es sein muss',
  preview: {
    title: 'Vorschau',
    parts: 'Teil der Vorschau',
    level: 'Das Szenario',
    broken:
      'Dieses Szenario besteht die Prüfung, lässt sich aber nicht zeigen. Bearbeiten lässt es sich weiterhin.',
  },
  games: {
    title: 'Wie es endet',
    what: (games) =>
      `${games} selbsttätige Spiele, hier von mehreren Strategien gespielt: Anteile der Ausgänge. Am meisten lehrt ein Szenario, in dem viel davon abhängt, wer spielt.`,
    start: (games) => `${games} Spiele spielen`,
    stop: 'Anhalten',
    progress: (played, games) => `${played} von ${games} Spielen`,
    end: 'Ausgang',
    share: 'Anteil',
    kinds: {
      'no-deal': 'Kein Text wurde unterzeichnet',
      collapsed: 'Die Waffenruhe brach zusammen',
      reopened: 'Hielt, unter einem neu verhandelten Text',
      settled: 'Hielt wie unterzeichnet',
    },
    few: (wanted) => `Sie enden auf weniger als ${wanted} Arten: Wenig hängt davon ab, wer spielt.`,
    failed: 'Die Spiele ließen sich nicht zu Ende spielen.',
  },
};

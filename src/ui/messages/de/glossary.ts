import type { Catalogue } from '../catalogue.ts';

/** Terms of the field; `words` holds the forms in which German texts mention them. */
export const glossary: Catalogue['glossary'] = {
  title: 'Glossar',
  lead: 'Fachbegriffe, wie dieses Programm sie verwendet. Im Spiel öffnen unterstrichene Wörter ihre Erklärung dort, wo sie stehen.',
  notes: 'Begriffe:',
  all: 'Alle Begriffe',
  entries: {
    line: {
      term: 'Kontaktlinie',
      words: ['Kontaktlinie'],
      text: 'Wo sich die beiden Armeen gegenüberstehen, wenn die Waffen schweigen. Eine militärische Linie: Sie zu unterzeichnen sagt noch nichts darüber, wem das Land gehört.',
    },
    zone: {
      term: 'Entmilitarisierte Zone (DMZ)',
      words: ['entmilitarisierte Zone', 'entmilitarisierten Zone', 'DMZ'],
      text: 'Ein Streifen beiderseits der Linie ohne Soldaten oder schwere Waffen. Abstand gibt Vorwarnzeit und macht es weniger wahrscheinlich, dass aus einem Vorfall ein Gefecht wird.',
    },
    tripwire: {
      term: 'Stolperdraht',
      words: ['Stolperdraht', 'Stolperdrahttruppe'],
      text: 'Eine Truppe, die zu klein ist, um eine Offensive aufzuhalten, und so steht, dass keine an ihr vorbeikommt, ohne Soldaten der Garanten zu töten. Sie schreckt nur so weit ab, wie man ihren Regierungen eine Antwort zutraut.',
    },
    reassurance: {
      term: 'Absicherungstruppe',
      words: ['Absicherungstruppe'],
      text: 'Eine Truppe von einigen Zehntausend hinter der Linie, die kleinere Tests selbst beantworten und gegen größere verstärkt werden kann.',
    },
    enablers: {
      term: 'Befähiger (Enabler)',
      words: ['Befähiger', 'Befähigern'],
      text: 'Was eine Truppe sich bewegen, sehen und überleben lässt: Lufttransport, Satelliten, Raketenabwehr, Aufklärung. In Europa sind die meisten davon amerikanisch.',
    },
    backstop: {
      term: 'Rückversicherung (Backstop)',
      words: ['Rückversicherung', 'Backstop'],
      text: 'Das Versprechen eines stärkeren Verbündeten, der Truppe zu Hilfe zu kommen, wenn sie angegriffen wird. Es ist so viel wert, wie der Angreifer davon glaubt.',
    },
    batna: {
      term: 'BATNA',
      words: ['BATNA'],
      text: 'Die beste Alternative zu einem Verhandlungsergebnis („best alternative to a negotiated agreement“): hier das, was Weiterkämpfen einer Delegation wert ist. Niemand unterzeichnet für weniger. Sie ändert sich mit Front, Hilfe, Sanktionen und Ermüdung.',
    },
    reserve: {
      term: 'Geheimer Aufschlag',
      words: ['geheimer Aufschlag', 'geheimen Aufschlag', 'geheime Aufschlag'],
      text: 'Was eine Delegation über Weiterkämpfen hinaus verlangt, ehe sie unterzeichnet. Wie viel das ist, wissen die anderen nicht.',
    },
    redline: {
      term: 'Rote Linie',
      words: ['rote Linie', 'roten Linie', 'rote Linien', 'roten Linien'],
      text: 'Eine Option, die eine Delegation unter keinen Umständen unterzeichnet, was immer sie sonst bekommt.',
    },
    bracket: {
      term: 'Eckige Klammer: strittig',
      words: ['strittig', 'strittige', 'strittigen'],
      text: 'Worte eines Entwurfs, bei denen die Positionen noch auseinandergehen, stehen wie in wirklichen Verhandlungen in eckigen Klammern. Vereinbarte Worte stehen ohne.',
    },
    snapback: {
      term: 'Snapback',
      words: ['Snapback'],
      text: 'Eine Klausel, nach der aufgehobene Sanktionen bei einem Verstoß gegen den Text von selbst zurückkehren, ohne neuen Beschluss.',
    },
    rules: {
      term: 'Einsatzregeln',
      words: ['Einsatzregeln'],
      text: 'Was Soldaten der Truppe tun dürfen, wenn die Waffenruhe verletzt wird: nur sich selbst verteidigen, Feuer erwidern oder die Linie wiederherstellen.',
    },
    rotation: {
      term: 'Ablösung (Rotation)',
      words: ['Ablösung', 'Ablösungen', 'Rotation'],
      text: 'Auf jeden Soldaten im Einsatz kommen andere, die ruhen, üben oder unterwegs sind. Bei einer Ablösung zu dritt brauchen 30.000 im Einsatz 90.000 im Pool.',
    },
    monitoring: {
      term: 'Beobachtung und Zurechnung',
      words: ['Zurechnung', 'Beobachter', 'Beobachtern'],
      text: 'Wer die Linie beobachtet und wie sicher ein Vorfall einer Seite angelastet werden kann. Wo die Zurechnung zweifelhaft ist, lässt sich eine Antwort schwerer rechtfertigen.',
    },
    probe: {
      term: 'Störaktion, Beschuss, Offensive',
      words: [],
      text: 'Drei Größen eines Tests der Abschreckung: leichte Waffen und Drohnen, um zu sehen, was geschieht; ein Schlag gegen eine Stellung oder ein Depot; Bodentruppen, die die Linie überschreiten.',
    },
    credibility: {
      term: 'Entschlossenheitsschwelle θ*',
      words: ['Entschlossenheitsschwelle'],
      text: 'Wie viel ein Erfolg wert sein müsste, ehe sich ein Test lohnt: erwarteter Preis geteilt durch erwarteten Erfolg. Über 1 kostet ein Test auch eine revisionistische Seite mehr, als er einbringt.',
    },
    types: {
      term: 'Revisionistisch und opportunistisch',
      words: [
        'revisionistisch',
        'revisionistische',
        'revisionistischen',
        'revisionistischer',
        'opportunistisch',
        'opportunistische',
        'opportunistischen',
        'opportunistischer',
      ],
      text: 'Zwei Arten von Gegnern, die am Tisch gleich aussehen: Der eine schätzt weitere Gewinne hoch, der andere testet nur, wo es billig ist. Welcher dort sitzt, wird aus dem Startwert gezogen; alle haben darüber nur Einschätzungen.',
    },
    belief: {
      term: 'Einschätzung',
      words: [],
      text: 'Was alle aus dem, was getan wurde, nach der Bayes-Regel auf den privaten Typ einer anderen Seite schließen konnten. Ein Garant, der antwortet, gilt als fester; einer, der wegsieht, wird wieder getestet.',
    },
    frontier: {
      term: 'Effizienzgrenze (Pareto-Grenze)',
      words: ['Effizienzgrenze', 'Pareto-Grenze'],
      text: 'Die Texte, bei denen keine Delegation gewinnen kann, ohne dass eine andere verliert. Abseits der Grenze bleibt etwas auf dem Tisch.',
    },
    deterrence: {
      term: 'Abschreckung',
      words: ['Abschreckung'],
      text: 'Jemanden von einer Handlung abhalten, indem man ihn erwarten lässt, dass sie mehr kostet, als sie bringt. Man glaubt ihr oder glaubt ihr nicht, ehe sie je gebraucht wird.',
    },
    world: {
      term: 'Welt',
      words: [],
      text: 'Eine Fortsetzung eines Laufs unter neu gezogenem Zufall. Tausend Welten aus denselben Entscheidungen zeigen, was Urteil war und was Glück.',
    },
  },
};

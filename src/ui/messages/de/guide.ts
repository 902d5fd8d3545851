import type { Catalogue } from '../catalogue.ts';

/** The guide through the first round, on the real table. */
export const guide: Catalogue['guide'] = {
  label: 'Anleitung zur ersten Runde',
  step: (step, steps) => `${step} von ${steps}`,
  next: 'Weiter',
  skip: 'Anleitung überspringen',
  done: 'Anleitung schließen',
  option:
    'Der Artikel, der für Sie am meisten zählt, ist offen. Wählen Sie eine andere Option: Die Zahlen zeigen, was sie an Ihrem Ergebnis ändert und daran, wie lange der Text hält.',
  optionPlain:
    'Der Artikel, der für Sie am meisten zählt, ist offen. Wählen Sie eine andere Option: Die Zahl zeigt, was sie an Ihrem Ergebnis ändert.',
  figures:
    'Ihre Zahlen haben sich bewegt. Was die andere Seite gern unterzeichnet, hält selten, und was hält, unterzeichnet sie selten: Das Spiel ist, beides zusammenzubringen.',
  deed: 'Ändern Sie weitere Artikel, oder wählen Sie eine Maßnahme. Schließen Sie dann die Runde mit der markierten Schaltfläche: Ihr Text wird vorgelegt und ist durch Sie unterzeichnet.',
  changed:
    'Die anderen haben geantwortet: Was sie geändert haben, ist markiert. Unterzeichnen Sie einen ihrer Texte, ändern Sie ihn, oder üben Sie mit Maßnahmen Druck aus. „warum?“ öffnet, woraus sich eine Zahl zusammensetzt.',
};

/**
 * Terms of the field, explained where they occur and in one list. `words` are those by which texts mention a
 * term, in any case; none for a term that is only looked up.
 */
export const glossary = {
  title: 'Glossary',
  lead: 'Terms of the field as this program uses them. In a game, underlined words open their note where they stand.',
  notes: 'Terms:',
  all: 'All terms',
  entries: {
    line: {
      term: 'Line of contact',
      words: ['line of contact'] as readonly string[],
      text: 'Where the two armies face each other when the guns fall silent. A military line: signing it says nothing yet about whose land it is.',
    },
    zone: {
      term: 'Demilitarised zone (DMZ)',
      words: ['demilitarised zone', 'DMZ'] as readonly string[],
      text: 'A strip on both sides of the line without troops or heavy weapons. Distance gives warning time and makes an incident less likely to become a battle.',
    },
    tripwire: {
      term: 'Tripwire',
      words: ['tripwire'] as readonly string[],
      text: 'A force too small to stop an offensive, posted so that one cannot pass without killing soldiers of the guarantors. It deters only as far as their governments are believed to answer.',
    },
    reassurance: {
      term: 'Reassurance force',
      words: ['reassurance force'] as readonly string[],
      text: 'A force of some tens of thousands behind the line that can answer smaller tests itself, and be reinforced against larger ones.',
    },
    enablers: {
      term: 'Enablers',
      words: ['enablers'] as readonly string[],
      text: 'What lets a force move, see and survive: airlift, satellites, missile defence, intelligence. In Europe most of them are American.',
    },
    backstop: {
      term: 'Backstop',
      words: ['backstop'] as readonly string[],
      text: 'A promise by a stronger ally to come to the aid of the force if it is attacked. It is worth what the attacker believes of it.',
    },
    batna: {
      term: 'BATNA',
      words: ['BATNA'] as readonly string[],
      text: 'The best alternative to a negotiated agreement: here, what fighting on is worth to a delegation. No one signs for less. It moves with the front, aid, sanctions and fatigue.',
    },
    reserve: {
      term: 'Private reserve',
      words: ['private reserve'] as readonly string[],
      text: 'What a delegation asks above fighting on before it signs. The others do not know how much it is.',
    },
    redline: {
      term: 'Red line',
      words: ['red line', 'red lines'] as readonly string[],
      text: 'An option that a delegation signs under no circumstances, whatever else it is given.',
    },
    bracket: {
      term: 'Bracket',
      words: ['bracketed', 'brackets'] as readonly string[],
      text: 'Words of a draft on which positions still differ stand in square brackets, as in real negotiations. Agreed words stand without.',
    },
    snapback: {
      term: 'Snap-back',
      words: ['snap-back', 'snap back'] as readonly string[],
      text: 'A clause by which sanctions that were lifted return by themselves when the text is violated, without a new decision.',
    },
    rules: {
      term: 'Rules of engagement',
      words: ['rules of engagement'] as readonly string[],
      text: 'What soldiers of the force may do when the ceasefire is violated: defend themselves only, answer fire, or restore the line.',
    },
    rotation: {
      term: 'Rotation',
      words: ['rotation', 'rotations'] as readonly string[],
      text: 'For each soldier in the field others rest, train or travel. With a rotation of three, 30,000 in the field take 90,000 in the pool.',
    },
    monitoring: {
      term: 'Monitoring and attribution',
      words: ['attribution', 'monitors'] as readonly string[],
      text: 'Who watches the line, and how surely an incident can be laid to one side. Where attribution is doubtful, an answer is harder to justify.',
    },
    probe: {
      term: 'Probe, strike, offensive',
      words: [] as readonly string[],
      text: 'Three sizes of a test of the deterrent: small arms and drones to see what happens; a blow at a position or a depot; ground forces that cross the line.',
    },
    credibility: {
      term: 'Break-even resolve θ*',
      words: ['break-even resolve'] as readonly string[],
      text: 'How much a success would have to be worth before a test pays: expected cost over expected success. Above 1 a test costs even a revisionist more than it gains.',
    },
    types: {
      term: 'Revisionist and opportunist',
      words: ['revisionist', 'opportunist'] as readonly string[],
      text: 'Two kinds of adversary that look alike at the table: one values further gains highly, the other tests only where it is cheap. Which one sits there is drawn from the seed; everyone has only beliefs about it.',
    },
    belief: {
      term: 'Belief',
      words: [] as readonly string[],
      text: 'What everyone could infer about another’s private type from what was done, by Bayes’ rule. A guarantor that answers is believed firmer; one that looks away is tested again.',
    },
    frontier: {
      term: 'Frontier',
      words: ['frontier', 'Pareto frontier'] as readonly string[],
      text: 'The texts on which no delegation can gain unless another loses. Off the frontier something is left on the table.',
    },
    deterrence: {
      term: 'Deterrence',
      words: ['deterrence'] as readonly string[],
      text: 'To keep someone from an act by making them expect that it costs more than it brings. It is believed or not believed before it is ever used.',
    },
    world: {
      term: 'World',
      words: [] as readonly string[],
      text: 'One continuation of a run under luck drawn anew. A thousand worlds from the same decisions tell what was judgement and what was luck.',
    },
  },
};

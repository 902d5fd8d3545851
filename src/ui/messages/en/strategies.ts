import { cast } from '../cast.ts';

/** What each strategy is called, what it does, and the literature or declared policy that it follows. */
export const strategies = {
  guarantees: {
    title: 'Guarantees first',
    summary:
      'Holds out for specific guarantees from specific providers; concedes late, and never below what fighting on is worth.',
    basis:
      'Drawn from a position declared in spring 2025; concedes late, in the manner of Boulware (Faratin, Sierra and Jennings 1998).',
  },
  attrition: {
    title: 'Time is on our side',
    summary:
      'Opens with maximal demands and concedes only as fighting on becomes worse for it; concessions are taken back when the war goes better.',
    basis:
      'Drawn from a position declared in spring 2025; reservation-driven bargaining (Zartman, ripeness, 1989).',
  },
  broker: {
    title: 'A deal, soon',
    summary:
      'Keeps one draft that it amends towards whoever gains least from it, and presses whoever holds out.',
    basis: 'Drawn from a position declared in spring 2025; single negotiating text (Fisher 1978).',
  },
  willing: {
    title: 'Pledges first',
    get summary() {
      return `Gathers pledges and finance, presses ${cast.russia.seat}, follows ${cast.ukraine.seat} on the text, keeps the line evenly manned.`;
    },
    basis:
      'Drawn from a position declared in spring 2025; linear time-dependent concession (Faratin et al. 1998).',
  },
  boulware: {
    title: 'Boulware',
    summary: 'Stands by its opening until time is short, then gives way quickly.',
    basis:
      'Boulware, β = 1/5: time-dependent tactics (Faratin, Sierra and Jennings 1998, Robotics and Autonomous Systems 24).',
  },
  conceder: {
    title: 'Conceder',
    summary: 'Gives way early and comes near to its reservation after a few rounds.',
    basis:
      'Conceder, β = 5: time-dependent tactics (Faratin, Sierra and Jennings 1998, Robotics and Autonomous Systems 24).',
  },
  'tit-for-tat': {
    title: 'Tit for tat',
    summary:
      'Goes as far from its opening as the other side of the war has gone from its own, and back when it goes back.',
    basis:
      'After Axelrod (1984) and the relative tit-for-tat of Faratin, Sierra and Jennings (1998).',
  },
  logrolling: {
    title: 'Logrolling',
    summary:
      'Gives way where it costs little and gives the others much, by what they stated and what they hold on to.',
    basis:
      'Logrolling (Froman and Cohen 1970), with weights after a frequency model (van Krimpen, Looije and Hajizadeh 2013).',
  },
  'logrolling-blind': {
    title: 'Logrolling without a model',
    summary:
      'Gives way where it costs little, and takes every article to matter alike to the others.',
    basis:
      'Logrolling (Froman and Cohen 1970) that knows which way the others lean, and not how much.',
  },
  satisficer: {
    title: 'Good enough',
    summary:
      'Leaves the bargaining to others, and signs what they have signed if it beats fighting on.',
    basis: 'Satisficing (Simon 1955, “A Behavioral Model of Rational Choice”).',
  },
  hardliner: {
    title: 'Hardliner',
    summary: 'Stands by its opening from the first round to the last, and lets others come.',
    basis: 'After commitment (Schelling 1956, “An Essay on Bargaining”).',
  },
  spoiler: {
    title: 'Spoiler',
    summary:
      'Lays down texts that seem to come closer, stands ready to sign none of them, and retreats when time is short.',
    basis: '“Spoiler Problems in Peace Processes” (Stedman 1997, International Security 22).',
  },
};

/**
 * The components that a composed explainer may use, by the names it uses. The build lets nothing else through, so
 * this map and the gate of the compose stage name the same set.
 */
import Change from './Change.astro';
import Changes from './Changes.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Claims from './Claims.astro';
import Component from './Component.astro';
import Disagreement from './Disagreement.astro';
import Disagreements from './Disagreements.astro';
import Disputed from './Disputed.astro';
import Em from './Em.astro';
import Event from './Event.astro';
import Events from './Events.astro';
import Fig from './Fig.astro';
import Guarantees from './Guarantees.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import Item from './Item.astro';
import Known from './Known.astro';
import List from './List.astro';
import P from './P.astro';
import Position from './Position.astro';
import Positions from './Positions.astro';
import Question from './Question.astro';
import Reported from './Reported.astro';
import Rest from './Rest.astro';
import S from './S.astro';
import Short from './Short.astro';
import Source from './Source.astro';
import Sources from './Sources.astro';
import Strong from './Strong.astro';
import Unknown from './Unknown.astro';
import When from './When.astro';

export const mdxComponents = {
  Change,
  Changes,
  Chart,
  Claim,
  Claims,
  Component,
  Disagreement,
  Disagreements,
  Disputed,
  Em,
  Event,
  Events,
  Fig,
  Guarantees,
  H2,
  H3,
  Item,
  Known,
  List,
  P,
  Position,
  Positions,
  Question,
  Reported,
  Rest,
  S,
  Short,
  Source,
  Sources,
  Strong,
  Unknown,
  When,
};

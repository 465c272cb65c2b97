/** A part of a file that is no table: a key of an object, a field of a calendar's entry. */
export interface Part {
  readonly name: string;
  readonly about: string;
}

/** What the parts of the files hold that are no tables, by name of the file. */
export const contents: Readonly<Record<string, readonly Part[]>> = {
  'ledger.json': [
    { name: 'version', about: '1; it rises when a field changes its meaning' },
    { name: 'articles', about: 'The sources: who published them, when, under which rights, with their paragraphs' },
    { name: 'statements', about: 'Every sentence with its place in the file and what was found in it' },
    { name: 'claims', about: 'What the statements say, each once, with its origins' },
    { name: 'events', about: 'Claims that something happens at a date' },
    { name: 'figures', about: 'Claims that give a number' },
    { name: 'positions', about: 'Claims that an actor holds a stance on an issue' },
    { name: 'guarantees', about: 'Claims that a model holds a component' },
    { name: 'disagreements', about: 'Claims that cannot all be right, side by side' },
    { name: 'remainders', about: 'What the parts of a figure leave over of it' },
    { name: 'places', about: 'Names of places with other spellings and coordinates' },
    { name: 'actors', about: 'Names of persons, organisations, outlets, governments and groups' },
    { name: 'terms', about: 'The words for issues, measures, models, kinds of events and subjects' },
    { name: 'leftOver', about: 'What was read and stands on no page yet' },
  ],
  'places.geojson': [
    { name: 'id', about: 'Id of the place' },
    { name: 'geometry', about: 'A point: longitude and latitude in degrees, WGS 84' },
    { name: 'properties.name', about: 'Its name' },
    { name: 'properties.aliases', about: 'Other spellings' },
    { name: 'properties.kind', about: 'City, region, country and so on' },
    { name: 'properties.statements', about: 'Ids of the sentences that name it' },
    { name: 'properties.address', about: 'Its page on this site; null when nothing is said about it' },
  ],
  'timeline.ics': [
    { name: 'UID', about: 'Id of the event, at this host' },
    { name: 'DTSTART, DTEND', about: 'The days that the date can mean; DTEND is the day after the last' },
    { name: 'SUMMARY', about: 'What happened' },
    { name: 'DESCRIPTION', about: 'The date as the sources give it, and the sources' },
    { name: 'STATUS', about: 'CONFIRMED for the past, TENTATIVE for what is planned' },
    { name: 'CATEGORIES', about: 'Lane of the timeline' },
    { name: 'URL', about: 'Address of the claim on this site' },
  ],
};

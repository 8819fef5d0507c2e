import type { ActorData } from '../../actor-data.ts';
import { bodies } from './bodies.ts';
import { cues } from './cues.ts';
import { organizations } from './organizations.ts';
import { states } from './states.ts';

export const actors: ActorData = {
  states,
  bodies,
  organizations,
  introducers: [],
  // biome-ignore format: a table of names reads best in rows
  decoys: [
    'Indian Ocean', 'American Indian', 'American Indians', 'Native American', 'Native Americans', 'African American', 'African Americans', 'African-American', 'Latin American',
    'South American', 'North American', 'Central American', 'Latin America', 'South America', 'North America', 'Central America', 'Pan American', 'Jordan River', 'River Jordan', 'Jordan Valley',
    'South China Sea', 'East China Sea', 'Gulf of Oman', 'Gulf of Mexico', 'New Mexico', 'New England', 'Gulf of Guinea', 'Panama Canal', 'Panama Papers', 'Panama City', 'Lake Chad', 'guinea pig', 'Guinea-Bissau',
    'Papua New Guinea', 'New Guinea', 'George Washington', 'Washington state', 'Washington State', 'Washington DC', 'Washington, DC', 'Washington, D.C.', 'Washington D.C.', 'Denzel Washington', 'London Bridge', 'Paris Hilton', 'Paris Agreement',
    'Paris climate', 'Copa America', 'Bank of America', 'American Airlines', 'American Express', 'British Airways', 'British Columbia', 'British Petroleum', 'British Isles', 'Turkish Airlines', 'Chinese New Year', 'New Britain', 'Chinese Taipei',
    'Swiss cheese', 'French fries', 'Norwegian Sea', 'Spanish flu', 'Irish Sea', 'English Channel', 'Polish Jews', 'Cuban missile crisis', 'Bosnian Serb', 'Bosnian Serbs', 'Bosnian Croat', 'Turkish Cypriot', 'Greek Cypriot', 'New Delhi Television', 'Moscow Times',
    'Damascus Road', 'Berlin Wall', 'Baghdad International Airport', 'Kabul International Airport', 'Cairo University', 'University of London', 'University of Washington', 'Vietnam War', 'Iraq War', 'Iran-Iraq War', 'Korean War',
    'Mr Jordan', 'Mr. Jordan', 'American Samoa', 'Northern Ireland', 'Georgian London', 'Miss America', 'Captain America', 'U.S. Open', 'US Open', 'French Open', 'British Open', 'Australian Open', 'Berlin Philharmonic', 'Dutch oven',
  ],
  cues,
};
